import fc from 'fast-check';
import { read } from '../../src/understanding/read';
import { understand } from '../../src/understanding/understand';
import { longestRead } from '../../src/understanding/words';

const patterns = [
  'a ',
  'jeg har ',
  'optager ',
  'ikke ',
  'video på ',
  'hvor mange af ',
  'i have ',
  'kan du jeg vil ',
  'filmer mig ',
  'må jeg ikke ',
  'aaaaaaaaaa',
  'filmerfilmer',
  'optag-optag-',
  "'",
  'ø\u0301',
  'фильм film ',
  '录像 مراقبة filmer ',
  '\u0000\u0007',
];

const found = (text: string) => read(text).all().length;
const most = 60;

test.each(patterns)('a thousand times %j takes work in proportion to its length', (pattern) => {
  const half = pattern.repeat(Math.ceil(longestRead / 2 / pattern.length)).slice(0, longestRead / 2);
  const whole = half + half;
  expect(found(whole)).toBeLessThanOrEqual(2 * found(half) + most * 10);
  expect(found(whole)).toBeLessThanOrEqual(most * (read(whole).words.length + 1));
});

test('ten thousand emoji are nothing to answer', () => {
  expect(understand('😀'.repeat(10_000))).toMatchObject({ intent: 'out_of_scope', evidence: [] });
});

test('what stands after 4,000 characters is not read', () => {
  const text = 'borgeren filmer mig '.repeat(200).slice(0, longestRead);
  expect(understand(`${text} på biblioteket`)).toEqual(understand(text));
});

test('control characters and marks nobody sees do not hide a word', () => {
  expect(understand('borgeren fi\u200blm\u00ader\u0000 mig').facts.medium).toBe('image');
});

test('whatever is written, there is an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 5000 }), (text) => {
      expect(understand(text).language).toMatch(/^(da|en)$/);
    }),
    { numRuns: 300 },
  );
});
