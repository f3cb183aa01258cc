import type { ConsentQuestion, Tally } from '../../src/consent';
import type { Language } from '../../src/language';
import type { Person } from '../../src/person';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import type { Card, Member } from './card';
import { type Button, messageCard } from './message-card';
import { withOwnView } from './own-view';
import { plain } from './render';

/**
 * The question as everybody in the chat sees it until they have answered. In a chat too large for views of one's own, and
 * for who comes to it later, a button leads to them.
 */
export const askedCard = (question: ConsentQuestion, members: Member[], language: Language): Card => {
  const words = texts[language].meeting;
  const action = { consentId: question.id };
  const own: Button = { title: words.mine, verb: 'meeting.consent.ask', action };
  const card = messageCard({
    title: words.asked(plain(question.organiser.name)),
    lines: [words.askedHint(plain(question.organiser.name))],
    buttons: [
      { title: words.yes, verb: 'meeting.consent.give', action },
      { title: words.no, verb: 'meeting.consent.refuse', action },
      own,
    ],
  });
  return withOwnView(
    card,
    own,
    members.map(({ channelId }) => channelId),
  );
};

/** A participant's own choice, which may be changed, and what else they are to know of it. */
export const ownAnswerCard = (
  question: ConsentQuestion,
  consents: boolean,
  language: Language,
  notices: string[] = [],
): Card => {
  const words = texts[language].meeting;
  const action = { consentId: question.id };
  const other: Button = consents
    ? { title: words.change.no, verb: 'meeting.consent.refuse', action }
    : { title: words.change.yes, verb: 'meeting.consent.give', action };
  return messageCard({
    title: words.asked(plain(question.organiser.name)),
    lines: [words.youSaid[consents ? 'yes' : 'no'], ...notices],
    buttons: [other],
  });
};

/** How the answers stand, for the organiser, with a line for the minutes. */
export const tallyCard = (
  question: ConsentQuestion,
  tally: Tally,
  zone: string,
  language: Language,
): Card => {
  const words = texts[language].meeting;
  const names = (people: Person[]) => namesOf(people, language) || words.nobody;
  const { yes, no, silent } = tally;
  const at = momentText(question.askedAt, zone, language);
  return messageCard({
    title: words.title,
    lines: [words.toMinutes(words.minutes(at, yes.length, no.length, silent.length))],
    facts: (['yes', 'no', 'silent'] as const).map((kind) => ({
      title: `${words.tally[kind]} (${tally[kind].length})`,
      value: names(tally[kind]),
    })),
    buttons: [{ title: words.refresh, verb: 'meeting.consent.ask', action: { consentId: question.id } }],
  });
};

/** As many as a card has room for; the number of all stands beside them. */
const mostNamed = 50;

const namesOf = (people: Person[], language: Language): string => {
  const more = people.length - mostNamed;
  const named = people.slice(0, mostNamed).map(({ name }) => plain(name));
  return [...named, ...(more > 0 ? [texts[language].meeting.others(more)] : [])].join(', ');
};
