import { z } from 'zod';
import { languageOf } from '../../src/language';
import { followUpFaults, isSound } from '../../src/reports/follow-up-faults';
import { measures } from '../../src/reports/report';
import { isOpen } from '../../src/reports/report-standing';
import { stepReport } from '../../src/reports/step-report';
import type { Step } from '../../src/reports/take-step';
import { texts } from '../../src/texts/texts';
import { waysToReach } from '../cards/ways-to-reach';
import { refused } from '../refused';
import type { RouteAnswer, RouteRequest } from '../route';
import type { World } from '../world';
import type { Caller, PersonalRoute } from './guard';
import { type Deadline, type LeaderReport, leaderReport } from './leader-report';

/** So many are looked through, of which so many are shown, those first that are open. */
const most = { read: 300, shown: 100 };

const step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('acknowledge') }),
  z
    .strictObject({
      kind: z.literal('record'),
      measures: z.array(z.enum(measures)).max(10),
      remarks: z.string().trim(),
    })
    .refine(({ measures: chosen, remarks }) => isSound(followUpFaults(chosen, remarks))),
  z.strictObject({ kind: z.literal('forward'), to: z.guid() }),
  z.strictObject({ kind: z.literal('close') }),
]);

/** What a leader does with a report on the page; `to` is an object id. */
export type StepAsked = z.infer<typeof step>;

/** What a leader sees of the reports that are theirs, and does with them: the same as on the card. */
export const reportRoutes = (world: World, deadline: Deadline): PersonalRoute[] => [
  {
    method: 'get',
    path: '/api/reports',
    answer: async (caller, request) => {
      const all = await world.reports.store.ofLeader(caller.id, most.read);
      const openFirst = [...all.filter(isOpen), ...all.filter((report) => !isOpen(report))];
      const found = openFirst.slice(0, most.shown);
      const links = await linksToAll(
        world,
        found.map(({ employee }) => employee.id),
        request,
      );
      const reports = found.flatMap(
        (report) => leaderReport(report, world.now(), deadline, links.get(report.employee.id) ?? {}) ?? [],
      );
      return { status: 200, body: { reports, more: all.length > found.length } };
    },
  },
  {
    method: 'post',
    path: '/api/reports/:id/steps',
    answer: async (caller, request) => {
      const id = z.guid().safeParse(request.params.id);
      const said = step.safeParse(request.body);
      if (!id.success || !said.success) return refused('badRequest');
      return taken(world, deadline, caller, { id: id.data, said: said.data, request });
    },
  },
];

const taken = async (
  world: World,
  deadline: Deadline,
  caller: Caller,
  { id, said, request }: { id: string; said: StepAsked; request: RouteRequest },
): Promise<RouteAnswer> => {
  const meant = await meantBy(world, id, caller, said);
  if ('status' in meant) return meant;
  const outcome = await stepReport(world.reports, id, meant, caller.id);
  switch (outcome.kind) {
    case 'done':
    case 'already': {
      const links = await linksTo(world, outcome.report.employee.id, request);
      const report = leaderReport(outcome.report, world.now(), deadline, links);
      return { status: 200, body: { report: said.kind === 'forward' ? undefined : report } };
    }
    case 'tooLate':
    case 'full':
    case 'toItsEmployee':
    case 'notYours':
    case 'gone':
      return refused(outcome.kind);
  }
};

/** The step with the person it hands over to looked up, as on the card: somebody else than the two it is between. */
const meantBy = async (
  world: World,
  id: string,
  caller: Caller,
  said: StepAsked,
): Promise<Step | RouteAnswer> => {
  if (said.kind !== 'forward') return said;
  const stored = await world.reports.store.get(id);
  if (!stored) return refused('gone');
  if (stored.report.leader.person.id !== caller.id) return refused('notYours');
  if (said.to === stored.report.employee.id) return refused('toItsEmployee');
  if (said.to === caller.id) return refused('badRequest');
  const lookup = await world.directory.person(said.to);
  if (lookup.kind === 'none') return refused('badRequest');
  if (lookup.kind !== 'found') return refused('unavailable');
  if (!lookup.person.enabled) return refused('badRequest');
  return { kind: 'forward', to: { id: lookup.person.id, name: lookup.person.name } };
};

/** Each employee is looked up once, however many reports are theirs. */
const linksToAll = async (
  world: World,
  employeeIds: readonly string[],
  request: RouteRequest,
): Promise<ReadonlyMap<string, LeaderReport['links']>> =>
  new Map(
    await Promise.all(
      [...new Set(employeeIds)].map(async (id) => [id, await linksTo(world, id, request)] as const),
    ),
  );

/** How the employee is reached, where the directory answers. */
const linksTo = async (
  { directory }: World,
  employeeId: string,
  { headers }: RouteRequest,
): Promise<LeaderReport['links']> => {
  const lookup = await directory.person(employeeId);
  if (lookup.kind !== 'found') return {};
  const words = texts[languageOf(headers['accept-language'])].report;
  const { chat, mail, talk } = waysToReach(lookup.person, words, words.talkSubject);
  return { chat: chat?.url, mail: mail?.url, talk: talk?.url };
};
