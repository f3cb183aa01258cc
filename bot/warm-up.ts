import { decide } from '../src/decide';
import type { Guideline } from '../src/guideline/guideline';
import { understand } from '../src/understanding/understand';
import { answerCard } from './cards/answer-card';

/** Answers once without anybody having asked, so that the first who asks does not wait for what is made once. */
export const warmUp = (guideline: Guideline): void => {
  const { facts } = understand('en borger vil filme mig på biblioteket, må hun det?');
  const decision = decide(guideline, facts);
  if (decision.kind === 'answer')
    answerCard(decision, facts, 'da', { guideline, at: '2026-01-01T08:00:00Z' });
};
