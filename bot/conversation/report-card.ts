import type { Language } from '../../src/language';
import type { DirectoryPerson } from '../../src/ports/directory';
import type { Report } from '../../src/reports/report';
import { isLost } from '../../src/reports/report-standing';
import type { Card } from '../cards/card';
import { handedOverCard, leaderCard } from '../cards/leader-card';
import { sentCard } from '../cards/sent-card';
import type { World } from '../world';

/** What of the world a card on a report shows. */
export type ReportWorld = Pick<World, 'guideline' | 'zone' | 'directory' | 'acute'>;

/** The card on a report for whoever may see it: its employee, its leader, or one who handed it over. */
export const reportCard = async (
  world: ReportWorld,
  viewerId: string,
  report: Report,
  language: Language,
  notice?: string,
): Promise<Card | undefined> => {
  if (viewerId === report.employee.id) {
    const leader = isLost(report) ? await known(world, report.leader.person.id) : undefined;
    return sentCard(report, world.zone, language, { leader, notice, acute: world.acute });
  }
  if (viewerId === report.leader.person.id) {
    const employee = await known(world, report.employee.id);
    return leaderCard(report, { municipality: world, language }, employee, notice);
  }
  const former = report.formerLeaders.some(({ person }) => person.id === viewerId);
  return former ? handedOverCard(report, language) : undefined;
};

/** The directory's person, where it answers: without it the card lacks its links alone. */
const known = async ({ directory }: ReportWorld, id: string): Promise<DirectoryPerson | undefined> => {
  const lookup = await directory.person(id);
  return lookup.kind === 'found' ? lookup.person : undefined;
};
