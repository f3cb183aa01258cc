/** A language's texts by their path in the manifest, such as `bots[0].commandLists[0].commands[0].title`. */
export type Translation = Record<string, string>;

const shownToPeople =
  /^(name|description)\.(short|full)$|^staticTabs\[\d+\]\.name$|^(bots\[0\]\.commandLists\[\d+\]|composeExtensions\[0\])\.commands\[\d+\]\.(parameters\[\d+\]\.)?(title|description)$/;

/** The paths of the manifest's texts that people see and that Teams can show in another language. */
export const textPaths = (manifest: unknown): string[] =>
  stringsOf(manifest, '').filter((path) => shownToPeople.test(path));

/** The manifest as Teams shows it in the translation's language; a path that is not there changes nothing. */
export const translated = (manifest: unknown, translation: Translation): unknown =>
  translatedAt(manifest, '', new Map(Object.entries(translation)));

const translatedAt = (part: unknown, path: string, texts: Map<string, string>): unknown => {
  if (Array.isArray(part)) return part.map((item, index) => translatedAt(item, at(path, index), texts));
  if (typeof part === 'object' && part !== null) {
    const named = Object.entries(part).map(([name, value]) => [
      name,
      translatedAt(value, at(path, name), texts),
    ]);
    return Object.fromEntries(named);
  }
  return typeof part === 'string' ? (texts.get(path) ?? part) : part;
};

const stringsOf = (part: unknown, path: string): string[] => {
  if (typeof part === 'string') return [path];
  if (Array.isArray(part)) return part.flatMap((item, index) => stringsOf(item, at(path, index)));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => stringsOf(value, at(path, name)));
};

const at = (path: string, step: string | number): string => {
  if (typeof step === 'number') return `${path}[${step}]`;
  return path ? `${path}.${step}` : step;
};
