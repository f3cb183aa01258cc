import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { bundlePages } from '../../bot/build/bundle-pages';
import { withBrowser } from '../browser/with-browser';
import { seedCounts } from '../demo/seed-counts';
import { startAzurite } from '../support/azurite';
import { type Bot, people, startBot, until } from '../support/bot';
import { startConnector } from '../support/connector';

let storage: Awaited<ReturnType<typeof startAzurite>>;
let connector: Awaited<ReturnType<typeof startConnector>>;
let bot: Bot;
let browser: Browser;

const report = {
  facts: { medium: 'image', setting: 'home_visit', refused: true },
  rules: ['image-meeting'],
  episodeAt: '2026-07-01T22:30:00Z',
  recipient: people.karen.id,
  threatening: 'true',
};

/** The text of the cards in somebody's chat, updates included. */
const cardsOf = (name: 'maja' | 'karen') =>
  JSON.stringify(connector.sent.filter(({ path }) => path.includes(`chat-${name}`)));

/** A page of the real service, as one of the sample people. */
const openAs = async (name: 'maja' | 'karen', path: string): Promise<Page> => {
  const page = await browser.newPage({ locale: 'da-DK', reducedMotion: 'reduce' });
  page.setDefaultTimeout(15_000);
  await page.goto(`${bot.url}/tab/${path}`);
  await page.getByRole('button', { name: people[name].name }).click();
  await page.getByText(`Du er ${people[name].name}`).waitFor();
  return page;
};

withBrowser('with the real service', (open) => {
  beforeAll(async () => {
    storage = await startAzurite();
    connector = await startConnector();
    await seedCounts(storage.connectionString, '2026-07-01T22:30:00Z');
    const env = { STATISTICS_READERS: people.karen.id };
    bot = await startBot(storage.connectionString, connector.url, { pages: await bundlePages() }, env);
    for (const name of ['maja', 'karen'] as const) await bot.post(name, { type: 'typing' });
    browser = await open();
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await bot?.stop();
    await connector?.stop();
    await storage?.stop();
  });

  test('what a leader does on the page is on her card and on the employee’s card in the chat', async () => {
    await bot.press('maja', 'leader.send', {
      ...report,
      reportId: randomUUID(),
      message: 'Vi skal tale sammen',
    });
    await until('the leader’s card', () => cardsOf('karen').includes('Maja Lund vil fortælle dig'));
    const page = await openAs('karen', 'follow-up');
    await page.getByRole('button', { name: /Maja Lund/ }).click();
    await page.getByText('Vi skal tale sammen').waitFor();
    await page.getByRole('button', { name: 'Jeg har set det' }).click();
    await until('the employee’s card', () => cardsOf('maja').includes('Karen Holm har set det'));
    await page.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await page.getByRole('checkbox', { name: 'Talt med medarbejderen' }).check();
    await page.getByRole('button', { name: 'Gem' }).click();
    await until('the leader’s card', () => cardsOf('karen').includes('Talt med medarbejderen'));
    await page.getByRole('button', { name: 'Afslut' }).click();
    await page.getByText('Beskeden fra Maja Lund er afsluttet.').waitFor();
    await until('the employee’s card', () => cardsOf('maja').includes('Karen Holm har afsluttet det'));
  }, 60_000);

  test('a leader hands a report over to one found in the directory', async () => {
    await bot.press('maja', 'leader.send', { ...report, reportId: randomUUID(), message: 'Den anden' });
    await until('the leader’s card', () => cardsOf('karen').includes('Den anden'));
    const page = await openAs('karen', 'follow-up');
    await page
      .getByRole('button', { name: /Maja Lund/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Giv videre' }).first().click();
    await page.getByRole('searchbox').fill('Per V');
    await page.getByRole('button', { name: /Per Vestergaard/ }).click();
    await page.getByRole('button', { name: 'Giv videre' }).first().click();
    await page.getByText('er på vej til Per Vestergaard').waitFor();
  }, 60_000);

  test('the figures are drawn for those who may read them, and told to nobody else', async () => {
    const page = await openAs('karen', 'figures');
    await page.getByText('Beskeder til en leder').waitFor();
    await page.getByRole('heading', { name: 'Sted' }).waitFor();
    const other = await openAs('maja', 'figures');
    await other.getByText('Tallene er for dem, kommunen har givet adgang').waitFor();
  });

  test('the introduction is counted', async () => {
    const page = await browser.newPage({ locale: 'da-DK' });
    await page.goto(`${bot.url}/tab/figures`);
    await page.getByRole('button', { name: people.maja.name }).click();
    await page.goto(`${bot.url}/tab/introduction`);
    await page.getByRole('button', { name: 'Start' }).click();
    for (let scene = 1; scene <= 6; scene += 1) {
      await page.getByRole('button', { name: 'Kun med samtykke' }).click();
      await page.getByRole('button', { name: scene < 6 ? 'Næste situation' : 'Se, hvordan det gik' }).click();
    }
    await page.getByText('Dit navn og dine svar gemmes ikke').waitFor();
  });

  test('a page in another’s frame is not shown', async () => {
    const page = await browser.newPage();
    await page.route('https://elsewhere.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${bot.url}/tab/guide"></iframe>` }),
    );
    const refused = page.waitForEvent('console', {
      predicate: (line) => /frame-ancestors/.test(line.text()),
    });
    await page.goto('https://elsewhere.example/');
    await refused;
  });
});
