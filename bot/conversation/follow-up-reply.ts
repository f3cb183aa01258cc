import { longestEntry } from '../../src/entered-text';
import { faultsInWords, followUpFaults, isSound } from '../../src/reports/follow-up-faults';
import type { Report } from '../../src/reports/report';
import { takesFollowUps } from '../../src/reports/report-standing';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { followUpCard } from '../cards/follow-up-card';
import type { World } from '../world';
import type { Asker } from './reply';
import { asLeader, type Said, stepReply } from './report-reply';
import { takeUp } from './take-up';

/** The form for what was done; a `word` stands above its last field, where it is asked whether what is written may be left. */
export const followUpReply = async (world: World, asker: Asker, said: Said, word?: string): Promise<Card> =>
  asLeader(world, asker, said, takesFollowUps, async (report) => {
    await takeUp(world, asker, report.id);
    const entries = { measures: said.measures ?? [], remarks: (said.remarks ?? '').slice(0, longestEntry) };
    return followUpCard(
      report,
      { ...entries, faults: { remarks: word } },
      asker.language,
      word !== undefined,
    );
  });

/** What was done is kept; the form comes back with a word when something is missing. */
export const recordReply = async (world: World, asker: Asker, said: Said): Promise<Card> => {
  const words = texts[asker.language];
  const measures = said.measures ?? [];
  const remarks = said.remarks?.trim() ?? '';
  const form = (report: Report, faults: { measures?: string; remarks?: string }) =>
    followUpCard(report, { measures, remarks: remarks.slice(0, longestEntry), faults }, asker.language);
  const faults = followUpFaults(measures, remarks);
  if (!isSound(faults))
    return asLeader(world, asker, said, takesFollowUps, (report) =>
      form(report, faultsInWords(faults, words)),
    );
  return stepReply(world, asker, said, { kind: 'record', measures, remarks }, (report) =>
    form(report, { measures: words.report.tooMany }),
  );
};
