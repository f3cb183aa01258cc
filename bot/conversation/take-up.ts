import { withoutCard } from '../../src/reports/followed-card';
import { stepReport } from '../../src/reports/step-report';
import { updateReport } from '../../src/reports/update-report';
import type { World } from '../world';
import type { Asker } from './reply';

/**
 * Before a leader's form opens: whoever is about to deal with a report has seen it, and it is withdrawn no more. The card
 * is left first, so that the news of it does not overwrite the form.
 */
export const takeUp = async (world: World, asker: Asker, reportId: string): Promise<void> => {
  await leaveItsCard(world, asker, reportId);
  await despiteStorage(world, () => stepReport(world.reports, reportId, { kind: 'acknowledge' }, asker.id));
};

/** Before a form opens in the place of a report's card. */
export const leaveItsCard = (world: World, { id, card }: Asker, reportId: string): Promise<void> =>
  despiteStorage(world, () =>
    updateReport(world.reports.store, reportId, (report) => withoutCard(report, id, card)),
  );

/** A form opens all the same when storage does not take what goes before it. */
const despiteStorage = async ({ failed }: World, change: () => Promise<unknown>): Promise<void> => {
  try {
    await change();
  } catch (error) {
    failed('card.leave', error);
  }
};
