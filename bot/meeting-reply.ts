import { noFacts } from '../src/facts';
import type { MeetingAnswers } from '../src/guideline/guideline';
import { checkMeeting } from '../src/meeting-check';
import { texts } from '../src/texts/texts';
import type { ActionData } from './action-data';
import { answerCard } from './cards/answer-card';
import type { Button } from './cards/message-card';
import { render } from './cards/render';
import type { Asker, Card } from './reply';
import type { World } from './world';

/** The digital-meeting check: its three questions until they are answered, then the result with its reason. */
export const meetingCard = (
  world: World,
  asker: Asker,
  answers: MeetingAnswers & Pick<ActionData, 'checked'>,
  leading: Button[] = [],
): Card => {
  const rule = checkMeeting(world.guideline, answers);
  if (!rule) return questionsCard(world, asker, answers);
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
  return { ...card, body: [...(Array.isArray(card.body) ? card.body : []), ...below] };
};

const textBlock = (text: string, isSubtle: boolean) => ({ type: 'TextBlock', text, isSubtle, wrap: true });

const ids = ['consent', 'purpose', 'alternative'] as const;

const questionsCard = (
  { guideline }: World,
  { language }: Asker,
  answers: MeetingAnswers & Pick<ActionData, 'checked'>,
): Card => {
  const words = texts[language].meeting;
  const again = answers.checked || ids.some((id) => answers[id]);
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
    action: { guidelineVersion: guideline.version, checked: true },
  };
  return render('meeting-check', data, words.title);
};
