import type { DirectoryPerson } from '../../src/ports/directory';
import type { Link } from '../cards/message-card';

/** The links by which a person is reached outside this bot, with a first sentence written in them. */
export const waysToReach = (
  { mail, phone }: DirectoryPerson,
  words: { chat: string; mail: string; phone(number: string): string },
  draft: string,
): Link[] => {
  const text = encodeURIComponent(draft);
  const links = mail
    ? [
        {
          title: words.chat,
          url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(mail)}&message=${text}`,
        },
        { title: words.mail, url: `mailto:${encodeURIComponent(mail)}?body=${text}` },
      ]
    : [];
  const number = phone?.replace(/[^\d+]/g, '');
  return number && phone ? [...links, { title: words.phone(phone), url: `tel:${number}` }] : links;
};

/** A new meeting in the calendar with a person. */
export const talkLink = ({ mail }: DirectoryPerson, title: string, subject: string): Link[] =>
  mail
    ? [
        {
          title,
          url: `https://teams.microsoft.com/l/meeting/new?subject=${encodeURIComponent(subject)}&attendees=${encodeURIComponent(mail)}`,
        },
      ]
    : [];
