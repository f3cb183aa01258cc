import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { version } from '../package.json';
import { packageFaults } from './check-package';
import { fillManifest } from './fill-manifest';
import { zipPackage } from './zip-package';

const target = join(__dirname, 'build', 'optagevejleder.zip');
const own = (name: string): Buffer => readFileSync(join(__dirname, name));

/** Fills in the manifest, checks the whole package, and writes it; what is wrong is said all at once. */
const build = async (env: Record<string, string | undefined>): Promise<void> => {
  const filled = fillManifest(own('manifest.json').toString(), env, version);
  if (filled.kind === 'faults') return stopWith(filled.faults);
  const english: unknown = JSON.parse(own('en.json').toString());
  const icons = { color: own('icons/color.png'), outline: own('icons/outline.png') };
  const parts = { manifest: filled.manifest, english, icons };
  const faults = packageFaults(parts);
  if (faults.length > 0) return stopWith(faults);
  const zip = await zipPackage(parts);
  mkdirSync(join(target, '..'), { recursive: true });
  writeFileSync(target, zip);
  console.log(`${relative(process.cwd(), target)} is written: version ${version}, ${zip.length} bytes.`);
};

const stopWith = (faults: string[]): void => {
  console.error(`No package was written:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  process.exitCode = 1;
};

void build(process.env);
