import type { MembershipLookup } from '../../src/ports/directory';
import type { Statistics } from '../../src/statistics/statistics';
import { statisticsCsv } from '../../src/statistics/statistics-csv';
import { startAzurite } from '../support/azurite';
import { type Bot, clock, people, startBot } from '../support/bot';
import { startConnector } from '../support/connector';
import { askAs } from './ask';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Bot;

const group = '5b1d0c1e-1a57-4a40-9f0e-0000000000c1';

/** Karen is a reader herself; Per is in a group of readers; the others are neither. */
beforeAll(async () => {
  clock.now = '2026-11-24T09:00:00.000Z';
  storage = await startAzurite();
  connector = await startConnector();
  const plain = await startBot(storage.connectionString, connector.url);
  const { directory } = plain;
  await plain.stop();
  const isMemberOf = async (id: string, groups: readonly string[]): Promise<MembershipLookup> => ({
    kind: id === people.per.id && groups.includes(group) ? 'member' : 'notMember',
  });
  bot = await startBot(
    storage.connectionString,
    connector.url,
    { directory: { ...directory, isMemberOf } },
    { STATISTICS_READERS: `${people.karen.id}, ${group}` },
  );
  for (const [month, visits] of [
    ['2026-08', 54],
    ['2026-09', 9],
  ] as const) {
    const counts = { total: visits + 8, 'setting:home_visit': visits, 'setting:phone_call': 8 };
    await seed(month, 'Hjemmeplejen Nord', counts);
  }
  await seed('2026-09', 'Biblioteket', { total: 2, 'setting:public_area': 2 });
  await seed('2026-11', 'Hjemmeplejen Nord', { total: 40, 'setting:home_visit': 40 });
});
afterAll(async () => {
  await bot.stop();
  await connector.stop();
  await storage.stop();
});

const seed = (month: string, department: string, counts: object) =>
  bot.storage.counts.createEntity({
    partitionKey: 'counts',
    rowKey: `${month}_${Buffer.from(department).toString('base64url')}`,
    month,
    department,
    counts: JSON.stringify(counts),
  });

const year = 'from=2026-01&to=2026-12';

test('a reader, and one in a group of readers, see the figures of whole periods of closed months', async () => {
  for (const name of ['karen', 'per'] as const) {
    expect((await askAs(bot, name, '/api/me')).body).toMatchObject({ mayReadStatistics: true });
    expect((await askAs(bot, name, `/api/statistics?${year}`)).body).toMatchObject({
      from: '2026-08',
      to: '2026-08',
      total: 62,
      lastMonth: '2026-10',
      municipality: 'Odder Kommune',
      departments: ['Hjemmeplejen Nord'],
      periods: [{ from: '2026-08', to: '2026-08' }],
    });
  }
});

test('nobody else sees a figure, in whatever way they ask', async () => {
  for (const name of ['maja', 'emil'] as const) {
    const { status, text } = await askAs(bot, name, `/api/statistics?${year}`);
    expect(status).toBe(403);
    expect(text).not.toContain('62');
    const { card } = await bot.press(name, 'statistics', {});
    expect(card).toContain('Tallene er kun for dem');
    expect(card).not.toContain('62');
  }
  expect((await askAs(bot, undefined, `/api/statistics?${year}`)).status).toBe(401);
});

test('a query that is none is refused', async () => {
  for (const query of ['', 'from=2026-01', 'from=2026-13&to=2026-12', 'from=2026-05&to=2026-01']) {
    expect((await askAs(bot, 'karen', `/api/statistics?${query}`)).status).toBe(400);
  }
});

test('the file for a spreadsheet is UTF-8 with a mark, semicolons, and words for what is hidden', async () => {
  const figures = await askAs(bot, 'karen', `/api/statistics?${year}&department=Hjemmeplejen%20Nord`);
  const file = statisticsCsv(figures.body as Statistics, 'da');
  expect(file.startsWith('\uFEFF')).toBe(true);
  const lines = file.slice(1).split('\r\n');
  expect(lines[0]).toBe('Opdelt efter;Værdi;Antal');
  expect(lines[1]).toBe('I alt;Odder Kommune, Hjemmeplejen Nord, 2026-08;62');
  expect(lines).toContain('Måned;august 2026;62');
  expect(lines).toContain('Sted;Bibliotek, Borgerservice og lignende;skjult');
});

test('in the chat a reader gets a short table, asked for in words too', async () => {
  const { card } = await bot.press('karen', 'statistics', {});
  expect(card).toContain('{"title":"I alt","value":"62"}');
  connector.sent.splice(0);
  await bot.say('karen', 'hvor mange optagelser har der været, vis statistik');
  expect(JSON.stringify(connector.sent)).toContain('Tal om optagelser');
});

test('where so little happens that the last figures are of more than a year back, the chat shows them all the same', async () => {
  const before = clock.now;
  clock.now = '2027-12-20T09:00:00.000Z';
  const { card } = await bot.press('karen', 'statistics', {});
  clock.now = before;
  expect(card).toContain('september 2026 til august 2027');
  expect(card).toContain('{"title":"I alt","value":"59"}');
});

test('when the directory does not say who is a reader, no figure is shown, and one can try again', async () => {
  const plain = await startBot(
    storage.connectionString,
    connector.url,
    {
      directory: {
        ...bot.directory,
        isMemberOf: async () => ({ kind: 'unavailable' }),
      },
    },
    { STATISTICS_READERS: group },
  );
  try {
    expect((await askAs(plain, 'karen', `/api/statistics?${year}`)).status).toBe(503);
    expect((await askAs(plain, 'karen', '/api/me')).body).toEqual(people.karen);
    expect((await plain.press('karen', 'statistics', {})).card).toContain('Der gik noget galt');
  } finally {
    await plain.stop();
  }
});
