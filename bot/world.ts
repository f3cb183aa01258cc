import type { Guideline } from '../src/guideline/guideline';
import type { Language } from '../src/language';
import type { ConsentStore } from '../src/ports/consent-store';
import type { Directory } from '../src/ports/directory';
import type { PeopleStore } from '../src/ports/people-store';
import type { TrainingStore } from '../src/ports/training-store';
import type { ReportParts } from '../src/reports/report-parts';
import type { CountParts } from '../src/statistics/count-reports';

/** What of the world is given, and not made of storage and settings; `now` gives ISO 8601 in UTC. */
export type GivenWorld = {
  guideline: Guideline;
  directory: Directory;
  /** Where people read the original guideline. */
  url?: string | undefined;
  /** The service's https address, where it has one: dialogs are opened there. */
  publicUrl?: string | undefined;
  /** The bot's app id, for a link to the chat with it; absent when the bot is not registered. */
  appId?: string | undefined;
  /** The municipality's own line for acute situations. */
  acute?: string | undefined;
  zone: string;
  /** How long reports are kept, an ISO 8601 duration. */
  retention: string;
  /** How long questions of consent and their answers are kept, an ISO 8601 duration. */
  consentRetention: string;
  now(): string;
  /** An id that nobody has yet. */
  newId(): string;
};

/** What a conversation rests on besides what the person says. */
export type World = GivenWorld & {
  people: PeopleStore;
  reports: ReportParts;
  consents: ConsentStore;
  counting: CountParts;
  trainings: TrainingStore;
  /** Object ids of the users and groups who may see figures. */
  readers: readonly string[];
  /** Where a page is opened; absent while the service has no address that people can reach. */
  pageAddress(page: string): string | undefined;
  /** Says a line to somebody in their own language and their own chat with the bot, where that is known; false when it could not be said. */
  tell(personId: string, line: (language: Language) => string): Promise<boolean>;
  /** Told of what must not happen, and where; the message holds no personal data. */
  failed(where: string, error: unknown): void;
};
