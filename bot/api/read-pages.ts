import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { PageFile, Pages } from './page-routes';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The pages as they were built into a folder; none when they were not built. */
export const readPages = (folder: string): Pages => {
  if (!existsSync(join(folder, 'index.html')) || !existsSync(join(folder, 'assets'))) return new Map();
  const names = ['index.html', ...readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`)];
  return new Map(names.map((name): [string, PageFile] => [name, pageFile(join(folder, name))]));
};

const pageFile = (path: string): PageFile => ({
  type: types[extname(path)] ?? 'application/octet-stream',
  body: readFileSync(path),
});
