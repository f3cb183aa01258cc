import { decide } from '../../src/decide';
import { type Facts, noFacts } from '../../src/facts';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import type { Button } from '../cards/message-card';
import type { World } from '../world';
import type { ActionData } from './action-data';

/** The episode as a card's buttons carry it. `episodeAt` is ISO 8601 in UTC. */
export type Told = { facts: Facts; rules: string[]; episodeAt: string };

/** What a button sent, with what is taken for granted where it sent none; rules that there are no more are left out. */
export const toldIn = ({ guideline, now }: World, data: ActionData) => {
  const known = new Set(guideline.rules.map(({ id }) => id));
  return {
    ...data,
    facts: factsIn(data),
    rules: (data.rules ?? []).filter((id) => known.has(id)),
    episodeAt: data.episodeAt ?? now(),
    criteria: data.criteria ?? [],
  };
};

/** Whether it felt threatening is asked for by the preview, and known from then on. */
const factsIn = ({ facts = noFacts, threatening }: ActionData): Facts =>
  threatening ? { ...facts, threatening: threatening === 'true' } : facts;

/** What was told on the way to an answer, so that it need not be told again: it travels on in the answer's buttons. */
export type Kept = Pick<ActionData, 'agreed' | 'criteria' | 'asLeader' | 'saidAt'>;

/** What a button sends of what was told on the way. */
export const keptIn = ({ agreed, criteria, asLeader, saidAt }: Kept) => ({
  ...(agreed ? { agreed } : {}),
  ...(criteria?.length ? { criteria: criteria.join(',') } : {}),
  ...(asLeader ? { asLeader } : {}),
  ...(saidAt ? { saidAt } : {}),
});

/** The button back from the note: to the report where one is sent, else to the answer. */
export const wayBack = (
  world: World,
  told: Told & Kept & Pick<ActionData, 'reportId'>,
  language: Language,
): Button[] => {
  const { reportId } = told;
  if (!reportId) return backToAnswer(world, told, language);
  return [{ title: texts[language].report.back, verb: 'report.refresh', action: { reportId } }];
};

/**
 * The button back to the answer that a card came from, where the facts alone lead there again; or to the question, which
 * one who is afraid need not have answered.
 */
export const backToAnswer = ({ guideline }: World, told: Told & Kept, language: Language): Button[] => {
  const decision = decide(guideline, told.facts);
  const { facts, episodeAt } = told;
  const action = { facts, episodeAt, guidelineVersion: guideline.version, ...keptIn(told) };
  const { report, leader } = texts[language];
  if (decision.kind === 'ask')
    return facts.threatening ? [{ title: report.back, verb: 'answer', action }] : [];
  const ids = decision.answers.map(({ rule }) => rule.id);
  if (!ids.every((id) => told.rules.includes(id))) return [];
  return [{ title: leader.back, verb: 'answer', action }];
};
