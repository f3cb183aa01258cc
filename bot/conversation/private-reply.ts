import type { Intent } from '../../src/intents';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import type { Verb } from '../cards/verbs';
import { botAccount } from '../channel-names';
import type { World } from '../world';
import type { Asker } from './reply';

/** What is not done where others read along: the note, the leader, reports, one's own data, figures and the introduction. */
export const privateIntents: readonly Intent[] = [
  'case_note',
  'notify_leader',
  'cases',
  'my_data',
  'statistics',
  'training',
];

/** The buttons that are answered also where others read along. */
const amongOthers: readonly Verb[] = [
  'answer',
  'assess',
  'meeting.check',
  'meeting.consent.ask',
  'meeting.consent.give',
  'meeting.consent.refuse',
  'guideline',
  'language',
];

/** Whether a button is only for the person's own chat. */
export const isPrivate = (verb: Verb): boolean => !amongOthers.includes(verb);

/** The way to the person's own chat. */
export const privateCard = ({ appId }: World, { language }: Asker): Card => {
  const words = texts[language].conversation;
  const chatWith = (account: string) =>
    `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(account)}`;
  const links = appId ? [{ title: words.ownChat, url: chatWith(botAccount(appId)) }] : [];
  return messageCard({ lines: [words.privateOnly], links });
};
