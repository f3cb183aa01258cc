import { happens } from './chance';
import type { Someone } from './people';

/** What the channel does with a request: whether it takes it in, and what it answers. */
export type Treatment = {
  takes: boolean;
  answer: 'ok' | 'never' | 'late' | 'reset' | { status: number; code?: string; retryAfter?: number };
};

const fine: Treatment = { takes: true, answer: 'ok' };
const refused = (status: number, code?: string): Treatment => ({
  takes: false,
  answer: { status, ...(code ? { code } : {}) },
});

/** How often of all requests, and what then. Those that are taken in without saying so may be doubled. */
const passing: [number, Treatment][] = [
  [0.05, { takes: false, answer: { status: 429, retryAfter: 1 } }],
  [0.03, refused(412)],
  [0.02, refused(502)],
  [0.03, refused(503)],
  [0.02, refused(504)],
  [0.02, refused(500)],
  [0.01, { takes: true, answer: { status: 500 } }],
  [0.01, { takes: false, answer: 'never' }],
  [0.01, { takes: true, answer: 'late' }],
  [0.005, { takes: true, answer: 'never' }],
  [0.02, { takes: false, answer: 'reset' }],
  [0.01, { takes: true, answer: 'reset' }],
];

/** A trouble of the moment. */
export const passingTrouble = (): Treatment => passing.find(([share]) => happens(share))?.[1] ?? fine;

/** What lasts for somebody, in their first conversation; undefined where nothing does. */
export const lastingTrouble = ({ fate }: Someone, isFirst: boolean): Treatment | undefined => {
  switch (fate) {
    case 'BotNotInConversationRoster':
    case 'ForbiddenOperation':
      return isFirst ? refused(403, fate) : undefined;
    case 'ConversationNotFound':
      return isFirst ? refused(404, fate) : undefined;
    case 'BotDisabledByAdmin':
    case 'ConversationBlockedByUser':
    case 'MessageWritesBlocked':
    case 'NotEnoughPermissions':
      return refused(403, fate);
    case 'BotNotRegistered':
      return refused(401, fate);
    case 'BadSyntax':
      return refused(400, fate);
    case 'MessageSizeTooBig':
      return refused(413, fate);
    case 'fine':
    case 'neverMet':
    case 'installationForbidden':
    case 'installationUnknown':
      return undefined;
  }
};

/** A card that the channel no longer has: an update of it never works. */
export const cardLost: Treatment = refused(404, 'ActivityNotFoundInConversation');
