import type { Browser } from 'playwright-core';
import { languages } from '../../src/language';
import { answers, others } from '../cards/every-card';
import { complaints } from './card-page';
import { withBrowser } from './with-browser';

withBrowser('the renderer that Teams is built on', (open) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await open();
  }, 30_000);
  afterAll(() => browser?.close());

  test.each(languages)(
    'draws every card in %s without a complaint',
    async (language) => {
      const cards = [...answers(language), ...others(language)];
      const said = await complaints(
        browser,
        cards.map(([, card]) => card),
      );
      const faults = cards.flatMap(([name], index) => said[index]?.map((fault) => `${name}: ${fault}`) ?? []);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
