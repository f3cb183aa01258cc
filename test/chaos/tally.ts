import type { Press } from './pressing';
import type { Standing } from './unruly-channel';

/** What became of the reports; `both` were told not to have arrived, and had. */
export type Tally = {
  sent: number;
  delivered: number;
  told: number;
  lost: string[];
  doubled: number;
  both: number;
};

/** Counts by what stands in people's chats, not by what the bot believes. */
export const tally = (presses: readonly Press[], cards: ReadonlyMap<string, Standing>): Tally => {
  const standing = [...cards.values()];
  const judged = presses.map((press) => judge(press, standing));
  const count = (is: (one: Judged) => boolean) => judged.filter(is).length;
  return {
    sent: presses.length,
    delivered: count(({ copies }) => copies > 0),
    told: count(({ copies, told }) => copies === 0 && told),
    lost: judged.filter(({ copies, told }) => copies === 0 && !told).map(({ reportId }) => reportId),
    doubled: count(({ copies }) => copies > 1),
    both: count(({ copies, told }) => copies > 0 && told),
  };
};

type Judged = { reportId: string; copies: number; told: boolean };

/** She is told by her card, or by the answer to her press: that it was not sent, or that the bot did not answer. */
const judge = ({ reportId, employee, leader, answer }: Press, standing: readonly Standing[]): Judged => {
  const about = standing.filter(({ content }) => content.includes(reportId));
  const copies = about.filter(({ personId }) => personId === leader.id).length;
  const word = about.some(
    ({ personId, content }) => personId === employee.id && content.includes('Nåede ikke frem'),
  );
  return { reportId, copies, told: word || answer !== 'sent' };
};
