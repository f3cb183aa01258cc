import type { DirectoryPerson, PersonLookup } from '../../src/ports/directory';
import { isOpen } from '../../src/reports/report-standing';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import type { World } from '../world';
import { peopleCard } from './people-reply';
import type { Asker } from './reply';
import { asLeader, type Said, stepReply } from './report-reply';
import { takeUp } from './take-up';

/** Handing over: the search for another leader, and the step when one is chosen. */
export const forwardReply = (world: World, asker: Asker, said: Said): Promise<Card> =>
  asLeader(world, asker, said, isOpen, async (report) => {
    const lookup = said.recipient ? await world.directory.person(said.recipient) : undefined;
    const to = lookup?.kind === 'found' && lookup.person.enabled ? lookup.person : undefined;
    if (to && to.id !== report.employee.id) {
      return stepReply(world, asker, said, { kind: 'forward', to: { id: to.id, name: to.name } });
    }
    await takeUp(world, asker, report.id);
    const words = texts[asker.language].report;
    const action = { reportId: said.reportId };
    return peopleCard(world, asker, {
      query: said.query,
      without: [asker.id, report.employee.id],
      lines: lookup ? [whyNotTo(lookup, to, asker)] : [],
      choose: ({ id }) => ({ verb: 'report.forward', action: { ...action, recipient: id } }),
      yes: words.forwardYes,
      search: { verb: 'report.forward', action },
      back: [{ title: words.back, verb: 'report.refresh', action }],
    });
  });

const whyNotTo = (lookup: PersonLookup, to: DirectoryPerson | undefined, { language }: Asker): string => {
  const { leader, report } = texts[language];
  if (to) return report.toItsEmployee;
  return lookup.kind === 'found' || lookup.kind === 'none' ? leader.unknownRecipient : report.notHandedOver;
};
