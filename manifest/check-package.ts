import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { type Icons, iconFaults } from './check-icons';
import officialSchema from './schemas/teams-manifest-1.30.json';
import { textPaths, translated } from './translation';

/** What goes into the package, before any of it has been looked at. */
export type Parts = { manifest: unknown; english: unknown; icons: Icons };

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(officialSchema);
const texts = z.record(z.string(), z.string());

/** All that Teams would refuse or show wrongly in the package, a line each; none when it is right. */
export const packageFaults = ({ manifest, english, icons }: Parts): string[] => [
  ...schemaFaults('manifest.json', manifest),
  ...englishFaults(manifest, english),
  ...iconFaults(icons),
];

const schemaFaults = (file: string, manifest: unknown): string[] => {
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${file}: ${instancePath} ${message}`);
};

/** The manifest in English must keep the official schema's limits too, so it is validated as a whole. */
const englishFaults = (manifest: unknown, english: unknown): string[] => {
  const read = texts.safeParse(english);
  if (!read.success) return ['en.json is not an object of texts'];
  const { $schema, ...translation } = read.data;
  const paths = textPaths(manifest);
  const unknown = Object.keys(translation).filter((key) => !paths.includes(key));
  const missing = paths.filter((path) => !translation[path]?.trim());
  return [
    ...unknown.map((key) => `en.json: ${key} is not a text of the manifest`),
    ...missing.map((path) => `en.json: ${path} is missing`),
    ...versionFaults(manifest, $schema),
    ...schemaFaults('en.json', translated(manifest, translation)).filter(
      (fault) => !schemaFaults('en.json', manifest).includes(fault),
    ),
  ];
};

/** Teams asks that both files follow the same version of its schemas. */
const versionFaults = (manifest: unknown, schemaAddress: string | undefined): string[] => {
  const version = z.object({ manifestVersion: z.string() }).safeParse(manifest).data?.manifestVersion;
  if (!version || schemaAddress?.includes(`/v${version}/`)) return [];
  return [`en.json: $schema is not of manifest version ${version}`];
};
