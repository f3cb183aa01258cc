import { z } from 'zod';
import { mayReadStatistics } from '../../src/statistics/may-read';
import type { Statistics } from '../../src/statistics/statistics';
import { statisticsOf } from '../../src/statistics/statistics-of';
import { refused } from '../refused';
import type { RouteRequest } from '../route';
import type { World } from '../world';
import type { Caller, PersonalRoute } from './guard';

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const query = z
  .object({ from: month, to: month, department: z.string().min(1).max(300).optional() })
  .refine(({ from, to }) => from <= to);

/** The figures, for those who may see them. */
export const statisticsRoute = (world: World): PersonalRoute => ({
  method: 'get',
  path: '/api/statistics',
  answer: async (caller, request) => {
    const figures = await figuresFor(world, caller, request);
    return typeof figures === 'string' ? refused(figures) : { status: 200, body: figures };
  },
});

const figuresFor = async (
  world: World,
  caller: Caller,
  request: RouteRequest,
): Promise<Statistics | 'notYours' | 'badRequest' | 'unavailable'> => {
  const mayRead = await mayReadStatistics(world.directory, world.readers, caller.id);
  if (mayRead !== 'yes') return mayRead === 'no' ? 'notYours' : 'unavailable';
  const { department, ...months } = request.query;
  const asked = query.safeParse(department ? { ...months, department } : months);
  if (!asked.success) return 'badRequest';
  const place = { municipality: world.guideline.municipality, now: world.now(), zone: world.zone };
  return statisticsOf(await world.counting.counts.rows(), asked.data, place);
};
