import type { ConsentAnswer, ConsentQuestion } from '../consent';

/** Questions of consent and their answers. Throws when storage is out of reach. */
export type ConsentStore = {
  /** Stores a question; asked again under the same id, it stays the first one's: `already`. */
  ask(question: ConsentQuestion): Promise<'asked' | 'already'>;
  /** Notes that a question stands in its chat. */
  notePosted(question: ConsentQuestion): Promise<void>;
  get(id: string): Promise<{ question: ConsentQuestion; answers: ConsentAnswer[] } | undefined>;
  /** Keeps a participant's answer, in place of an earlier one; `gone` when the question is there no more. */
  answer(id: string, answer: ConsentAnswer): Promise<'kept' | 'gone'>;
  /** Notes that the organiser has heard of an answer, unless another one was given since. */
  noteTold(id: string, answer: ConsentAnswer): Promise<void>;
  /** Times (ISO 8601, UTC) of the questions that a person asked, and the questions that they answered, with the time. */
  ofPerson(personId: string): Promise<{ asked: string[]; answered: { questionId: string; at: string }[] }>;
  /** Deletes a question that nobody came to see, and whatever was answered all the same. */
  withdraw(question: ConsentQuestion): Promise<void>;
  /** Deletes a person's answer. */
  forgetAnswer(questionId: string, personId: string): Promise<void>;
  /** Deletes at most `limit` questions asked before a time (ISO 8601, UTC), with their answers; gives how many. */
  deleteBefore(time: string, limit: number): Promise<number>;
};
