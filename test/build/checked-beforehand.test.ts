import { join } from 'node:path';
import { build } from 'esbuild';
import { checkedBeforehand } from '../../bot/build/checked-beforehand';
import { checkGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';

const bundled = (guideline: unknown) =>
  build({
    entryPoints: [join(__dirname, '../../src/guideline/built-in.ts')],
    bundle: true,
    platform: 'node',
    write: false,
    logLevel: 'silent',
    plugins: [checkedBeforehand(() => checkGuideline(guideline))],
  });

test('a guideline with a fault is not built in, and the build says what is wrong with it', async () => {
  const rules = odder.rules.filter(({ id }) => id !== odder.rules[0]?.id);
  await expect(bundled({ ...odder, version: '', rules })).rejects.toThrow(/version/);
});

test('a guideline without faults is built in as it was checked, and the checker is not', async () => {
  const { outputFiles } = await bundled(odder);
  const [built] = outputFiles ?? [];
  expect(built?.text).toContain(odder.version);
  expect(built?.text).not.toContain('checkGuideline');
});
