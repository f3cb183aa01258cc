import type { Medium, Setting } from '../../src/facts';
import type { Intent } from '../../src/intents';
import { understand } from '../../src/understanding/understand';
import type { Understanding } from '../../src/understanding/understanding';
import type { Labelled } from './labels';

/** The fields that a message is judged by; `three` is intent, medium and setting right at once. */
export const fields = [
  'intent',
  'medium',
  'setting',
  'sharing',
  'threatening',
  'targets_employee',
  'participant',
  'lang',
  'three',
] as const;
type Field = (typeof fields)[number];

/** What was understood of a message, which fields are right, and whether something wrong was stated. */
export type Judged = {
  message: Labelled;
  got: Understanding;
  right: Record<Field, boolean>;
  wronglyStated: boolean;
};

/** Compares what the bot makes of a message with its labels. */
export const judge = (message: Labelled): Judged => judgeBy(understand, message);

const allows = <T>(label: T | T[], value: T): boolean =>
  Array.isArray(label) ? label.includes(value) : label === value;

/** Compares what is made of a message with its labels. */
export const judgeBy = (understandIt: (text: string) => Understanding, message: Labelled): Judged => {
  const got = understandIt(message.text);
  const { facts, intent } = got;
  const [medium, setting] = [facts.medium ?? null, facts.setting ?? null];
  const rightIntent = allows<Intent>(message.intent, intent);
  const rightMedium = allows<Medium | null | undefined>(message.medium, medium);
  const rightSetting = allows<Setting | null | undefined>(message.setting, setting);
  const presence = (value: boolean | null) => value !== false;
  const present = [message.participant].flat().map(presence);
  return {
    message,
    got,
    right: {
      intent: rightIntent,
      medium: rightMedium,
      setting: rightSetting,
      sharing: allows(message.sharing, facts.sharing),
      threatening: allows(message.threatening, facts.threatening),
      targets_employee: allows(message.targets_employee, facts.targetsEmployee),
      participant: present.includes(presence(facts.participant ?? null)),
      lang: message.lang === got.language,
      three: rightIntent && rightMedium && rightSetting,
    },
    wronglyStated:
      (medium !== null && !rightMedium) || (setting !== null && !rightSetting) || needless(message, intent),
  };
};

/** A rule is shown for what is no question about recording. */
const needless = (message: Labelled, intent: Intent): boolean =>
  ['guidance', 'not_covered'].includes(intent) &&
  ![message.intent].flat().some((wanted) => wanted === 'guidance' || wanted === 'not_covered');

/** The share of messages for which something holds, from 0 to 1. */
export const share = (judged: readonly Judged[], holds: (one: Judged) => boolean): number =>
  judged.filter(holds).length / judged.length;
