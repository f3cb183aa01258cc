import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { verbs } from '../../bot/cards/verbs';
import { settings } from '../../src/facts';
import { runningBot } from '../support/running-bot';

const up = runningBot();
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
});

/** The same ones each time; FUZZ_RUNS for many more. */
const runs = Number(process.env.FUZZ_RUNS ?? 300);

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', '${name}', '<at>x</at>', '\u202e', '010190-1234', '__proto__', '[x](javascript:y)'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.object({ maxDepth: 2 }),
);

const data = fc.record(
  {
    facts: fc.oneof(odd, fc.record({ setting: fc.constantFrom(...settings), medium: odd })),
    rules: fc.oneof(odd, fc.array(odd, { maxLength: 3 })),
    declined: odd,
    episodeAt: fc.oneof(odd, fc.constant('2026-07-01T22:30:00Z')),
    reportId: fc.oneof(odd, fc.uuid()),
    recipient: fc.oneof(odd, fc.uuid()),
    consentId: fc.oneof(odd, fc.uuid()),
    place: odd,
    background: odd,
    remarks: odd,
    message: odd,
    query: odd,
    criteria: odd,
    measures: odd,
    noteId: odd,
    agreed: odd,
    threatening: odd,
    consent: odd,
    purpose: odd,
    language: odd,
  },
  { requiredKeys: [] },
);

const activity = fc.oneof(
  fc.record({
    type: fc.constant('invoke'),
    name: fc.constant('adaptiveCard/action'),
    value: fc.record({
      action: fc.record({ type: fc.constant('Action.Execute'), verb: fc.constantFrom(...verbs), data }),
    }),
  }),
  fc.record({ type: fc.constant('message'), text: fc.string({ unit: 'binary', maxLength: 5000 }) }),
  fc.record({ type: fc.constant('message'), value: data }),
  fc.record({
    type: fc.constant('invoke'),
    name: fc.oneof(
      fc.constantFrom('composeExtension/query', 'composeExtension/fetchTask', 'task/fetch'),
      fc.string(),
    ),
    value: fc.oneof(odd, fc.object()),
  }),
  fc.record(
    {
      type: fc.constantFrom(
        'conversationUpdate',
        'installationUpdate',
        'messageReaction',
        'event',
        'messageUpdate',
      ),
      ...{
        membersAdded: fc.oneof(odd, fc.array(odd)),
        membersRemoved: odd,
        reactionsAdded: odd,
        action: odd,
      },
      channelData: fc.oneof(
        odd,
        fc.record({ eventType: fc.constantFrom('teamRenamed', 'channelDeleted'), team: odd }),
      ),
      name: odd,
      value: odd,
      text: odd,
    },
    { requiredKeys: ['type'] },
  ),
  fc.record({
    type: fc.constant('message'),
    text: fc.string({ maxLength: 200 }),
    entities: fc.array(
      fc.record({
        type: fc.constantFrom('mention', 'clientInfo', 'x'),
        mentioned: odd,
        text: odd,
        locale: odd,
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ type: odd, from: odd, conversation: odd, entities: odd, channelData: odd, locale: odd }),
);

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/** Megabytes in use once nothing is left that could go. */
const inUse = (): number => {
  up.connector.sent.splice(0);
  collectGarbage();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

test('whatever is sent, the bot neither breaks, nor forgets to answer, nor grows', async () => {
  let sent = 0;
  let halfway = Number.POSITIVE_INFINITY;
  await fc.assert(
    fc.asyncProperty(activity, async (mutated) => {
      sent += 1;
      if (sent % 100 === 0) up.connector.sent.splice(0);
      if (sent === Math.ceil(runs / 2)) halfway = inUse();
      const from = {
        id: `29:${Math.floor(sent / 100)}`,
        aadObjectId: `person-${Math.floor(sent / 100)}`,
        name: 'X',
      };
      const answer = await up.bot.post('maja', { from, ...mutated });
      await answer.text();
      expect(answer.status === 501 || answer.status < 500).toBe(true);
    }),
    { seed: 7, numRuns: runs },
  );
  expect(unhandled).toEqual([]);
  expect(inUse() - halfway).toBeLessThan(30);
  expect((await fetch(`${up.bot.url}/healthz`)).status).toBe(200);
}, 600_000);
