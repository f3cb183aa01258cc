import { startAzurite } from '../support/azurite';
import { startChild } from './child';
import { type Contestant, contestants, ours, yardstick } from './contestants';
import { type Figures, measure, type Size } from './measure';
import { startStandIn } from './stand-in';
import { spread } from './statistics';
import { table } from './table';

const full = { rounds: 5, starts: 2, warmUp: 500, alone: 700, sixteen: 2400, sixtyFour: 1400, presses: 1600 };
const quick = { rounds: 2, starts: 1, warmUp: 200, alone: 100, sixteen: 500, sixtyFour: 200, presses: 300 };

/** Runs all contestants round by round in turning order, and prints what came of it. */
const bench = async (size: Size & { rounds: number; starts: number }): Promise<void> => {
  const turns = size.warmUp + size.alone + size.sixteen + size.sixtyFour;
  const azurite = await startAzurite();
  const standIn = await startStandIn();
  try {
    const all = contestants(azurite.connectionString, turns);
    const measured = new Map<string, Figures[]>(all.map(({ name }) => [name, []]));
    const starts = new Map<string, number[]>(all.map(({ name }) => [name, []]));
    for (let round = 0; round < size.rounds; round += 1) {
      for (const contestant of inOrderOf(round, all)) {
        console.error(`round ${round + 1} of ${size.rounds}: ${contestant.name}`);
        for (let start = 0; start < size.starts; start += 1) await startOnly(contestant, starts);
        const name = `${contestant.name.replaceAll(/\W/g, '')}-${round}-${process.pid}`;
        measured.get(contestant.name)?.push(await measure(contestant, size, standIn, name));
      }
    }
    console.log(report(all, measured, starts, turns));
  } finally {
    standIn.stop();
    await azurite.stop();
  }
};

const startOnly = async (contestant: Contestant, starts: Map<string, number[]>): Promise<void> => {
  const child = await startChild(contestant);
  starts.get(contestant.name)?.push(child.startUp);
  await child.stop();
};

/** Every other round backwards, each beginning with another contestant, so that none has the best place. */
const inOrderOf = <T>(round: number, all: readonly T[]): T[] => {
  const turned = [...all.slice(round % all.length), ...all.slice(0, round % all.length)];
  return round % 2 === 0 ? turned : turned.reverse();
};

const report = (
  all: readonly Contestant[],
  measured: ReadonlyMap<string, Figures[]>,
  starts: ReadonlyMap<string, number[]>,
  turns: number,
): string => {
  const names = all.map(({ name }) => name);
  const labels = Object.keys(measured.get(yardstick)?.[0] ?? {});
  const valuesOf = (name: string, label: string): number[] => [
    ...(measured.get(name)?.map((figures) => figures[label] ?? Number.NaN) ?? []),
    ...(label === 'start-up, ms' ? (starts.get(name) ?? []) : []),
  ];
  const rows = (cell: (name: string, label: string) => string, of: string[]) => [
    ['', ...of],
    ...labels.map((label) => [
      label === 'memory after, MB' ? `memory after ${turns} turns, MB` : label,
      ...of.map((name) => cell(name, label)),
    ]),
  ];
  const ratios = (name: string, label: string): number[] => {
    const other = valuesOf(yardstick, label);
    return valuesOf(name, label).map((value, round) => value / (other[round] ?? Number.NaN));
  };
  const others = names.filter((name) => name !== yardstick);
  return [
    'Figures: median (least-greatest) over the rounds',
    table(rows((name, label) => spread(valuesOf(name, label)), names)),
    `Ratios to the ${yardstick} of the same round: median (least-greatest)`,
    table(rows((name, label) => spread(ratios(name, label)), others)),
    `"${ours}": people who come back; the other row: a reference stored in each turn.`,
  ].join('\n\n');
};

bench(process.argv.includes('--quick') ? quick : full).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
