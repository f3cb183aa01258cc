import type { Logger } from 'pino';
import { type AzureStorage, makeStorage, storageAnswers } from '../src/adapters/storage/azure-storage';
import { tablesPeopleStore } from '../src/adapters/storage/tables-people-store';
import type { AppInstaller } from '../src/ports/app-installer';
import type { DirectoryPerson } from '../src/ports/directory';
import type { Messenger } from '../src/ports/messenger';
import type { PeopleStore } from '../src/ports/people-store';
import type { ReportParts } from '../src/reports/change-report';
import { understand } from '../src/understanding/understand';
import type { Pages } from './api/page-routes';
import { routesOf } from './api/routes';
import { choresOf } from './chores';
import type { Configuration } from './configuration';
import { createConversation } from './conversation/conversation';
import { createMessageExtension } from './conversation/message-extension';
import { faultOf } from './fault-of';
import { namesOfThisMachine } from './loopback';
import { createMetrics, type Metrics } from './metrics';
import { type Pace, startNotificationWorker } from './notification-worker';
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
import type { World } from './world';
import { type GivenWorld, reportsOn, worldOn } from './world-on';

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
const asked = 1000;

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
  const tell: World['tell'] = (personId, line) =>
    toldInChat({ people, installer, messenger }, personId, line);
  const world: World = { ...given, ...worldOn(storage, configuration, reports, given), tell };
  const adapter = createAdapter(configuration);
  const channel = channelSettings(configuration, teamsService);
  const pacing = createPacing(channelLimits, performance.now.bind(performance));
  const messenger = teamsMessenger(adapter, channel, world, people, pacing);
  const handler = new TeamsHandler(
    createConversation(world, understand, people),
    createMessageExtension(world),
    teamsPeople(people, failed),
    failed,
  );
  const worker = startNotificationWorker(
    { ...reports, people, messenger, installer, posted: new Map() },
    () => makeStorage(storage),
    pace,
    choresOf(configuration, world, people),
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
    ready: rememberedFor(asked, () => isReady(storage, failed)),
    metrics: rememberedFor(asked, () => shownMetrics(metrics, reports)),
    routes: routesOf(configuration, {
      ...{ world, people, chats: teamsChats(adapter, channel, people), limit, pages, sample, failed },
    }),
    hostNames: configuration.MicrosoftAppId ? undefined : namesOfThisMachine(configuration.HOST),
    failed,
    stop: () => worker.stop(),
  };
};

type Reaching = { people: PeopleStore; installer: AppInstaller; messenger: Messenger };

/** Says a line to somebody; whoever has not met the bot alone gets the app, where that is allowed. */
const toldInChat = async (
  { people, installer, messenger }: Reaching,
  personId: string,
  line: Parameters<World['tell']>[1],
): Promise<boolean> => {
  const known = (await people.get(personId))?.reference;
  const installed = known === undefined ? await installer.install(personId) : undefined;
  const reference =
    installed?.kind === 'installed' ? messenger.referenceTo(installed.conversationId, personId) : known;
  return reference !== undefined && (await messenger.say(reference, personId, line)).kind === 'posted';
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
