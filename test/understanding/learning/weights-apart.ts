import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Weights } from '../../../src/understanding/weights';
import type { Labelled } from '../labels';

/** Learns weights in a thread of its own, so that several are learned at once. */
export const learnWeightsApart = (messages: readonly Labelled[]): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const file = join(__dirname, 'weights-worker.ts');
    const worker = new Worker(file, { workerData: messages, execArgv: ['--import', 'tsx'] });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
