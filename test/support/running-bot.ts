import { startAzurite } from './azurite';
import { type Bot, type Name, startBot } from './bot';
import { startConnector } from './connector';

type Parts = {
  storage: Awaited<ReturnType<typeof startAzurite>>;
  connector: Awaited<ReturnType<typeof startConnector>>;
  bot: Bot;
};

/**
 * A bot on a storage and a channel of its own, up for all tests of a file, with what is given to it; people in `met`
 * have met it already.
 */
export const runningBot = (
  met: readonly Name[] = [],
  given: Parameters<typeof startBot>[2] = {},
): Readonly<Parts> => {
  let parts: Parts | undefined;
  beforeAll(async () => {
    const storage = await startAzurite();
    const connector = await startConnector();
    const bot = await startBot(storage.connectionString, connector.url, given);
    parts = { storage, connector, bot };
    for (const name of met) await bot.post(name, { type: 'typing' });
  });
  afterAll(async () => {
    await parts?.bot.stop();
    await parts?.connector.stop();
    await parts?.storage.stop();
  });
  const up = (): Parts => {
    if (!parts) throw new Error('The bot is only up while tests run.');
    return parts;
  };
  return {
    get storage() {
      return up().storage;
    },
    get connector() {
      return up().connector;
    },
    get bot() {
      return up().bot;
    },
  };
};
