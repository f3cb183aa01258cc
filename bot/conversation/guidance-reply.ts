import { type Askable, type Decision, decide, rulesOf } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Criterion } from '../../src/guideline/criteria';
import type { MeetingAnswers } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { leadsToCheck } from '../../src/meeting-check';
import { texts } from '../../src/texts/texts';
import { dayText } from '../../src/time-text';
import type { Evidence } from '../../src/understanding/understanding';
import { answerCard } from '../cards/answer-card';
import type { Card } from '../cards/card';
import { answerWithCheck } from '../cards/meeting-card';
import { type Button, messageCard } from '../cards/message-card';
import { questionCard } from '../cards/question-card';
import type { World } from '../world';
import type { Asker } from './reply';
import type { Told } from './told';

/** What an answer comes from: the facts, the questions answered with "don't know", and what is kept on the card. */
export type Asked = {
  facts: Facts;
  declined: Askable[];
  episodeAt?: string | undefined;
  considered?: Criterion[] | undefined;
  /** What is answered already of the digital-meeting check. */
  meeting?: MeetingAnswers | undefined;
  /** The words of the message that gave the facts, where they come from one. */
  evidence?: readonly Evidence[] | undefined;
  /** The language that the message was written in, where it is another than the asker's. */
  written?: Language | undefined;
  /** Buttons before the usual ones. */
  leading?: Button[] | undefined;
  /** Whether a leader asks, who has duties of their own. */
  asLeader?: boolean | undefined;
  /** What was told on the way, as the answer's buttons carry it. */
  kept?: object | undefined;
};

/** The question or the answer that a decision comes to. */
export const decided = (
  world: World,
  asker: Asker,
  decision: Decision,
  { facts, declined, episodeAt, considered, meeting = {}, evidence, written, leading, asLeader, kept }: Asked,
): Card => {
  const { language } = asker;
  if (decision.kind === 'ask') {
    return questionCard(
      {
        fact: decision.fact,
        facts,
        declined,
        written,
        general: asLeader ? 'leader' : 'employee',
        acute: world.acute,
        episodeAt: episodeAt ?? world.now(),
        kept,
      },
      world.guideline,
      language,
    );
  }
  const context = {
    at: episodeAt ?? world.now(),
    considered,
    evidence,
    written,
    leading,
    asLeader,
    kept,
    ...world,
  };
  return leadsToCheck(world.guideline, decision, facts)
    ? answerWithCheck(decision, facts, language, context, meeting)
    : answerCard(decision, facts, language, context);
};

/** The question of a fact that was understood wrongly; the other facts stay. */
export const corrected = (
  world: World,
  { language }: Asker,
  fact: Askable,
  { facts, episodeAt, kept }: Asked,
): Card =>
  questionCard(
    { fact, facts: { ...facts, [fact]: undefined }, declined: [], acute: world.acute, episodeAt, kept },
    world.guideline,
    language,
  );

/** An episode that was told in a message. */
export const toldBy = (world: World, facts: Facts): Told => {
  const rules = rulesOf(decide(world.guideline, facts));
  return { facts, rules: rules.map(({ id }) => id), episodeAt: world.now() };
};

/** The guideline itself: its name, when it was adopted and is evaluated, and where to read it. */
export const guidelineCard = ({ guideline, url }: World, { language }: Asker): Card => {
  const { title, adopted, adoptedBy, evaluation } = guideline;
  const words = texts[language].conversation;
  return messageCard({
    lines: [
      words.guideline(title[language], dayText(adopted, language), adoptedBy[language], evaluation[language]),
    ],
    links: url ? [{ title: texts[language].answer.readOriginal, url }] : [],
  });
};
