import { z } from 'zod';
import { monthOf } from '../../src/statistics/closed-periods';
import { refused } from '../refused';
import type { World } from '../world';
import type { PersonalRoute } from './guard';

/** A random id that a page makes for each time through, so that it counts once. */
const done = z.strictObject({ id: z.guid() });

/** Counts that somebody has completed the introduction; nothing of who, and nothing of the answers. */
export const trainingRoute = (world: World): PersonalRoute => ({
  method: 'post',
  path: '/api/training',
  answer: async (_caller, request) => {
    const said = done.safeParse(request.body);
    if (!said.success) return refused('badRequest');
    const at = world.now();
    await world.trainings.count(monthOf(at, world.zone), said.data.id);
    return { status: 200, body: { done: true, at } };
  },
});
