import { type Field, fields, weighed } from './weights';
import file from './worths.json';

/**
 * What statements are worth beside what the words lean to, as the file holds it: `sharpness` is how much is made of
 * the leaning, and each mark of a statement speaks for some values and against others. The unit is the logarithm of a
 * share of belief.
 */
export type Worths = Record<Field, { sharpness: number; marks: Record<string, Record<string, number>> }>;

/** Worths to settle by: for each mark, what it is worth for each value of its field, in the order of the values. */
export type MarkWorths = Record<
  Field,
  { sharpness: number; marks: ReadonlyMap<string, Readonly<Float64Array>> }
>;

/** Makes worths ready to settle by. */
export const markWorthsOf = (worths: Worths): MarkWorths => {
  const ofField = (field: Field): MarkWorths[Field] => {
    const { sharpness, marks } = worths[field];
    const inOrder = (worth: Record<string, number>) =>
      Float64Array.from(weighed[field], (value) => worth[value] ?? 0);
    return {
      sharpness,
      marks: new Map(Object.entries(marks).map(([mark, worth]) => [mark, inOrder(worth)])),
    };
  };
  return Object.fromEntries(fields.map((field) => [field, ofField(field)])) as MarkWorths;
};

let ready: MarkWorths | undefined;

/** The worths that the bot understands by; `npm run learn` writes them. */
export const markWorths = (): MarkWorths => {
  ready ??= markWorthsOf(file);
  return ready;
};
