import type { Advice } from './advice';
import type { Answer } from './decide';
import type { Moment } from './facts';
import type { Language } from './language';
import { texts } from './texts/texts';

/** A part of the answer below the verdicts: a heading, or none, and its sentences; `toSay` are those one can say. */
export type AnswerSection = { title: string; toSay: boolean; sentences: string[] };

/**
 * What stands below the verdicts, in the order that serves now: what to say and why, then what to do. One who
 * asks afterwards is told first what is left to do. Where two answers stand, each medium has its own why.
 */
export const answerSections = (
  { byRule, say, why, now, afterwards }: Advice,
  answers: Answer[],
  when: Moment | undefined,
  language: Language,
): AnswerSection[] => {
  const words = texts[language].answer;
  const quoted = new Set(answers.map((_, at) => leadingQuote(byRule, answers, at, when)));
  const rest = say.filter((sentence) => !quoted.has(sentence));
  const sayTitle = rest.length < say.length ? words.sayAlso : words.say;
  const toSay: AnswerSection = { title: sayTitle, toSay: true, sentences: rest };
  const reasons =
    answers.length > 1
      ? answers.map(({ medium }, at) => section(medium ? words.media[medium] : '', byRule[at]?.why ?? []))
      : [];
  const told = new Set(reasons.flatMap(({ sentences }) => sentences));
  const others = section(
    '',
    why.filter((reason) => !told.has(reason)),
  );
  const toDo = [section(words.now, now), section(words.afterwards, afterwards)];
  const order =
    when === 'after' ? [...toDo, ...reasons, others, toSay] : [toSay, ...reasons, others, ...toDo];
  return order.filter(({ sentences }) => sentences.length > 0);
};

/** Where two answers stand, the first sentence to say for each belongs to its verdict; nothing is left to say afterwards. */
export const leadingQuote = (
  byRule: Advice['byRule'],
  answers: Answer[],
  at: number,
  when: Moment | undefined,
): string | undefined => (answers.length > 1 && when !== 'after' ? byRule[at]?.say[0] : undefined);

const section = (title: string, sentences: string[]): AnswerSection => ({ title, toSay: false, sentences });
