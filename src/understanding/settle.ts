import { leastForFact, leastForIntent } from './enough';
import type { Leaning } from './leaning';
import { marksOf } from './marks';
import { isOfOthers, type Statements } from './statements';
import { type Field, type Value, weighed } from './weights';
import type { MarkWorths } from './worths';

/** A field's value and the words of the message that gave it; without words it follows from what is not there. */
export type Given<T> = { value: T; words?: string | undefined };

const ruleWanted: Value<'intent'> = 'guidance';

/** What a field is without a statement. */
const unsaid: { [F in Field]: Value<F> } = {
  intent: 'out_of_scope',
  medium: 'none',
  setting: 'none',
  sharing: 'none',
  threatening: 'none',
  participant: 'none',
};

/**
 * Settles a field between what the phrases state and what the words lean to, by what each has been learned to be
 * worth. Without a leaning the phrases decide.
 */
export const settled = <F extends Field>(
  field: F,
  statements: Statements,
  leaning: Leaning<Value<F>> | undefined,
  by: MarkWorths,
): Given<Value<F>> => {
  const stated: readonly { value: Value<F>; words: string; weight: number }[] = statements[field];
  const saying = (value?: Value<F>) =>
    stated.find((one) => one.weight > 0 && (value === undefined || one.value === value));
  if (!leaning) {
    const plainest = saying();
    return { value: plainest?.value ?? unsaid[field], words: plainest?.words };
  }
  const value = likeliest(field, statements, leaning, by);
  return value === 'none' ? { value } : { value, words: saying(value)?.words ?? leaning.wordsFor(value) };
};

const likeliest = <F extends Field>(
  field: F,
  statements: Statements,
  leaning: Leaning<Value<F>>,
  by: MarkWorths,
): Value<F> => {
  const values: readonly Value<F>[] = weighed[field];
  const scores = scoresOf(field, statements, leaning.scores, by[field]);
  const at = highestOf(scores);
  const value = values[at] ?? unsaid[field];
  const share = shareOf(scores, at);
  if (field !== 'intent')
    return share < leastForFact(field, statements, value) ? (values[0] ?? unsaid[field]) : value;
  if (share >= leastForIntent(value as Value<'intent'>, statements)) return value;
  if (isOfOthers(statements)) return ruleWanted as Value<F>;
  scores[at] = Number.NEGATIVE_INFINITY;
  return values[highestOf(scores)] ?? unsaid[field];
};

/** The score of each value of a field: what the words lean to, sharpened, and what is stated, each for its worth. */
const scoresOf = (
  field: Field,
  statements: Statements,
  leaning: Float64Array,
  { sharpness, marks }: MarkWorths[Field],
): Float64Array => {
  const scores = leaning.map((score) => sharpness * score);
  for (const mark of marksOf(statements, field)) {
    marks.get(mark)?.forEach((worth, at) => {
      scores[at] = (scores[at] ?? 0) + worth;
    });
  }
  const values: readonly string[] = weighed[field];
  for (const denied of deniedIn(statements, field)) scores[values.indexOf(denied)] = Number.NEGATIVE_INFINITY;
  return scores;
};

const highestOf = (scores: Float64Array): number => scores.indexOf(Math.max(...scores));

/** The share of belief that a score stands for among all. */
const shareOf = (scores: Float64Array, at: number): number =>
  1 / scores.reduce((sum, score) => sum + Math.exp(score - (scores[at] ?? 0)), 0);

/**
 * A yes or no that is denied is a no, and a place where it was not is none; of media one thinks of many, and what a
 * denial tells is learned. What somebody else records is covered, unless phrases say why not; sound and picture in one are picture.
 */
const deniedIn = (statements: Statements, field: Field): string[] => {
  if (statements.among.placeAlone) return othersThan(statements, field);
  if (field === 'intent')
    return [...(isOfOthers(statements) ? ['not_covered'] : []), ...statements.among.declined];
  if (field === 'medium') return statements.among.both ? ['none', 'audio'] : [];
  if (field === 'setting') return [...statements.among.elsewhere];
  return yesOrNo.has(field)
    ? statements[field].filter(({ weight }) => weight < 0).map(({ value }) => value)
    : [];
};

/** A place alone is where the recording is, and asks what applies there. */
const othersThan = (statements: Statements, field: Field): string[] => {
  const values: readonly string[] = weighed[field];
  if (field === 'intent') return values.filter((value) => value !== 'guidance');
  const place = statements.setting[0]?.value;
  return field === 'setting' ? values.filter((value) => value !== place) : [];
};

const yesOrNo: ReadonlySet<Field> = new Set(['sharing', 'threatening', 'participant'] as const);
