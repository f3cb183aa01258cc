import { parentPort, workerData } from 'node:worker_threads';
import { learnWeights } from './learn-weights';

parentPort?.postMessage(learnWeights(workerData));
