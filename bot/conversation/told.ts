import { decide } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import type { Button } from '../cards/message-card';
import type { World } from '../world';

/** The episode as a card's buttons carry it. `episodeAt` is ISO 8601 in UTC. */
export type Told = { facts: Facts; rules: string[]; episodeAt: string };

/** The button back to the answer that a card came from, where the facts alone lead there again. */
export const backToAnswer = ({ guideline }: World, told: Told, language: Language): Button[] => {
  const decision = decide(guideline, told.facts);
  if (decision.kind === 'ask') return [];
  const ids = decision.answers.map(({ rule }) => rule.id);
  if (!ids.every((id) => told.rules.includes(id))) return [];
  const { facts, episodeAt } = told;
  const action = { facts, episodeAt, guidelineVersion: guideline.version };
  return [{ title: texts[language].leader.back, verb: 'answer', action }];
};
