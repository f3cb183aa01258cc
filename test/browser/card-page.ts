import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import hostConfig from './teams-light.json';

const bundled = createRequire(__filename);
const renderer = bundled.resolve('adaptivecards/dist/adaptivecards.min.js');
const markdown = bundled.resolve('markdown-it/browser');

const style = `
  body { margin: 0; padding: 8px; background: #f5f5f5; font-family: 'Segoe UI', 'Liberation Sans', sans-serif; }
  #card { background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; overflow: hidden; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px; overflow: visible !important; }
  .ac-pushButton { font: inherit; font-size: 14px; font-weight: 600; padding: 5px 12px; background: #fff;
    border: 1px solid #d1d1d1; border-radius: 4px; white-space: normal; }
  .ac-pushButton.style-positive { background: #5b5fc7; color: #fff; border-color: #5b5fc7; }
  .ac-pushButton.style-destructive { background: #c4314b; color: #fff; border-color: #c4314b; }
  .ac-input { font: inherit; font-size: 14px; box-sizing: border-box; }
  p { margin: 0; }`;

const page = `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="card"></div>`;

const draw = `(function (payload, config) {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownit().render(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(config);
  const context = new AdaptiveCards.SerializationContext();
  card.parse(payload, context);
  document.getElementById('card').replaceChildren(card.render());
  const faults = [];
  for (let i = 0; i < context.eventCount; i++) faults.push(context.getEventAt(i).message);
  return faults;
})`;

/** A card as drawn by the Adaptive Cards renderer: a PNG, and what the renderer complained of. */
export type DrawnCard = { image: Buffer; faults: string[] };

/** Draws a card at a width in CSS pixels, with a host configuration that resembles Teams in its light theme. */
export async function drawCard(browser: Browser, card: unknown, width: number): Promise<DrawnCard> {
  return onPage(browser, width, async (tab) => {
    const faults = await faultsOf(tab, card);
    return { image: await tab.locator('body').screenshot(), faults };
  });
}

/** What the renderer complains of in each card, on a phone's width. */
export async function complaints(browser: Browser, cards: unknown[]): Promise<string[][]> {
  return onPage(browser, 360, async (tab) => {
    const said: string[][] = [];
    for (const card of cards) said.push(await faultsOf(tab, card));
    return said;
  });
}

const faultsOf = (tab: Page, card: unknown): Promise<string[]> =>
  tab.evaluate<string[]>(`${draw}(${JSON.stringify(card)}, ${JSON.stringify(hostConfig)})`);

async function onPage<T>(browser: Browser, width: number, work: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage({ viewport: { width, height: 640 }, deviceScaleFactor: 2 });
  try {
    await tab.setContent(page);
    for (const script of [renderer, markdown]) {
      await tab.addScriptTag({ content: readFileSync(script, 'utf8') });
    }
    return await work(tab);
  } finally {
    await tab.close();
  }
}
