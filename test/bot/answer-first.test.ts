import { startAzurite } from '../support/azurite';
import { type Bot, startBot, until } from '../support/bot';
import { startConnector } from '../support/connector';

let azurite: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Bot;

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startConnector()]);
  bot = await startBot(azurite.connectionString, connector.url);
});
afterAll(async () => {
  await bot.stop();
  await Promise.all([azurite.stop(), connector.stop()]);
});

test('the answer card is sent before anything is asked of storage', async () => {
  const calls = outboundCalls();
  const question = 'må en borger filme mig på biblioteket';
  await until('the languages that people chose are known', async () => {
    calls.length = 0;
    await bot.say('karen', question);
    return calls[0] === 'card';
  });
  calls.length = 0;
  await bot.say('maja', question);
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
  const { people } = bot.storage;
  Object.assign(people, {
    getEntity: noting(people.getEntity.bind(people)),
    upsertEntity: noting(people.upsertEntity.bind(people)),
  });
  connector.answer(({ attachments }) => {
    calls.push(attachments ? 'card' : 'else');
    return undefined;
  });
  return calls;
};
