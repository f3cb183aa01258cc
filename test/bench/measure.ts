import { setTimeout } from 'node:timers/promises';
import { people } from './activities';
import { startChild } from './child';
import { type Contestant, ours } from './contestants';
import { type Load, press, say } from './load';
import { memoryOf, processorTimeOf } from './process-figures';
import type { StandIn } from './stand-in';
import { percentile } from './statistics';

/** How many turns of each kind; together with the warm-up they are those after which memory is read. */
export type Size = { warmUp: number; alone: number; sixteen: number; sixtyFour: number; presses: number };

/** What is measured, by name, in the order of the table. */
export type Figures = Record<string, number>;

/** Starts a contestant and puts it through all of it; NaN where it has nothing to measure. */
export const measure = async (
  contestant: Contestant,
  size: Size,
  standIn: StandIn,
  round: string,
): Promise<Figures> => {
  const child = await startChild(contestant);
  try {
    const target = { port: child.port, standIn, people: people(round, contestant.people) };
    await say(target, 1, 1);
    const firstAnswer = child.age();
    await setTimeout(500);
    const memoryAtStart = memoryOf(child.pid);
    const from = (nth: number) => ({ ...target, people: turned(target.people, nth) });
    await say(target, size.warmUp, 16);
    const alone = await say(from(size.warmUp), size.alone, 1);
    const before = processorTimeOf(child.pid);
    const sixteen = await say(from(size.warmUp + size.alone), size.sixteen, 16);
    const processor = (processorTimeOf(child.pid) - before) / size.sixteen;
    const sixtyFour = await say(from(size.warmUp + size.alone + size.sixteen), size.sixtyFour, 64);
    const memory = memoryOf(child.pid);
    const presses = contestant.name.startsWith(ours) ? await press(target, size.presses, 16) : undefined;
    return {
      'start-up, ms': child.startUp,
      'first answer, ms after start': firstAnswer,
      ...under('1', alone),
      ...under('16', sixteen),
      ...under('64', sixtyFour),
      'CPU a turn, ms': processor,
      'memory at start, MB': memoryAtStart,
      'memory after, MB': memory,
      'card action p99 at 16, ms': presses ? percentile(presses.durations, 0.99) : Number.NaN,
    };
  } finally {
    await child.stop();
  }
};

const turned = <T>(all: readonly T[], by: number): T[] => {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
};

const under = (atOnce: string, { durations, seconds }: Load): Figures => ({
  [`turns/s at ${atOnce}`]: durations.length / seconds,
  [`p50 at ${atOnce}, ms`]: percentile(durations, 0.5),
  [`p99 at ${atOnce}, ms`]: percentile(durations, 0.99),
});
