import { randomUUID } from 'node:crypto';

/** How the channel and Graph treat somebody for as long as the run lasts; the names are the platform's own. */
export const fates = [
  'fine',
  'neverMet',
  'BotNotInConversationRoster',
  'ForbiddenOperation',
  'ConversationNotFound',
  'BotDisabledByAdmin',
  'ConversationBlockedByUser',
  'MessageWritesBlocked',
  'NotEnoughPermissions',
  'BotNotRegistered',
  'BadSyntax',
  'MessageSizeTooBig',
  'installationForbidden',
  'installationUnknown',
] as const;
export type Fate = (typeof fates)[number];

/** Somebody of the run's own municipality. */
export type Someone = { id: string; name: string; fate: Fate };

const someone = (name: string, fate: Fate): Someone => ({ id: randomUUID(), name, fate });

/** Employees whom nothing is the matter with. */
export const employees = Array.from({ length: 40 }, (_, at) => someone(`Medarbejder Hemmelig${at}`, 'fine'));

/** A leader for each fate, and after each a few of whom nothing is the matter with. */
export const leaders = fates.flatMap((fate) => [
  someone(`Leder Hemmelig${fate}`, fate),
  ...Array.from({ length: 7 }, (_, at) => someone(`Leder Hemmelig${fate}${at}`, 'fine')),
]);

/** Whose conversation the bot knows when the run begins. */
export const wasMet = ({ fate }: Someone): boolean =>
  !['neverMet', 'installationForbidden', 'installationUnknown'].includes(fate);

/** The first conversation with somebody, and the one that an installation opens. */
export const conversations = { first: (id: string) => `chat-${id}`, installed: (id: string) => `new-${id}` };
