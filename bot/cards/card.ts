import type { Person } from '../../src/person';

/** An Adaptive Card, rendered and ready to send. */
export type Card = { type: 'AdaptiveCard' } & Record<string, unknown>;

/** Somebody in a chat; `channelId` is how the channel knows them. */
export type Member = Person & { channelId: string };
