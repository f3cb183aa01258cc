import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import type { Card } from '../cards/card';
import { listCard } from '../cards/list-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import type { Asker } from './reply';

const mostCases = 15;

/** What the employee has sent, newest first. */
export const casesReply = async (world: World, asker: Asker): Promise<Card> => {
  const words = texts[asker.language].report;
  const reports = await world.reports.store.ofEmployee(asker.id, mostCases);
  const rows = reports.map((report) => ({
    title: words.employeeStates[report.state](plain(report.leader.person.name)),
    subtitle: momentText(report.sentAt, world.zone, asker.language),
    verb: 'report.refresh' as const,
    action: { reportId: report.id },
  }));
  return listCard({
    title: words.casesTitle,
    lines: rows.length > 0 ? [] : [words.noCases],
    rows,
    buttons: [],
  });
};
