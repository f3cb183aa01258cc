import { type EntryFault, entryFault } from '../../src/entered-text';
import type { DirectoryPerson } from '../../src/ports/directory';
import { isAmended } from '../../src/reports/amended';
import type { Report } from '../../src/reports/report';
import { sendReport } from '../../src/reports/send-report';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { sentCard } from '../cards/sent-card';
import { within } from '../within';
import type { World } from '../world';
import { contentOf, preview, type Written } from './draft';
import { idByCard } from './id-by-card';
import { recipientOf } from './recipient-of';
import type { Asker } from './reply';

/** Milliseconds that storage gets to keep a report, before its employee is told not to count on it. */
const patience = 4500;

/** Sends the report, once however often it is pressed, and shows the employee where it stands. */
export const sendReply = async (world: World, asker: Asker, said: Written): Promise<Card> => {
  const words = texts[asker.language].leader;
  const found = await recipientOf(world, asker, said);
  if ('card' in found) return found.card;
  const fault = entryFault(said.message);
  if (fault) return preview(world, asker, said, found.person, { fault: faultText(fault, asker) });
  try {
    const report = reportOf(world, asker, said, found.person);
    const sent = await within(patience, sendReport(world.reports, report), 'storage', (error) =>
      world.failed('leader.send.late', error),
    );
    if (sent.kind === 'notYours') return messageCard({ lines: [texts[asker.language].report.notYours] });
    if (sent.kind === 'already' && isAmended(sent.report, report)) {
      const anew = { ...said, reportId: world.newId() };
      return preview(world, asker, anew, found.person, { notice: words.amended });
    }
    const isWithThem = sent.report.leader.person.id === found.person.id;
    const leader = isWithThem ? found.person : undefined;
    return sentCard(sent.report, world.zone, asker.language, { leader, acute: world.acute });
  } catch (error) {
    world.failed('leader.send', error);
    return preview(world, asker, said, found.person, { notice: words.notSent });
  }
};

const faultText = (fault: EntryFault, { language }: Asker) => texts[language].conversation.entryFaults[fault];

const reportOf = (world: World, asker: Asker, said: Written, { id, name }: DirectoryPerson): Report => ({
  id: said.reportId ?? idByCard(asker) ?? world.newId(),
  employee: { id: asker.id, name: asker.name },
  leader: { person: { id, name } },
  formerLeaders: [],
  content: contentOf(said),
  agreed: said.agreed,
  considered: said.criteria?.length ? said.criteria : undefined,
  guidelineVersion: world.guideline.version,
  language: asker.language,
  state: 'sent',
  sentAt: world.now(),
  followUps: [],
  employeeCard: asker.card,
});
