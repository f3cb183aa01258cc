import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-theme';
import type { Frame } from 'playwright-core';
import { withBrowser } from '../browser/with-browser';
import { scenes } from './scenes';
import { type Stage, startStage } from './stage';

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const narrowest = 320;

type Found = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

/** What axe-core finds wrong in a page, a line each; the library's own focus traps for Tab are no content. */
const faultsOf = async (frame: Frame): Promise<string[]> => {
  const { violations } = (await frame.evaluate(`axe.run({ exclude: [['[data-tabster-dummy]']] })`)) as Found;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};

const themes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** Waits in the page until a theme is there, and no colour is still on its way to it. */
const settled = (ground: string) => `new Promise((done) => {
  const there = () =>
    getComputedStyle(document.querySelector('main')).getPropertyValue('--colorNeutralBackground2') === '${ground}'
      && document.getAnimations().every(({ playState }) => playState === 'finished');
  const look = () => there() ? done() : requestAnimationFrame(look);
  look();
})`;

/** What stands beyond the edge of the page, where nobody sees or reaches it. */
const cutOff = `[...document.querySelectorAll('main :is(button, a, h1, h2, h3, label, input, textarea)')]
  .filter((one) => one.offsetWidth > 1 && one.getBoundingClientRect().right > document.documentElement.clientWidth)
  .map((one) => one.textContent)`;

withBrowser('every page, in every state', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test.each(scenes)(
    '$name can be used by everybody in each theme, as it is changed in Teams, and fits a small phone',
    async ({ page: path, host = {}, act }) => {
      const { frame, theme } = await stage.inTeams(path, host, undefined, narrowest);
      await act(frame);
      await frame.evaluate(axe);
      const faults: string[] = [];
      for (const [name, { colorNeutralBackground2: ground }] of Object.entries(themes)) {
        await theme(name);
        await frame.evaluate(settled(ground));
        faults.push(...(await faultsOf(frame)).map((fault) => `${name}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(await frame.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(narrowest);
      expect(await frame.evaluate(cutOff)).toEqual([]);
    },
    60_000,
  );
});
