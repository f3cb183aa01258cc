import { join } from 'node:path';
import { understand } from '../../src/understanding/understand';
import { type Judged, judge, share } from './judging';
import { readLabelled } from './labels';

const judgedIn = (file: string) => readLabelled(join(__dirname, 'messages', file)).map(judge);
const rightIn = (judged: readonly Judged[], field: keyof Judged['right']) =>
  share(judged, ({ right }) => right[field]);
const statedWrongly = (judged: readonly Judged[]) => share(judged, ({ wronglyStated }) => wronglyStated);

const known = judgedIn('tune.jsonl');
const aside = ['aside.jsonl', 'aside-by-others.jsonl'].flatMap(judgedIn);
const besideThePoint = judgedIn('aside-beside-the-point.jsonl');
const hard = judgedIn('aside-hard.jsonl');

test('what employees want, and where and how they are recorded, is read right in 99 of 100 messages learned from', () => {
  expect(rightIn(known, 'three')).toBeGreaterThan(0.99);
  expect(statedWrongly(known)).toBeLessThan(0.005);
});

test('so it is in 92 of 100 messages kept aside, and something wrong is stated in one of seventy at most', () => {
  expect(rightIn(aside, 'three')).toBeGreaterThan(0.92);
  expect(statedWrongly(aside)).toBeLessThan(1 / 70);
});

test('of long stories and messages that name several places, seven of ten are read right, and in one of ten at most something wrong is stated', () => {
  expect(rightIn(hard, 'three')).toBeGreaterThan(0.7);
  expect(statedWrongly(hard)).toBeLessThan(0.1);
});

test('one who writes of anything but recordings gets a rule in one of twenty messages at most, if nothing was learned of the writer', () => {
  expect(statedWrongly(besideThePoint)).toBeLessThan(0.05);
});

test.each(['sharing', 'threatening', 'targets_employee', 'participant', 'lang'] as const)(
  '%s is read right in 96 of 100 messages kept aside',
  (field) => {
    expect(rightIn(aside, field)).toBeGreaterThan(0.96);
  },
);

test.each([
  'Jeg vil ikke have et notat, jeg vil bare vide om hun må filme mig på mit kontor',
  'Du skal ikke sige det til min leder endnu. Må en pårørende godt optage en samtale med mig?',
  "I don't want a note, I just want to know if he may film me at the library",
  "don't tell my manager, but can the mother record our phone call",
  'jeg vil ikke have at min leder får det at vide, må han optage lyd på kontoret',
  'Jeg skal ikke have lavet noget notat, jeg skal bare vide om han må optage',
  'Min leder skal IKKE have det at vide endnu, jeg vil bare vide om det er lovligt at hun optog os over telefonen',
  'ikke skriv noget til min leder, må han optage',
])('an errand that is declined is not done, and what is asked is answered: %s', (text) => {
  expect(understand(text).intent).toBe('guidance');
});

test('what was understood can be shown in the words of the message', () => {
  const silent = [...known, ...aside].filter(({ message, got }) => {
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
  words.split('…').every((part) => letters(text).includes(letters(part)) || isTakenApart(text, part));

/** Words written as one are shown as they were taken apart, in the plain spelling. */
const isTakenApart = (text: string, part: string) =>
  text.split(' ').some((word) => word.length > 20 && plain(word).includes(plain(part)));
const plain = (text: string) =>
  letters(text).replace(/æ|ae/g, 'e').replace(/ø|oe/g, 'o').replace(/å|aa/g, 'a');
