import type { DeliveryParts } from './delivery-parts';
import { done, type Handled } from './handled';
import { forgetPosted, postOnce } from './post-once';
import { reachPerson } from './reach-person';
import type { Report } from './report';
import { isUntold } from './report-standing';
import { retry } from './retry';
import { updateReport } from './update-report';
import { whereItsCardIs } from './where-its-card-is';

/** Brings the employee's card up to date; bad news comes as a card of its own, so that it is noticed. */
export const bringEmployeeCard = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  const { employeeCard: card, employee } = report;
  const reference = await whereItsCardIs(parts, report, employee.id, card);
  const updated =
    card && reference ? await parts.messenger.update(reference, card, employee.id, report) : undefined;
  if (updated?.kind === 'retry' || updated?.kind === 'unknown') return retry(updated);
  if (isUntold(report)) return toldTo(parts, report);
  if (updated?.kind === 'posted' || !reference) return done;
  const posted = await postOnce(parts, reference, employee.id, report);
  switch (posted.kind) {
    case 'posted':
      await updateReport(parts.store, report.id, (now) => ({ ...now, employeeCard: posted.card }));
      forgetPosted(parts, report.id, employee.id);
      return done;
    case 'retry':
    case 'unknown':
      return retry(posted);
    case 'gone':
    case 'blocked':
    case 'permission':
    case 'defect':
    case 'cardMissing':
      parts.failed(`employeeCard.${posted.kind}`, new Error('an employee could not be brought the news'));
      return done;
  }
};

/** Tells the employee that it did not arrive; that she herself cannot be reached is for IT to know. */
const toldTo = async (parts: DeliveryParts, report: Report): Promise<Handled> => {
  const reached = await reachPerson(parts, report, report.employee.id);
  if (reached.kind === 'retry') return reached;
  if (reached.kind === 'failed') parts.failed('untold', new Error('an employee could not be told'));
  const card = reached.kind === 'posted' ? { employeeCard: reached.card } : {};
  await updateReport(parts.store, report.id, (now) => ({ ...now, ...card, toldAt: parts.now() }));
  forgetPosted(parts, report.id, report.employee.id);
  return done;
};
