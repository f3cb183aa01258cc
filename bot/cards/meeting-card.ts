import type { Decision } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Guideline, MeetingAnswers, Rule } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { checkMeeting, invitationFor, meetingQuestions, sourceFor } from '../../src/meeting-check';
import { factsOfRule } from '../../src/rule-facts';
import { texts } from '../../src/texts/texts';
import { type AnswerContext, answerCard } from './answer-card';
import type { Card } from './card';
import type { Button } from './message-card';
import { render } from './render';

/**
 * What was told before the check (`episodeAt` is ISO 8601), and whether its answers are given (`checked`) and not just
 * asked for.
 */
export type CheckTold = {
  checked?: boolean | undefined;
  facts?: Facts | undefined;
  episodeAt?: string | undefined;
  /** What else was told on the way, for the buttons. */
  kept?: object | undefined;
};

/** What else stands on a result: buttons before the usual ones, and a word on what one can do. */
type ResultOptions = { leading?: Button[]; hint?: string | undefined };

/** The digital-meeting check: its three questions until they are answered, then the result with its reason. */
export const meetingCard = (
  context: AnswerContext,
  language: Language,
  said: MeetingAnswers & CheckTold,
  options: ResultOptions = {},
): Card => {
  const rule = checkMeeting(context.guideline, said);
  if (rule) return checkedCard(context, language, rule, { ...said, ...options });
  const again = said.checked || meetingQuestions.some((id) => said[id]);
  return questionsCard(context.guideline, language, said, { told: { ...said, kept: context.kept }, again });
};

/**
 * A result of the check, with its reason, whose assessment it rests on, a `hint`, and a text for the invitation. What was
 * told of the episode still holds.
 */
export const checkedCard = (
  context: AnswerContext,
  language: Language,
  rule: Rule,
  { facts, episodeAt, leading = [], hint }: CheckTold & ResultOptions = {},
): Card => {
  const { guideline } = context;
  const source = sourceFor(guideline, rule);
  const decision = { kind: 'answer' as const, answers: [{ rule }], added: [], assumed: [] };
  const below = [
    ...(source ? [{ text: source[language], isSubtle: true }] : []),
    ...(hint ? [{ text: hint, isSubtle: false }] : []),
    { text: `${texts[language].meeting.invitation}:`, isSubtle: true },
    { text: invitationFor(guideline, rule)[language], isSubtle: false },
  ];
  const told: Facts = facts ? { ...facts, setting: 'digital_meeting' } : factsOfRule(rule);
  return answerCard(decision, told, language, { ...context, at: episodeAt ?? context.at, leading, below });
};

/** The answer on a digital meeting with the questions of the check below it, filled in with what is said already. */
export const answerWithCheck = (
  decision: Extract<Decision, { kind: 'answer' }>,
  facts: Facts,
  language: Language,
  context: AnswerContext,
  answers: MeetingAnswers,
): Card => {
  const told = { facts, episodeAt: context.at, kept: context.kept };
  const check: Button = {
    title: texts[language].meeting.check,
    verb: 'meeting.check',
    action: checkAction(context.guideline, told),
  };
  const card = answerCard(decision, facts, language, { ...context, leading: [check] });
  const questions = questionsCard(context.guideline, language, answers, { told });
  return { ...card, body: [...bodyOf(card), ...bodyOf(questions)] };
};

const bodyOf = ({ body }: Card): unknown[] => (Array.isArray(body) ? body : []);

const checkAction = ({ version }: Guideline, { facts, episodeAt, kept }: CheckTold) => ({
  ...kept,
  guidelineVersion: version,
  checked: true,
  ...(facts ? { facts, episodeAt } : {}),
});

/** The questions; asked `again`, with a word at each that is not answered. */
const questionsCard = (
  guideline: Guideline,
  language: Language,
  answers: MeetingAnswers,
  { told, again = false }: { told: CheckTold; again?: boolean },
): Card => {
  const words = texts[language].meeting;
  const data = {
    labels: words,
    missing: again ? words.missing : '',
    questions: meetingQuestions.map((id) => ({
      id,
      label: words[id],
      value: answers[id] ?? '',
      missing: again && !answers[id] ? words.unanswered : '',
      choices: Object.entries(words[`${id}Choices`]).map(([value, title]) => ({ value, title })),
    })),
    action: checkAction(guideline, told),
  };
  return render('meeting-check', data, words.title);
};
