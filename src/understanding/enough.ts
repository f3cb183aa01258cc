import { plainness } from './said-medium';
import { isOfOthers, type Statements } from './statements';
import type { Field, Value } from './weights';

/**
 * A value whose share of belief is less than this is in doubt. A fact in doubt stays open, which is the field's first
 * value.
 */
const least: Record<Field, number> = {
  intent: 0.7,
  medium: 0.85,
  setting: 0.8,
  sharing: 0.5,
  threatening: 0.5,
  participant: 0.5,
};

/** So much it takes where phrases name the value too, and of a medium where a conversation is what is recorded. */
const leastNamed: Record<Field, number> = { ...least, medium: 0.68, setting: 0.75 };
const leastOfConversation = 0.6;

/** So much belief it takes to show a rule where no phrase says anything of what is wanted. */
const leastUnsaid = 0.97;

/** So much it takes to answer anything else where phrases hear somebody else record and ask for the rule; else the rule is shown. */
const leastElse = 0.7;

/** How large a share of belief (0 to 1) it takes to state a fact, by how plainly phrases state it too. */
export const leastForFact = (
  field: Exclude<Field, 'intent'>,
  statements: Statements,
  value: string,
): number => {
  const stated: readonly { value: string; weight: number }[] = statements[field];
  const plainest = Math.max(0, ...stated.filter((one) => one.value === value).map(({ weight }) => weight));
  if (plainest >= plainness.named) return leastNamed[field];
  return field === 'medium' && plainest >= plainness.conversation ? leastOfConversation : least[field];
};

/** How large a share it takes to answer an intent; in doubt of whether a rule is asked for, the next likeliest is answered. */
export const leastForIntent = (intent: Value<'intent'>, statements: Statements): number => {
  const [stated] = statements.intent;
  if (intent !== 'guidance') return isOfOthers(statements) ? leastElse : 0;
  if (!stated) return leastUnsaid;
  return stated.value === 'guidance' ? 0 : least.intent;
};
