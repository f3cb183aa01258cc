import type { Given } from './stand-in-service';
export const sampleService = (): Given => ({});
