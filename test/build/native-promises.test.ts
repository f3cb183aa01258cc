import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { nativePromises } from '../../bot/build/native-promises';
import { compile, run } from '../../bot/compiled';

/** As TypeScript writes it for old versions of Node. */
const helper = `var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};`;

const adapter = `${helper}
class Adapter {
    constructor() { this.name = 'bot'; this.ended = 0; }
    run(turn) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                return this.name + (yield turn());
            }
            finally {
                this.ended += 1;
            }
        });
    }
}
exports.Adapter = Adapter;
`;

type Bundle = { Adapter: new () => { ended: number; run(turn: () => unknown): Promise<string> } };

const bundled = async (file: string, code: string): Promise<{ text: string; bundle: Bundle }> => {
  const folder = mkdtempSync(join(tmpdir(), 'native-'));
  const path = join(folder, 'node_modules', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const outfile = join(folder, 'bundle.js');
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
    plugins: [nativePromises],
  });
  return { text: readFileSync(outfile, 'utf8'), bundle: run(compile(outfile), outfile) as Bundle };
};

test("Bot Framework's turns are async functions once they are built, and do as they did", async () => {
  const { text, bundle } = await bundled('botbuilder-core/lib/botAdapter.js', adapter);
  expect(text).not.toContain('function*');
  const one = new bundle.Adapter();
  await expect(one.run(() => 1)).resolves.toBe('bot1');
  await expect(one.run(() => Promise.resolve(2))).resolves.toBe('bot2');
  await expect(one.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const thrown = one.run(() => {
    throw new Error('at once');
  });
  await expect(thrown).rejects.toThrow('at once');
  expect(one.ended).toBe(4);
});

test('the build fails where something else of theirs yields, instead of changing what it does', async () => {
  const counting = `${adapter}\nexports.count = function* counted() { yield 1; };`;
  await expect(bundled('botbuilder/lib/counting.js', counting)).rejects.toThrow('"await"');
});

test('other packages stay as they are', async () => {
  const { text } = await bundled('elsewhere/lib/index.js', adapter);
  expect(text).toContain('function*');
});
