import type { Decision } from '../src/decide';
import { type Facts, noFacts } from '../src/facts';
import type { Guideline, MeetingAnswers } from '../src/guideline/guideline';
import { checkMeeting } from '../src/meeting-check';
import { texts } from '../src/texts/texts';
import { type AnswerContext, answerCard } from './cards/answer-card';
import type { Button } from './cards/message-card';
import { render } from './cards/render';
import type { Asker, Card } from './reply';
import type { World } from './world';

/** The digital-meeting check: its three questions until they are answered, then the result with its reason. */
export const meetingCard = (
  world: World,
  asker: Asker,
  answers: MeetingAnswers,
  leading: Button[] = [],
): Card => {
  const { consent, purpose, alternative } = answers;
  const rule = checkMeeting(world.guideline, answers);
  if (!rule) {
    const given = { consent, purpose, alternative };
    const missing = Object.values(given).some(Boolean);
    return questionsCard(world.guideline, asker, given, missing);
  }
  const decision = { kind: 'answer' as const, answers: [{ rule }], added: [], assumed: [] };
  const card = answerCard(decision, { ...noFacts, setting: 'digital_meeting' }, asker.language, {
    ...world,
    at: world.now(),
    leading,
  });
  const { source, invitation } = world.guideline.meeting;
  const { language } = asker;
  const below = [
    textBlock(source[language], true),
    textBlock(texts[language].meeting.invitation, true),
    textBlock(invitation[language], false),
  ];
  return { ...card, body: [...bodyOf(card), ...below] };
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
  const check: Button = {
    title: texts[asker.language].meeting.check,
    verb: 'meeting.check',
    action: { guidelineVersion: guideline.version },
  };
  const card = answerCard(decision, facts, asker.language, { ...context, leading: [check] });
  return { ...card, body: [...bodyOf(card), ...bodyOf(questionsCard(guideline, asker, meeting))] };
};

const bodyOf = ({ body }: Card): unknown[] => (Array.isArray(body) ? body : []);

const textBlock = (text: string, isSubtle: boolean) => ({ type: 'TextBlock', text, isSubtle, wrap: true });

const questionsCard = (
  guideline: Guideline,
  { language }: Asker,
  answers: MeetingAnswers,
  missing = false,
): Card => {
  const words = texts[language].meeting;
  const ids = ['consent', 'purpose', 'alternative'] as const;
  const data = {
    labels: words,
    missing: missing ? words.missing : '',
    questions: ids.map((id) => ({
      id,
      label: words[id],
      value: answers[id] ?? '',
      choices: Object.entries(words[`${id}Choices`]).map(([value, title]) => ({ value, title })),
    })),
    action: { guidelineVersion: guideline.version },
  };
  return render('meeting-check', data, words.title);
};
