import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Weights } from '../../../src/understanding/weights';
import type { Labelled } from '../labels';

/** Learns weights in a process of its own, so that several are learned at once. */
export const learnWeightsApart = (messages: readonly Labelled[]): Promise<Weights> =>
  new Promise((resolve, reject) => {
    const child = fork(join(__dirname, 'weights-process.ts'));
    child.once('message', (weights) => resolve(weights as Weights));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Learning ended without weights (${code}).`)));
    child.send([...messages]);
  });
