import type { Logger } from 'pino';
import { type AzureStorage, makeStorage, storageAnswers } from '../src/adapters/storage/azure-storage';
import { tablesPeopleStore } from '../src/adapters/storage/tables-people-store';
import type { AppInstaller } from '../src/ports/app-installer';
import type { DirectoryPerson } from '../src/ports/directory';
import type { ReportParts } from '../src/reports/report-parts';
import { sayInChat } from '../src/reports/say-in-chat';
import { understand } from '../src/understanding/understand';
import type { Pages } from './api/page-routes';
import { routesOf } from './api/routes';
import type { Configuration } from './configuration';
import { createConversation } from './conversation/conversation';
import { createMessageExtension } from './conversation/message-extension';
import { faultOf } from './fault-of';
import { namesOfThisMachine } from './loopback';
import { createMetrics, type Metrics } from './metrics';
import { observedTurn } from './observed-turn';
import { createRateLimit } from './rate-limit';
import { rememberedFor } from './remembered-for';
import type { Service } from './server';
import { shownMetrics } from './shown-metrics';
import { takeActivity } from './take-activity';
import { createAdapter } from './teams/adapter';
import { channelSettings } from './teams/channel-settings';
import { channelLimits, createPacing } from './teams/pacing';
import { teamsChats } from './teams/teams-chats';
import { TeamsHandler } from './teams/teams-handler';
import { teamsMessenger } from './teams/teams-messenger';
import { teamsPeople } from './teams/teams-people';
import { choresOf } from './worker/chores';
import { type Pace, startNotificationWorker } from './worker/notification-worker';
import type { GivenWorld, World } from './world';
import { reportsOn, worldOn } from './world-on';

/** What the service is given; `reports` it makes itself from storage. */
export type Surroundings = {
  world: GivenWorld;
  installer: AppInstaller;
  storage: AzureStorage;
  pace?: Pace;
  metrics?: Metrics;
  /** Where Teams takes new conversations of an app that was just installed. */
  teamsService?: string;
  /** The pages as they were bundled; without them the rest is served all the same. */
  pages?: Pages;
  /** Whom one may be in the demo. */
  sample?: readonly DirectoryPerson[];
};

/** Milliseconds for which readiness and figures are as they were: anybody may ask for them, as often as they like. */
const readinessAge = 1000;

const usualPace: Pace = { idle: 500, sweep: 10_000, afterTheAnswer: 2 };

/** Puts adapter, conversation, storage and delivery together into what the server serves. */
export const createService = (
  configuration: Configuration,
  surroundings: Surroundings,
  log: Logger,
): Service & { stop(): Promise<void> } => {
  const { world: given, installer, storage, pace = usualPace, teamsService } = surroundings;
  const { pages = new Map(), sample = [], metrics = createMetrics() } = surroundings;
  const failed = (where: string, error: unknown) => {
    metrics.failures.inc({ where });
    log.error({ where, ...faultOf(error) }, 'failed');
  };
  const limit = createRateLimit(Date.now);
  const people = tablesPeopleStore(storage.people);
  const reports = reportsOn(storage, configuration, { now: given.now, failed }, pace);
  const adapter = createAdapter(configuration);
  const channel = channelSettings(configuration, teamsService);
  const pacing = createPacing(channelLimits, performance.now.bind(performance));
  const messenger = teamsMessenger(adapter, channel, given, people, pacing);
  const world: World = {
    ...worldOn(storage, configuration, reports, given),
    people,
    tell: (personId, line) => sayInChat({ people, installer, messenger }, personId, line),
  };
  const handler = new TeamsHandler(
    createConversation(world, understand),
    createMessageExtension(world),
    teamsPeople(people, failed),
    failed,
  );
  const worker = startNotificationWorker(
    { ...reports, people, messenger, installer, posted: new Map() },
    () => makeStorage(storage),
    pace,
    choresOf(configuration, world),
    ({ notification: { kind, reportId }, attempt }, outcome) => {
      metrics.notifications.inc({ kind, outcome });
      log.info({ kind, reportId, attempt, outcome }, 'notification');
    },
  );
  return {
    takeActivity: (request, response) =>
      observedTurn({ metrics, log, failed, newId: given.newId }, response, () =>
        takeActivity({ adapter, handler, limit, tenantId: channel.tenantId }, request, response),
      ),
    ready: rememberedFor(readinessAge, () => isReady(storage, failed)),
    metrics: rememberedFor(readinessAge, () => shownMetrics(metrics, reports)),
    routes: routesOf(configuration, {
      world,
      chats: teamsChats(adapter, channel, people),
      limit,
      pages,
      sample,
    }),
    hostNames: configuration.MicrosoftAppId ? undefined : namesOfThisMachine(configuration.HOST),
    failed,
    stop: () => worker.stop(),
  };
};

const isReady = async (storage: AzureStorage, failed: ReportParts['failed']): Promise<boolean> => {
  try {
    await storageAnswers(storage);
    return true;
  } catch (error) {
    failed('storage', error);
    return false;
  }
};
