import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerCard } from '../../bot/cards/answer-card';
import { adviceFor } from '../../src/advice';
import { type Decision, decide, notCovered } from '../../src/decide';
import { type Facts, noFacts } from '../../src/facts';
import { readGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';
import { languages } from '../../src/language';
import { checkMeeting } from '../../src/meeting-check';
import { everyFacts } from './every-facts';

const read = readGuideline(readFileSync(join(__dirname, 'lindesoe.json'), 'utf8'));
if (read.kind === 'faults') throw new Error(read.faults.join('\n'));
const { guideline: lindesoe } = read;

type Answered = Extract<Decision, { kind: 'answer' }>;

const answered = (facts: Facts): Answered => {
  const decision = decide(lindesoe, facts, ['medium', 'setting']);
  if (decision.kind === 'ask') throw new Error('asked, although all was declined');
  return decision;
};
const rulesOf = ({ answers, added }: Answered) => [...answers, ...added].map(({ rule }) => rule);

// Read from Lindesø's rules by a person.
test.each<[Partial<Facts>, string]>([
  [{ medium: 'audio', setting: 'classroom' }, 'lyd-i-timen'],
  [{ medium: 'audio', setting: 'office_meeting' }, 'lyd'],
  [{ medium: 'image', setting: 'classroom' }, 'kamera'],
  [{ medium: 'image', setting: 'outdoors' }, 'kamera-til-fest'],
  [{ setting: 'phone_call' }, 'lyd'],
  [{ setting: 'home_visit' }, 'kamera lyd'],
  [{ setting: 'classroom', sharing: true }, 'lyd-i-timen kamera videre'],
  [{ setting: 'digital_meeting' }, 'skaerm'],
])('a colleague in Lindesø who tells %j is answered by Lindesø’s own rules', (facts, ids) => {
  const rules = rulesOf(answered({ ...noFacts, ...facts }));
  expect(rules.map(({ id }) => id).join(' ')).toBe(ids);
});

test('in Lindesø sound is assumed of a call, and the button says and does that it is pictures after all', () => {
  const facts: Facts = { ...noFacts, setting: 'phone_call' };
  const card = cardOf(answered(facts), facts, 'da');
  expect(card).toContain('der kun optages lyd');
  expect(card).toMatch(
    /"title":"Nej, billeder eller film","verb":"answer","data":\{"facts":\{[^}]*"medium":"image"/,
  );
});

test('Lindesø’s own words, sections, duties and verdict are what the colleague gets', () => {
  const facts: Facts = { ...noFacts, medium: 'audio', setting: 'home_visit', threatening: true };
  expect(adviceFor(lindesoe, rulesOf(answered(facts)), facts, 'en')).toEqual({
    byRule: [{ why: ['Sound is fine when announced aloud first.'], say: [] }],
    why: ['Sound is fine when announced aloud first.'],
    say: ['I am a guest here.'],
    now: ['Repeat it aloud, so that the tape has it.'],
    afterwards: [
      'Put a sheet in the folder the same day.',
      'The leader likes to hear of it.',
      'Call the leader before you drive home.',
    ],
    sections: ['§ 2 Sound', '§ 7 House calls', '§ 9 When it has happened'],
    criteria: true,
  });
  expect(checkMeeting(lindesoe, { consent: 'notAll', purpose: 'other' })?.id).toBe('rundspoerge-uenig');
  const party: Facts = { ...noFacts, medium: 'image', setting: 'event' };
  expect(cardOf(answered(party), party, 'da')).toContain('Værsgo');
});

/** Every text of three words or more: shorter ones are anybody's. */
const textsIn = (part: unknown): string[] => {
  if (typeof part === 'string') return part.split(' ').length > 2 ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
};
const cardOf = (decision: Answered, facts: Facts, language: 'da' | 'en') =>
  JSON.stringify(answerCard(decision, facts, language, { guideline: lindesoe, at: '2026-03-02T09:00:00Z' }));

describe.each(languages)('in %s', (language) => {
  const foreign = ['Odder', ...textsIn(odder)];
  const notForeign = (said: string[]) => {
    const all = [...new Set(said)].join('\n');
    expect(all).toContain('Lindesø');
    expect(foreign.filter((text) => all.includes(text))).toEqual([]);
  };

  test('whatever is told, Lindesø’s advice has no word of the first municipality’s', () => {
    const advice = everyFacts().map((facts) =>
      adviceFor(lindesoe, rulesOf(answered(facts)), facts, language),
    );
    notForeign(advice.map((one) => JSON.stringify(one)));
  });

  test('no card of Lindesø’s has a word of the first municipality’s', () => {
    const told = everyFacts().filter(
      ({ refused, sharing, targetsEmployee, threatening, when, participant }) => {
        const flags = new Set([refused, sharing, targetsEmployee, threatening, participant === false]);
        return flags.size === 1 && when === undefined;
      },
    );
    const cards = told.map((facts) => cardOf(answered(facts), facts, language));
    const rest = notCovered(lindesoe);
    if (rest.kind === 'ask') throw new Error('asked for what no rule covers');
    notForeign([...cards, cardOf(rest, noFacts, language)]);
  });
});
