import JSZip from 'jszip';
import type { Parts } from './check-package';

/** The earliest date that a zip file knows: the same content gives the same bytes on every day. */
const date = new Date(Date.UTC(1980, 0, 1));

/** The app package as Teams takes it: four files at the root of a zip. */
export const zipPackage = ({ manifest, english, icons }: Parts): Promise<Buffer> => {
  const zip = new JSZip();
  zip.file('manifest.json', json(manifest), { date });
  zip.file('en.json', json(english), { date });
  zip.file('color.png', icons.color, { date });
  zip.file('outline.png', icons.outline, { date });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
};

const json = (content: unknown): string => `${JSON.stringify(content, undefined, 2)}\n`;
