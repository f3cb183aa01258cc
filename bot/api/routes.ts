import type { DirectoryPerson } from '../../src/ports/directory';
import type { Configuration } from '../configuration';
import type { RateLimit } from '../rate-limit';
import { reminderSettings } from '../reminder-settings';
import type { Route } from '../route';
import type { World } from '../world';
import type { Chats } from './chats';
import { guarded, hostOf } from './guard';
import { meetingRoute } from './meeting-route';
import { type Pages, pageRoutes } from './page-routes';
import { personRoutes } from './person-routes';
import { reportRoutes } from './report-routes';
import { signInOf } from './sign-in';
import { statisticsRoute } from './statistics-route';
import { trainingRoute } from './training-route';

/** What the routes of the pages rest on; `sample` are the people whom one may be in the demo. */
export type ApiParts = {
  world: World;
  chats: Chats;
  limit: RateLimit;
  pages: Pages;
  sample: readonly DirectoryPerson[];
};

/** The pages and all that they ask of the service. */
export const routesOf = (configuration: Configuration, parts: ApiParts): Route[] => {
  const { world, chats, limit, pages, sample } = parts;
  const { PUBLIC_URL = '' } = configuration;
  const guard = {
    signIn: signInOf(configuration, sample),
    limit,
    host: hostOf(PUBLIC_URL),
    failed: world.failed,
  };
  const personal = [
    ...personRoutes(world),
    ...reportRoutes(world, reminderSettings(configuration)),
    statisticsRoute(world),
    trainingRoute(world),
    meetingRoute(world, chats),
  ];
  return [
    ...personal.map((route) => guarded(route, guard)),
    ...pageRoutes(world, configuration, pages, sample),
  ];
};
