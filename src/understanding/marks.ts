import type { Statements } from './statements';
import type { Field } from './weights';

const gradesUpTo = 5;
const several = 2;

/**
 * The marks of what phrases state of a field; what each is worth is learned. They tell each value and how plainly it is
 * stated, the plainest of several, that none is stated, what is stated to be wanted, and what all that stands among.
 */
export const marksOf = (statements: Statements, field: Field): string[] => {
  const stated = statements[field];
  const plain = stated.filter(({ weight }) => weight > 0);
  const first = plain[0]?.value ?? 'nothing';
  return [
    ...(plain.length === 0 ? ['silent'] : []),
    ...new Set(stated.map(({ value, weight }) => `${value} ${gradeOf(weight)}`)),
    ...(plain.length >= several ? ['several', `first ${first}`] : []),
    ...(field === 'intent' ? ofIntent(statements) : [`wanted ${wantedIn(statements)}`]),
    ...(field === 'medium' ? ofMedium(statements, first) : []),
  ];
};

/** Whether one's own recording is covered is a question of where it is, and a duty asked about is no order. */
const ofIntent = (statements: Statements): string[] => {
  const { own, others, duty } = statements.among;
  const place = statements.setting.find(({ weight }) => weight > 0)?.value ?? 'nowhere';
  return [
    `${wantedIn(statements)} at ${place}`,
    ...(own ? [`own recording ${place === 'digital_meeting' ? 'of a digital meeting' : 'elsewhere'}`] : []),
    ...(others ? [own ? 'both record' : 'others record'] : []),
    ...(duty ? [`${wantedIn(statements)} among duties`] : []),
  ];
};

/** Beside a negation phrases tell more than single words do. */
const ofMedium = ({ among }: Statements, first: string): string[] => [
  ...(among.negation ? [`${first} among negations`] : []),
  ...(among.notOnly ? [`${first} beside "not only"`] : []),
];

const wantedIn = ({ intent }: Statements): string => intent[0]?.value ?? 'nothing';

const gradeOf = (weight: number): string =>
  weight < 0 ? 'denied' : `${Math.min(gradesUpTo, Math.floor(weight))}`;
