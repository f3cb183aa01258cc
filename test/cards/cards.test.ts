import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { answerCard } from '../../bot/cards/answer-card';
import { caseNoteCard } from '../../bot/cards/case-note-card';
import { messageCard } from '../../bot/cards/message-card';
import { questionCard, welcomeCard } from '../../bot/cards/question-card';
import { plain } from '../../bot/cards/render';
import type { Card } from '../../bot/reply';
import { verbs } from '../../bot/verbs';
import { decide, notCovered } from '../../src/decide';
import { type Facts, media, noFacts, settings } from '../../src/facts';
import { type Language, languages } from '../../src/language';
import { odder } from '../odder';

const schema = JSON.parse(readFileSync(join(__dirname, '../schemas/adaptive-card-1.5.json'), 'utf8'));
const validator = new Ajv({ strict: false, allErrors: true, validateSchema: false });
addFormats(validator as never);
const { id, ...official } = { ...schema, $schema: undefined, $id: schema.id };
const valid = validator.compile(official);
const at = '2026-11-24T08:05:00Z';

const answerTo = (facts: Facts, language: Language): Card => {
  const decision = decide(odder, facts, ['medium', 'setting']);
  if (decision.kind === 'ask') throw new Error('asked, although both questions were declined');
  return answerCard(decision, facts, language, {
    guideline: odder,
    url: 'https://odder.example/r',
    acute: '112',
    at,
  });
};

const answers = (language: Language): [string, Card][] =>
  [undefined, ...media].flatMap((medium) =>
    [undefined, ...settings].flatMap((setting) =>
      [noFacts, { sharing: true, threatening: true, targetsEmployee: true, refused: true }].map(
        (flags): [string, Card] => [
          `answer ${medium} ${setting} ${flags.sharing}`,
          answerTo({ ...flags, medium, setting }, language),
        ],
      ),
    ),
  );

const others = (language: Language): [string, Card][] => [
  ['welcome', welcomeCard(odder, noFacts, language)],
  [
    'question of the setting',
    questionCard({ fact: 'setting', facts: noFacts, declined: [] }, odder, language),
  ],
  ['not covered', answerCard(notCovered(odder) as never, noFacts, language, { guideline: odder, at })],
  ['message', messageCard({ lines: ['Hej'], buttons: [{ title: 'Slet', verb: 'note.delete', action: {} }] })],
  [
    'note',
    caseNoteCard(
      odder,
      { facts: { ...noFacts, setting: 'office_meeting' }, rules: [], at, zone: 'Europe/Copenhagen' },
      ['memory'],
      language,
    ),
  ],
];

const everyNode = (node: unknown): Record<string, unknown>[] => {
  if (Array.isArray(node)) return node.flatMap(everyNode);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(everyNode)];
};

describe.each(languages)('in %s', (language) => {
  const cards = [...answers(language), ...others(language)];

  test.each(cards)('%s is a valid card that a phone can show', (_name, card) => {
    valid(card);
    expect(valid.errors ?? []).toEqual([]);
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(20 * 1024);
    expect(JSON.stringify(card)).not.toMatch(/\$\{|undefined|\bnull\b/);
    expect(card.speak).toBeTruthy();
    expect((card.actions as unknown[]).length).toBeLessThanOrEqual(6);
  });

  test('every button has a known verb and the same data behind its fallback', () => {
    for (const action of everyNode(cards.map(([, card]) => card)).filter(
      ({ type }) => type === 'Action.Execute',
    )) {
      expect(verbs).toContain(action.verb);
      expect(action.fallback).toMatchObject({ type: 'Action.Submit', data: { verb: action.verb } });
    }
  });

  test('the first line of an answer is its verdict, and every answer leads on to note and leader', () => {
    for (const [, card] of answers(language)) {
      expect(JSON.stringify((card.body as unknown[])[0])).toMatch(/✅|☑️|✋|⛔|⚖️|❔/u);
      expect((card.actions as { verb?: string }[]).map(({ verb }) => verb)).toEqual(
        expect.arrayContaining(['note', 'leader']),
      );
    }
  });
});

test('what people write is shown as written: no Markdown, no template names, no hidden marks', () => {
  expect(plain('**hej** ${navn} [klik](http://x)\u202e')).toBe(
    String.raw`\*\*hej\*\* $ \{navn\} \[klik\]\(http://x\)`,
  );
});
