import type { Person } from './person';

/** An organiser's question to the participants of a meeting whether it may be recorded. Times are ISO 8601 in UTC. */
export type ConsentQuestion = {
  id: string;
  organiser: Person;
  askedAt: string;
  /** The chat that was asked, as the channel knows it: answers come from there alone. */
  chatId: string;
  /** Whether it is known to stand in the chat. */
  posted?: boolean | undefined;
};

/** Milliseconds within which a question that was stored may still be on its way to the chat. */
const underWay = 15_000;

/** Whether a question that is not known to stand in the chat may still come there by itself (`now` ISO 8601, UTC). */
export const isUnderWay = ({ askedAt, posted }: ConsentQuestion, now: string): boolean =>
  !posted && Date.parse(now) - Date.parse(askedAt) <= underWay;

/** A participant's own answer; the last one holds. `untold` while the organiser has still to hear of it. */
export type ConsentAnswer = { person: Person; consents: boolean; at: string; untold?: boolean | undefined };

/** Who asks, where and when (ISO 8601, UTC). */
export const consentQuestion = (
  id: string,
  { id: organiserId, name }: Person,
  chatId: string,
  askedAt: string,
): ConsentQuestion => ({ id, organiser: { id: organiserId, name }, askedAt, chatId });

/** How the answers stand. `silent` are those who take part and have not answered. */
export type Tally = { yes: Person[]; no: Person[]; silent: Person[] };

/** Counts the answers of a question; the organiser, who asked, is not waited for. */
export const tallyOf = (
  question: ConsentQuestion,
  answers: ConsentAnswer[],
  participants: Person[],
): Tally => {
  const of = (consents: boolean) => answers.filter((answer) => answer.consents === consents);
  const heard = new Set([question.organiser.id, ...answers.map(({ person }) => person.id)]);
  return {
    yes: of(true).map(({ person }) => person),
    no: of(false).map(({ person }) => person),
    silent: participants.filter(({ id }) => !heard.has(id)),
  };
};
