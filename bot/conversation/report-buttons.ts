import type { Card } from '../cards/card';
import type { World } from '../world';
import type { OnReport } from './action-data';
import { followUpReply, recordReply } from './follow-up-reply';
import { forwardReply } from './forward-reply';
import type { Asker } from './reply';
import { refreshReply, stepReply } from './report-reply';

/** The card that answers a button on a report. */
export const answerOnReport = async (world: World, asker: Asker, data: OnReport): Promise<Card> => {
  switch (data.verb) {
    case 'report.acknowledge':
      return stepReply(world, asker, data, { kind: 'acknowledge' });
    case 'report.close':
      return stepReply(world, asker, data, { kind: 'close' });
    case 'report.withdraw':
      return stepReply(world, asker, data, { kind: 'withdraw' });
    case 'report.followUp':
      return followUpReply(world, asker, data);
    case 'report.record':
      return recordReply(world, asker, data);
    case 'report.forward':
      return forwardReply(world, asker, data);
    case 'report.refresh':
      return refreshReply(world, asker, data);
  }
};
