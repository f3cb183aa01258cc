import { createHash } from 'node:crypto';
import type { Asker } from './reply';

/** An id that is the same each time one person presses one card: for a card that brings none of its own. */
export const idByCard = ({ id, card }: Asker): string | undefined =>
  card && idFrom(id, card.conversationId, card.activityId);

/** An id, in the shape of a GUID, that is the same for the same parts. */
export const idFrom = (...parts: string[]): string =>
  createHash('sha256')
    .update(parts.join('\n'))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
