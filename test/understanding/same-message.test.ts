import { join } from 'node:path';
import fc from 'fast-check';
import { understand } from '../../src/understanding/understand';
import { readLabelled } from './labels';

/** A message of signs alone has no words to compare by. */
const texts = readLabelled(join(__dirname, 'messages', 'tune.jsonl'))
  .map(({ text }) => text)
  .filter((text) => /\p{L}/u.test(text));
const message = fc.constantFrom(...texts);
const runs = { numRuns: 400 };

const meaning = (text: string) => {
  const { intent, facts, language } = understand(text);
  return { intent, facts, language };
};

const between = /(?<=[\p{L}\p{N}]) (?=[\p{L}\p{N}])/gu;
const mark = fc.constantFrom(
  ', ',
  '. ',
  ' - ',
  ' … ',
  '!! ',
  ' 😀 ',
  ' 📱🙈 ',
  '\n',
  ' (',
  ') ',
  '; ',
  '\u00a0',
  '\u200b ',
);

test('whispered or shouted, a message means the same', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(meaning(text.toUpperCase())).toEqual(meaning(text));
      expect(meaning(text.toLowerCase())).toEqual(meaning(text));
    }),
    runs,
  );
});

test('punctuation, emoji and line breaks between words change nothing', () => {
  fc.assert(
    fc.property(message, fc.array(mark, { minLength: 1, maxLength: 40 }), (text, marks) => {
      let next = 0;
      const marked = text.replace(between, () => marks[next++ % marks.length] ?? ' ');
      expect(meaning(marked)).toEqual(meaning(text));
    }),
    runs,
  );
});

test('a message dictated without marks means the same', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(meaning(text.replace(/[^\p{L}\p{N}'’]+/gu, ' '))).toEqual(meaning(text));
    }),
    runs,
  );
});

test('a missing space after a comma or a full stop changes nothing', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(meaning(text.replace(/([,.!?]) +/g, '$1'))).toEqual(meaning(text));
    }),
    runs,
  );
});

test('letters in two pieces, and marks that nobody sees, change nothing', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(meaning(text.normalize('NFD'))).toEqual(meaning(text));
      expect(meaning([...text].join('\u00ad'))).toEqual(meaning(text));
    }),
    runs,
  );
});

test('the same words give the same answer every time', () => {
  fc.assert(
    fc.property(message, (text) => {
      expect(understand(text)).toEqual(understand(text));
    }),
    runs,
  );
});
