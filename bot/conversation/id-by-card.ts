import { createHash } from 'node:crypto';
import type { Asker } from './reply';

/** An id that is the same each time one person presses one card: for a card that brings none of its own. */
export const idByCard = ({ id, card }: Asker): string | undefined => {
  if (!card) return undefined;
  const digest = createHash('sha256')
    .update([id, card.conversationId, card.activityId].join('\n'))
    .digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
};
