import { until } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot();

test('the answer card is sent before anything is asked of storage', async () => {
  const calls = outboundCalls();
  const question = 'må en borger filme mig på biblioteket';
  await until('the languages that people chose are known', async () => {
    calls.length = 0;
    await up.bot.say('karen', question);
    return calls[0] === 'card';
  });
  calls.length = 0;
  await up.bot.say('maja', question);
  expect(calls).toEqual(['card', 'storage']);
});

/** What the bot asks of the channel and of the table of people, in order. */
const outboundCalls = (): string[] => {
  const calls: string[] = [];
  const noting =
    <Given extends unknown[], Result>(call: (...given: Given) => Result) =>
    (...given: Given): Result => {
      calls.push('storage');
      return call(...given);
    };
  const { people } = up.bot.storage;
  Object.assign(people, {
    getEntity: noting(people.getEntity.bind(people)),
    upsertEntity: noting(people.upsertEntity.bind(people)),
  });
  up.connector.answer(({ attachments }) => {
    calls.push(attachments ? 'card' : 'else');
    return undefined;
  });
  return calls;
};
