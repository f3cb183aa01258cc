import type { PostedCard, Report } from './report';

/**
 * A leader's press shows that the card has arrived, where the channel never said so, or where a form stood in its
 * place; an employee's, where she is back from one.
 */
export const withCardSeen = (report: Report, personId: string, card: PostedCard | undefined): Report => {
  const { leader, employee, employeeCard } = report;
  if (card && leader.person.id === personId && !leader.card)
    return { ...report, leader: { ...leader, card, mayHaveCard: undefined } };
  return card && employee.id === personId && !employeeCard ? { ...report, employeeCard: card } : report;
};

/**
 * A form opens in the place of the card that was pressed, and what is written there must not be overwritten: the card is
 * brought up to date no more. The employee gets the next news as a card of its own, unless she is back by then; a card is
 * followed again from the next press on it.
 */
export const withoutCard = (report: Report, personId: string, pressed: PostedCard | undefined): Report => {
  const { employee, employeeCard, leader, state } = report;
  if (employee.id === personId && isPressed(employeeCard, pressed))
    return { ...report, employeeCard: undefined };
  /** Without a card, a report that is on its way would be brought once more. */
  return leader.person.id === personId && state !== 'sent' && isPressed(leader.card, pressed)
    ? { ...report, leader: { ...leader, card: undefined } }
    : report;
};

/**
 * Told by the activity alone: a chat that was opened through Graph has another id there than in Teams' activities. Where
 * the client does not say which card was pressed, it is taken to be this one.
 */
const isPressed = (card: PostedCard | undefined, pressed: PostedCard | undefined): boolean =>
  card !== undefined && (pressed === undefined || card.activityId === pressed.activityId);
