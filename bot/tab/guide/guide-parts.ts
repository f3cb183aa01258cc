import { partOf } from '../frame/part';

/** The parts of the guide that are not there at first: what most come for is sooner there without them. */
export const guideParts = {
  MapView: partOf(async () => (await import('./map-view')).MapView),
  TextView: partOf(async () => (await import('./text-view')).TextView),
  PocketView: partOf(async () => (await import('./pocket-view')).PocketView),
  MeetingCheck: partOf(async () => (await import('../meeting/meeting-check')).MeetingCheck),
};
