import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePages } from './bundle-pages';

/** Bundles the pages into a folder, from which the service reads them. */
export const writePages = async (folder: string): Promise<void> => {
  const pages = await bundlePages();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  for (const [name, { body }] of pages) writeFileSync(join(folder, name), body);
};
