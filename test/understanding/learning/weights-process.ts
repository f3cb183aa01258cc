import type { Labelled } from '../labels';
import { learnWeights } from './learn-weights';

process.once('message', (messages) => {
  process.send?.(learnWeights(messages as Labelled[]), () => process.disconnect());
});
