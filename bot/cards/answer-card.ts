import { type Advice, adviceFor } from '../../src/advice';
import { type AnswerSection, answerSections, leadingQuote } from '../../src/answer-sections';
import { type Decision, rulesOf } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Criterion } from '../../src/guideline/criteria';
import type { Guideline, Rule } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { leadsToCheck } from '../../src/meeting-check';
import { texts } from '../../src/texts/texts';
import type { Evidence } from '../../src/understanding/understanding';
import { acuteLine } from './acute-line';
import { assumptionsOf } from './answer-assumed';
import { criteriaOf } from './answer-criteria';
import { changesOf, factsOf } from './answer-facts';
import type { Card } from './card';
import { leaderDutiesOf } from './leader-duties';
import type { Button } from './message-card';
import { otherLanguage } from './other-language';
import { render } from './render';
import { aboutOf, verdictOf } from './verdict-banner';

type Answered = Extract<Decision, { kind: 'answer' }>;

/** What an answer card needs besides the decision: where the original is read, the acute line, and the time it was told. */
export type AnswerContext = {
  guideline: Guideline;
  url?: string | undefined;
  acute?: string | undefined;
  at: string;
  /** The criteria that the employee has ticked as considered; absent until asked to keep them. */
  considered?: Criterion[] | undefined;
  /** Buttons before the usual ones; by default the check, where a digital meeting is to be recorded. */
  leading?: Button[] | undefined;
  /** What stands below it all, such as a text to copy. */
  below?: { text: string; isSubtle: boolean }[] | undefined;
  /** The words of the message that gave the facts, where they come from one. */
  evidence?: readonly Evidence[] | undefined;
  /** The language that the message was written in, where it is another than the card's. */
  written?: Language | undefined;
  /** Whether a leader asks, who is told their own duties too. */
  asLeader?: boolean | undefined;
  /** What else the buttons carry on, since it was told on the way. */
  kept?: object | undefined;
};

/** A card with the verdict first, what to say next, then why, now and afterwards. `facts` travel in its buttons. */
export const answerCard = (
  decision: Answered,
  facts: Facts,
  language: Language,
  {
    guideline,
    url,
    acute,
    at,
    considered,
    leading,
    below = [],
    evidence = [],
    written,
    asLeader,
    kept,
  }: AnswerContext,
): Card => {
  const words = texts[language].answer;
  const rules = rulesOf(decision);
  const advice = adviceFor(guideline, rules, facts, language);
  const action = {
    facts,
    rules: rules.map(({ id }) => id),
    guidelineVersion: guideline.version,
    episodeAt: at,
    ...kept,
  };
  const data = {
    labels: words,
    answers: bannersOf(decision, advice, facts, language),
    sections: [
      ...(asLeader ? [dutiesOnCard(guideline, language)] : []),
      ...answerSections(advice, decision.answers, facts.when, language).map((section) =>
        onCard(section, language),
      ),
    ],
    languages: otherLanguage(written, action, language),
    acute: acuteLine(acute, facts, language),
    assumed: assumptionsOf(guideline, decision, facts, action, language),
    section: advice.sections.length > 0 ? words.section(advice.sections.join(' · ')) : '',
    facts: factsOf(rules, facts, evidence, language),
    changes: changesOf(rules, facts, action, language),
    criteria: advice.criteria ? [criteriaOf(guideline, considered, action, language)] : [],
    leading: leading ?? meetingButton(decision, facts, guideline, language),
    below,
    url: url ?? '',
    action,
  };
  return render('answer', data, spoken(rules, advice.say[0], language));
};

/** A banner for each answer with what to say first, and one for what sharing adds. */
const bannersOf = ({ answers, added }: Answered, { byRule }: Advice, facts: Facts, language: Language) => {
  const words = texts[language].answer;
  const ofAnswers = answers.map(({ rule, medium }, nth) => {
    const sentence = leadingQuote(byRule, answers, nth, facts.when);
    return {
      quotes: sentence ? [quotation(sentence, language)] : [],
      ...verdictOf(rule, language, aboutOf(medium ? { ...facts, medium } : facts, language)),
    };
  });
  const ofSharing = added.map(({ rule, medium }) => ({
    quotes: [],
    ...verdictOf(rule, language, medium ? words.sharingOf(words.media[medium]) : words.facts.sharing),
  }));
  return [...ofAnswers, ...ofSharing];
};

/** What one can say stands in quotation marks, and larger. */
const onCard = ({ title, toSay, sentences }: AnswerSection, language: Language) => ({
  title,
  lines: sentences.map((text) => (toSay ? quotation(text, language) : { text, size: 'Default' })),
});

const dutiesOnCard = (guideline: Guideline, language: Language) => {
  const { title, lines } = leaderDutiesOf(guideline, language);
  return { title, lines: lines.map((line) => ({ size: 'Default', ...line })) };
};

const quotation = (sentence: string, language: Language) => ({
  text: texts[language].answer.quoted(sentence),
  size: 'Medium',
});

const meetingButton = (
  decision: Answered,
  facts: Facts,
  guideline: Guideline,
  language: Language,
): Button[] => {
  if (!leadsToCheck(guideline, decision, facts)) return [];
  const action = { guidelineVersion: guideline.version };
  return [{ title: texts[language].meeting.start, verb: 'meeting.check', action }];
};

const spoken = (rules: Rule[], say: string | undefined, language: Language): string => {
  const verdict = rules[0] ? verdictOf(rules[0], language, '').verdict : '';
  return say ? `${verdict}. ${say}` : verdict;
};
