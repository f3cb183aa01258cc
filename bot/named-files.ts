import { readFileSync } from 'node:fs';
import { fileDirectory } from '../src/adapters/file-directory';
import { builtInGuideline } from '../src/guideline/built-in';
import { readGuideline } from '../src/guideline/check-guideline';
import type { Guideline } from '../src/guideline/guideline';
import type { Directory, DirectoryPerson } from '../src/ports/directory';
import { guidelineFaults } from '../src/texts/da/guideline-faults';

type Faults = { faults: string[] };

/** The guideline in a file, or the one built in where none is named; or all that is wrong with it, in its author's words. */
export const guidelineIn = (path: string | undefined): { guideline: Guideline } | Faults => {
  const file = path === undefined ? undefined : textIn(path);
  if (file && 'fault' in file) return { faults: [`${path}: ${guidelineFaults.unreadable(file.fault)}`] };
  const read = file ? readGuideline(file.text) : builtInGuideline();
  if (read.kind === 'guideline') return { guideline: read.guideline };
  return { faults: read.faults.map((fault) => `${path ?? 'odder.json'}: ${fault}`) };
};

/** The organisation in a file, or all that is wrong with it. */
export const organisationIn = (
  path: string,
): { directory: Directory; people: DirectoryPerson[] } | Faults => {
  const file = textIn(path);
  if ('fault' in file)
    return { faults: [`DIRECTORY: ${path} does not exist, or cannot be read (${file.fault})`] };
  const json = jsonIn(file.text);
  if (!json) return { faults: [`DIRECTORY: ${path} is not JSON`] };
  const read = fileDirectory(json.value);
  return read.kind === 'directory'
    ? { directory: read.directory, people: read.people }
    : { faults: read.faults.map((fault) => `DIRECTORY: ${fault}`) };
};

/** What is wrong with the files that the environment names, so that it is said together with all else. */
export const faultsInFiles = (env: Record<string, string | undefined>): string[] => {
  const { GUIDELINE_FILE: guideline, DIRECTORY: directory } = env;
  const read = [
    ...(guideline ? [guidelineIn(guideline)] : []),
    ...(directory && directory !== 'graph' ? [organisationIn(directory)] : []),
  ];
  return read.flatMap((file) => ('faults' in file ? file.faults : []));
};

const textIn = (path: string): { text: string } | { fault: string } => {
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string') throw error;
    return { fault: code };
  }
};

const jsonIn = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return undefined;
  }
};
