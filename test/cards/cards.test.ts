import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { plain } from '../../bot/cards/render';
import { verbs } from '../../bot/cards/verbs';
import { languages } from '../../src/language';
import { answers, others } from './every-card';

const schema = JSON.parse(readFileSync(join(__dirname, '../schemas/adaptive-card-1.5.json'), 'utf8'));
const validator = new Ajv({ strict: false, allErrors: true, validateSchema: false });
addFormats(validator as never);
const { id, ...official } = { ...schema, $schema: undefined, $id: schema.id };
const valid = validator.compile(official);
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
    expect(everyNode(card).flatMap(({ actions }) => actions ?? []).length).toBeLessThanOrEqual(6);
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

test('a line that begins with a number stays a line and becomes no list', () => {
  expect(plain('1. han kom\n24. november')).toBe('1\\. han kom\n\n24\\. november');
});

test('what people write is shown as written: no Markdown, no template names, no hidden marks', () => {
  expect(plain('**hej** ${navn} [klik](http://x)\u202e')).toBe(
    String.raw`\*\*hej\*\* $ \{navn\} \[klik\]\(http://x\)`,
  );
});
