import type { Decision } from '../../src/decide';
import type { Facts } from '../../src/facts';
import type { Guideline, MeetingAnswers, Rule } from '../../src/guideline/guideline';
import { checkMeeting, invitationFor } from '../../src/meeting-check';
import { factsOfRule } from '../../src/rule-facts';
import { texts } from '../../src/texts/texts';
import { type AnswerContext, answerCard } from '../cards/answer-card';
import type { Card } from '../cards/card';
import type { Button } from '../cards/message-card';
import { render } from '../cards/render';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker } from './reply';

/** What was told before the check, and whether its answers are given and not just asked for. */
export type CheckTold = Pick<ActionData, 'checked' | 'facts' | 'episodeAt'>;

/** The digital-meeting check: its three questions until they are answered, then the result with its reason. */
export const meetingCard = (
  world: World,
  asker: Asker,
  answers: MeetingAnswers & CheckTold,
  leading: Button[] = [],
  hint?: string,
): Card => {
  const rule = checkMeeting(world.guideline, answers);
  if (!rule) {
    const again = answers.checked || ids.some((id) => answers[id]);
    return questionsCard(world.guideline, asker, answers, answers, again);
  }
  return checkedCard(world, asker, rule, { ...answers, leading, hint });
};

/**
 * A result of the check, with its reason, whose assessment it rests on, a `hint`, and a text for the invitation. What was
 * told of the episode still holds.
 */
export const checkedCard = (
  world: World,
  { language }: Asker,
  rule: Rule,
  {
    facts,
    episodeAt,
    leading = [],
    hint,
  }: CheckTold & { leading?: Button[]; hint?: string | undefined } = {},
): Card => {
  const decision = { kind: 'answer' as const, answers: [{ rule }], added: [], assumed: [] };
  const below = [
    { text: world.guideline.meeting.source[language], isSubtle: true },
    ...(hint ? [{ text: hint, isSubtle: false }] : []),
    { text: texts[language].meeting.invitation, isSubtle: true },
    { text: invitationFor(world.guideline, rule)[language], isSubtle: false },
  ];
  const told: Facts = facts ? { ...facts, setting: 'digital_meeting' } : factsOfRule(rule);
  return answerCard(decision, told, language, { ...world, at: episodeAt ?? world.now(), leading, below });
};

/** The answer on a digital meeting with the questions of the check below it, filled in with what is said already. */
export const answerWithCheck = (
  { guideline }: World,
  asker: Asker,
  {
    decision,
    facts,
    context,
    meeting,
  }: {
    decision: Extract<Decision, { kind: 'answer' }>;
    facts: Facts;
    context: AnswerContext;
    meeting: MeetingAnswers;
  },
): Card => {
  const told = { facts, episodeAt: context.at };
  const check: Button = {
    title: texts[asker.language].meeting.check,
    verb: 'meeting.check',
    action: checkAction(guideline, told),
  };
  const card = answerCard(decision, facts, asker.language, { ...context, leading: [check] });
  return { ...card, body: [...bodyOf(card), ...bodyOf(questionsCard(guideline, asker, meeting, told))] };
};

const bodyOf = ({ body }: Card): unknown[] => (Array.isArray(body) ? body : []);

const checkAction = ({ version }: Guideline, { facts, episodeAt }: CheckTold) => ({
  guidelineVersion: version,
  checked: true,
  ...(facts ? { facts, episodeAt } : {}),
});

const ids = ['consent', 'purpose', 'alternative'] as const;

/** The questions; asked `again`, with a word at each that is not answered. */
const questionsCard = (
  guideline: Guideline,
  { language }: Asker,
  answers: MeetingAnswers,
  told: CheckTold,
  again = false,
): Card => {
  const words = texts[language].meeting;
  const data = {
    labels: words,
    missing: again ? words.missing : '',
    questions: ids.map((id) => ({
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
