import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parts } from '../../manifest/check-package';
import { fillManifest } from '../../manifest/fill-manifest';

const folder = join(__dirname, '../../manifest');
const file = (name: string): Buffer => readFileSync(join(folder, name));

/** The manifest as it stands, with nothing filled in. */
export const template = file('manifest.json').toString();

/** An environment that a package can be made from. */
export const registered = {
  MicrosoftAppId: '0f2b2c1e-1111-4222-8333-444455556666',
  PUBLIC_URL: 'https://optagevejleder.example.dk',
};

/** What `npm run package` would pack for that environment. */
export const parts = (): Parts => {
  const filled = fillManifest(template, registered, '1.2.3');
  if (filled.kind === 'faults') throw new Error(filled.faults.join('\n'));
  const icons = { color: file('icons/color.png'), outline: file('icons/outline.png') };
  return { manifest: filled.manifest, english: JSON.parse(file('en.json').toString()), icons };
};
