import type { MeetingAnswers } from '../../src/guideline/guideline';
import { checkMeeting } from '../../src/meeting-check';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { type CheckTold, meetingCard } from '../cards/meeting-card';
import { type Button, messageCard } from '../cards/message-card';
import { withOwnView } from '../cards/own-view';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker, Reply } from './reply';
import { type Kept, keptIn } from './told';

/**
 * What a group or meeting chat sees of the check: two buttons. The one who asked sees the check itself at once, filled in
 * with what the message said; what is pressed is shown to the one who pressed.
 */
export const groupMeetingCard = (
  { guideline }: World,
  { language, channelId }: Asker,
  said: MeetingAnswers = {},
): Card => {
  const words = texts[language].meeting;
  const action = { guidelineVersion: guideline.version };
  const check: Button = { title: words.start, verb: 'meeting.check', action: { ...action, ...said } };
  const card = messageCard({
    title: words.title,
    lines: [words.groupHint],
    buttons: [check, { title: words.askAll, verb: 'meeting.consent.ask', action }],
  });
  return withOwnView(card, check, channelId ? [channelId] : []);
};

/** The way into the check from an answer that may be about a digital meeting. */
export const checkButton = ({ guideline }: World, { language }: Asker): Button => ({
  title: texts[language].meeting.ifDigital,
  verb: 'meeting.check',
  action: { guidelineVersion: guideline.version },
});

/** The check, or its result; among others the result is shared with the chat when the one who asked wants it. */
export const meetingReply = (
  world: World,
  asker: Asker,
  said: MeetingAnswers & CheckTold & Kept & Pick<ActionData, 'share'>,
): Card | Reply => {
  const words = texts[asker.language].meeting;
  const alone = !asker.amongOthers && said.consent === 'notAll' ? words.askThere : undefined;
  const context = { ...world, at: world.now(), kept: keptIn(said) };
  const card = meetingCard(context, asker.language, said, { hint: alone });
  if (!asker.amongOthers || !checkMeeting(world.guideline, said)) return card;
  if (said.share) return { posted: [card], card: () => messageCard({ lines: [words.shared] }) };
  const { consent, purpose, alternative } = said;
  const share: Button = {
    title: words.share,
    verb: 'meeting.check',
    action: { consent, purpose, alternative, share: true, guidelineVersion: world.guideline.version },
  };
  const askAll: Button = { title: words.askAll, verb: 'meeting.consent.ask', action: {} };
  return meetingCard(context, asker.language, said, { leading: [share, askAll] });
};
