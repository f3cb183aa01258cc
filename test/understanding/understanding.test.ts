import { join } from 'node:path';
import { type Judged, judge, share } from './judging';
import { readLabelled } from './labels';

const judged = readLabelled(join(__dirname, 'messages', 'tune.jsonl')).map(judge);
const rightIn = (field: keyof Judged['right']) => share(judged, ({ right }) => right[field]);

test('what employees want, and where and how they are recorded, is read right in 98 of 100 messages learned from', () => {
  expect(rightIn('three')).toBeGreaterThan(0.98);
});

test('nothing wrong is stated of an episode in all but 1.5 of 100 messages', () => {
  expect(share(judged, ({ wronglyStated }) => wronglyStated)).toBeLessThan(0.015);
});

test.each(['sharing', 'threatening', 'targets_employee', 'participant', 'lang'] as const)(
  '%s is read right in 96 of 100 messages',
  (field) => {
    expect(rightIn(field)).toBeGreaterThan(0.96);
  },
);

test('what was understood can be shown in the words of the message', () => {
  const silent = judged.filter(({ message, got }) => {
    const stated = Object.entries(got.facts).filter(([, value]) => value !== undefined && value !== false);
    const shown = new Set(got.evidence.map(({ fact }) => fact as string));
    return (
      stated.some(([fact]) => !shown.has(fact)) ||
      got.evidence.some(({ words }) => !saidIn(message.text, words))
    );
  });
  expect(silent.map(({ message }) => message.text)).toEqual([]);
});

const letters = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const saidIn = (text: string, words: string) =>
  words.split('…').every((part) => letters(text).includes(letters(part))) || isTakenApart(text);

/** Words written as one are shown as they were taken apart, in the plain spelling. */
const isTakenApart = (text: string) => text.split(' ').some((word) => word.length > 20);
