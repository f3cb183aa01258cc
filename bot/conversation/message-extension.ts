import { noFacts } from '../../src/facts';
import type { Rule } from '../../src/guideline/guideline';
import { searchGuideline } from '../../src/guideline/search-guideline';
import { factsOfRule } from '../../src/rule-facts';
import { ruleNames } from '../../src/rule-names';
import { texts } from '../../src/texts/texts';
import { answerCard } from '../cards/answer-card';
import type { Card } from '../cards/card';
import { checkedCard } from '../cards/meeting-card';
import { messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import { readActionData } from './action-data';
import { noteCard } from './note-form';
import { writtenNote } from './note-reply';
import type { Asker, FoundRule, MessageExtension } from './reply';
import { toldIn } from './told';

const most = 10;

/** What the message extension does: a rule's card for any chat, and the note on a message. */
export const createMessageExtension = (world: World): MessageExtension => ({
  search: (asker, query) =>
    searchGuideline(world.guideline, query.slice(0, 100), asker.language)
      .slice(0, most)
      .map((rule) => found(world, asker, rule)),
  note: (asker, at) => {
    const episodeAt = at && !Number.isNaN(Date.parse(at)) ? new Date(at).toISOString() : world.now();
    const told = { facts: noFacts, rules: [], episodeAt, criteria: [] };
    return noteCard(world, asker, told, 'dialog');
  },
  written: (asker, value) => {
    const data = readActionData({ verb: 'note.write', ...asObject(value) });
    if (!data) return messageCard({ lines: [texts[asker.language].conversation.incomplete] });
    const note = writtenNote(world, asker, toldIn(world, data), 'dialog');
    if (note.kind === 'faulty') return note.card;
    const lines = note.text.split('\n\n').map(plain);
    return messageCard({ lines: [texts[asker.language].note.ready, ...lines] });
  },
});

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

const found = (world: World, asker: Asker, rule: Rule): FoundRule => {
  const decision = { kind: 'answer' as const, answers: [{ rule }], added: [], assumed: [] };
  const card: Card =
    rule.kind === 'check'
      ? checkedCard({ ...world, at: world.now() }, asker.language, rule)
      : answerCard(decision, factsOfRule(rule), asker.language, { ...world, at: world.now() });
  const [title = rule.id, ...names] = ruleNames(rule, asker.language);
  return {
    title: [title, ...names.slice(0, 2)].join(' · '),
    text: rule.why[0]?.[asker.language] ?? '',
    card,
  };
};
