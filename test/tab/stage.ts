import type { Browser, Page } from 'playwright-core';
import { bundlePages } from '../../bot/build/bundle-pages';
import { sampleService } from './sample-service';
import { type HostSettings, openInTeams } from './stand-in-host';
import { type Given, startStandIn } from './stand-in-service';

/** Where the pages are tried: the bundle as it ships, a stand-in service, and a browser. */
export type Stage = Awaited<ReturnType<typeof startStage>>;

/** Bundles the pages and starts what they need; `open` opens the browser. */
export const startStage = async (open: () => Promise<Browser>) => {
  const bundle = await bundlePages();
  const service = await startStandIn(bundle);
  const browser = await open();
  let shown: Page | undefined;
  const newPage = async (width: number, given: Given): Promise<Page> => {
    await shown?.close();
    service.give(given);
    shown = await browser.newPage({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      locale: 'da-DK',
    });
    shown.setDefaultTimeout(15_000);
    return shown;
  };
  return {
    service,
    bundle,
    /** A page inside the stand-in Teams. */
    inTeams: async (path: string, host: HostSettings = {}, given = sampleService(), width = 1280) => {
      const page = await newPage(width, given);
      return { page, ...(await openInTeams(page, `${service.url}/tab/${path}`, host)) };
    },
    /** A page in a browser tab of its own. */
    inBrowser: async (path: string, given = sampleService()) => {
      const page = await newPage(1280, given);
      await page.goto(`${service.url}/tab/${path}`);
      return page;
    },
    stop: async () => {
      await browser.close();
      await service.stop();
    },
  };
};

/** What a page has sent, by where. */
export const posted = ({ service }: Stage) =>
  service.asked.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);
