import { withoutCard } from '../../src/reports/followed-card';
import { majasReport } from './running-parts';

const card = { conversationId: '19:opened-through-graph@unq.gbl.spaces', activityId: 'the-card' };
const delivered = () => ({
  ...majasReport(),
  state: 'delivered' as const,
  leader: { person: { id: 'karen', name: 'Karen Holm' }, card },
});

test.each([
  ['Teams names the chat otherwise than Graph does', { ...card, conversationId: 'a:the-same-chat' }],
  ['the client does not say which card was pressed', undefined],
])('where %s, what a leader writes in a form is not overwritten', (_what, pressed) => {
  expect(withoutCard(delivered(), 'karen', pressed).leader.card).toBeUndefined();
});

test('a form that opens in the list of cases leaves the report’s own card followed', () => {
  const list = { ...card, activityId: 'the-list' };
  expect(withoutCard(delivered(), 'karen', list).leader.card).toEqual(card);
});
