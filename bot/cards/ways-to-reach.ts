import type { DirectoryPerson } from '../../src/ports/directory';
import type { Link } from './message-card';

/** The links by which a person is reached outside this bot, as far as the directory knows them. */
export type Ways = { chat?: Link; mail?: Link; phone?: Link; talk?: Link };

type Words = { chat: string; mail: string; phone(number: string): string; bookTalk: string };

/** How a person is reached: `draft` is the first sentence in a chat, and the subject of a mail and of a new meeting. */
export const waysToReach = ({ mail, phone }: DirectoryPerson, words: Words, draft: string): Ways => ({
  ...(mail ? byMail(mail, words, draft) : {}),
  ...(phone ? { phone: { title: words.phone(phone), url: `tel:${phone.replace(/[^\d+]/g, '')}` } } : {}),
});

const byMail = (mail: string, words: Words, draft: string): Ways => {
  const [to, text] = [encodeURIComponent(mail), encodeURIComponent(draft)];
  const meeting = `subject=${text}&attendees=${to}`;
  return {
    chat: {
      title: words.chat,
      url: `https://teams.microsoft.com/l/chat/0/0?users=${to}&message=${text}`,
    },
    mail: { title: words.mail, url: `mailto:${to}?subject=${text}` },
    talk: { title: words.bookTalk, url: `https://teams.microsoft.com/l/meeting/new?${meeting}` },
  };
};
