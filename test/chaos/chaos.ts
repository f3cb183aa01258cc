import { parseArgs } from 'node:util';
import { table } from '../bench/table';
import { built } from './instance';
import { runChaos } from './run-chaos';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const reports = Number(values.reports);

const run = async (): Promise<void> => {
  const began = Date.now();
  const { sent, delivered, told, lost, doubled, both, kills, leaks } = await runChaos({
    reports,
    every: 4000,
    program: built,
    storageAway: Math.min(60_000, reports * 60),
  });
  const share = `${doubled} (${((100 * doubled) / Math.max(1, delivered)).toFixed(1)} %)`;
  console.log(
    table([
      ['sent', 'delivered', 'told', 'lost', 'doubled', 'told and delivered', 'kills', 'seconds'],
      [sent, delivered, told, lost.length, share, both, kills, Math.round((Date.now() - began) / 1000)].map(
        String,
      ),
    ]),
  );
  for (const id of lost) console.error(`lost: ${id}`);
  for (const line of leaks) console.error(`a person in the log: ${line}`);
  process.exitCode = lost.length + leaks.length > 0 ? 1 : 0;
};

if (Number.isInteger(reports) && reports > 0) run();
else {
  console.error('Usage: npm run chaos -- --reports 1000');
  process.exitCode = 1;
}
