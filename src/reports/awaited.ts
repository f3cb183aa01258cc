import type { NotificationKind } from '../ports/notification-queue';
import type { Report } from './report';

/** What an unfinished report is waiting for, and the sweep sends anew. */
export const awaited = ({ state, cardsStale, news }: Report): NotificationKind[] => {
  if (cardsStale) return ['leaderCards'];
  return state === 'sent' ? ['report'] : (news ?? ['employeeCard']);
};
