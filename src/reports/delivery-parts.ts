import type { AppInstaller } from '../ports/app-installer';
import type { Messenger } from '../ports/messenger';
import type { PeopleStore } from '../ports/people-store';
import type { PostedCard } from './report';
import type { ReportParts } from './report-parts';

/** What delivery rests on. */
export type DeliveryParts = ReportParts & {
  people: PeopleStore;
  messenger: Messenger;
  installer: AppInstaller;
  /** Cards that this instance posted and that are not on their report yet, or whose posting was confirmed late. */
  posted: Map<string, PostedCard>;
};
