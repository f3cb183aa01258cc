import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Demo, type DemoPorts, startDemo } from '../demo/start-demo';
import { freePort } from '../support/free-port';
import { withBrowser } from './with-browser';

const patience = { timeout: 30_000 };
let browser: Browser;
let demo: Demo;
let ports: DemoPorts;
let folder: string;

withBrowser('in two real Playgrounds', (openBrowser) => {
  beforeAll(async () => {
    const [tables = 0, queues = 0, bot = 0, employee = 0, leader = 0] = await Promise.all(
      Array.from({ length: 5 }, freePort),
    );
    ports = { tables, queues, bot, employee, leader };
    folder = mkdtempSync(join(tmpdir(), 'optagevejleder-'));
    demo = await startDemo(ports, folder, new AbortController().signal, () => undefined);
    browser = await openBrowser();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test('an employee asks, gets the note, tells her leader, and sees that it was acknowledged, though the bot is killed twice', async () => {
    const leader = await open(ports.leader);
    const employee = await open(ports.employee);
    await say(employee, 'saa filmer sønnen mig igen hjemme hos borgeren, maa han det');
    await sees(employee, 'Kun med samtykke');
    await press(employee, 'Skriv notat');
    await press(employee, 'Lav notatet');
    await employee.getByRole('button', { name: 'Giv min leder besked', exact: true }).waitFor(patience);
    killBot();
    await press(employee, 'Giv min leder besked');
    await sees(employee, 'Til Karen Holm');
    await press(employee, 'Send til lederen');
    await sees(employee, 'Sendt til Karen Holm');
    killBot();
    await sees(leader, 'Maja Lund vil fortælle dig om en optagelse');
    await press(leader, 'Jeg har set det');
    await sees(employee, 'Karen Holm har set det');
    expect(await leader.getByText('Maja Lund vil fortælle dig').count()).toBe(1);
  }, 150_000);
});

const open = async (port: number): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1200 } });
  await page.goto(`http://127.0.0.1:${port}`);
  await sees(page, 'Jeg hjælper ansatte');
  return page;
};

const say = async (page: Page, text: string): Promise<void> => {
  const box = page.locator('[contenteditable=true], textarea').first();
  await box.click();
  await box.pressSequentially(text);
  await page.keyboard.press('Enter');
};

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).last().click(patience);
};

const sees = async (page: Page, text: string): Promise<void> => {
  await page.getByText(text).last().waitFor(patience);
};

/** As a host that loses the process; the demo starts it again. */
const killBot = (): void => {
  const pid = demo.botPid();
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
};
