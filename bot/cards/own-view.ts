import type { Card } from './card';
import type { Button } from './message-card';
import { withFallback } from './render';

/** Teams shows a view of one's own to at most so many; beyond that everybody sees the plain card. */
const mostViews = 60;

/** A card of which some in a chat see a view of their own, which a button's verb gives; the others see the card itself. */
export const withOwnView = (card: Card, { title, verb, action }: Button, channelIds: string[]): Card => {
  if (channelIds.length === 0 || channelIds.length > mostViews) return card;
  const refresh = withFallback({ type: 'Action.Execute', title, verb, data: action });
  return { ...card, refresh: { action: refresh, userIds: channelIds } };
};
