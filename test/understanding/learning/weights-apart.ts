import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Weights } from '../../../src/understanding/weights';
import type { Labelled } from '../labels';

/** Learns weights in a process of its own, so that several are learned at once. */
export const learnWeightsApart = (messages: readonly Labelled[]): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const process = fork(join(__dirname, 'weights-process.ts'));
    process.once('message', (weights) => resolve(weights as Weights));
    process.once('error', reject);
    process.once('exit', (code) => reject(new Error(`Learning ended without weights (${code}).`)));
    process.send([...messages]);
  });
