import { gzipSync } from 'node:zlib';
import type { Frame, Locator } from 'playwright-core';
import { decide } from '../../src/decide';
import { media, noFacts, settings } from '../../src/facts';
import { texts } from '../../src/texts/texts';
import { verdictWord } from '../../src/verdict-word';
import { withBrowser } from '../browser/with-browser';
import { odder } from '../odder';
import { sampleService } from './sample-service';
import { type Stage, startStage } from './stage';

const { answer } = texts.da;
const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click();

/** A browser that always has something else to do: no part is fetched before it is shown. */
const neverIdle = 'window.requestIdleCallback = () => 0';

/** The verdicts that stand in the answer, in their order. */
const verdictsShown = async (frame: Frame): Promise<string[]> => {
  const said = await frame.getByRole('region', { name: 'Svaret' }).getByRole('status').textContent();
  return (said ?? '').split('. ');
};

withBrowser('the guide', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test('gives the engine’s answer to every medium and setting in two presses', async () => {
    const { frame } = await stage.inTeams('guide');
    for (const medium of media) {
      await press(frame, answer.media[medium]);
      for (const setting of settings) {
        await press(frame, answer.settings[setting]);
        const decision = decide(odder, { ...noFacts, medium, setting });
        const rules = decision.kind === 'answer' ? decision.answers.map(({ rule }) => rule) : [];
        expect([medium, setting, await verdictsShown(frame)]).toEqual([
          medium,
          setting,
          rules.map((rule) => verdictWord(rule, 'da')),
        ]);
        await press(frame, answer.settings[setting]);
      }
      await press(frame, answer.media[medium]);
    }
  }, 60_000);

  test('changes the answer with what more is so', async () => {
    const { frame } = await stage.inTeams('guide');
    await press(frame, answer.media.image);
    await press(frame, answer.settings.public_area);
    expect(await verdictsShown(frame)).toEqual(['Tilladt i åbningstiden']);
    await frame.getByRole('checkbox', { name: 'En bestemt medarbejder filmes' }).check();
    expect(await verdictsShown(frame)).toEqual(['Ikke tilladt']);
    await frame.getByRole('checkbox', { name: 'Optagelsen deles eller lægges op' }).check();
    expect(await verdictsShown(frame)).toEqual(['Ikke tilladt', 'Står ikke i retningslinjen']);
  });

  test('leads from the map to the answer by keyboard alone', async () => {
    const { page, frame } = await stage.inTeams('guide');
    await frame.getByRole('tab', { name: 'Svar' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: /En bestemt medarbejder filmes/ }).focus();
    await page.keyboard.press('Enter');
    expect(await verdictsShown(frame)).toEqual(['Ikke tilladt']);
  });

  test('leads from a place of several on the map to the question where, since each has its own advice', async () => {
    const { frame } = await stage.inTeams('guide');
    await frame.getByRole('tab', { name: 'Skema' }).click();
    await frame
      .getByRole('button', { name: /Møde på kontoret/ })
      .first()
      .click();
    await frame.getByText('Hvor sker det? Tryk på stedet').waitFor();
    expect(await frame.evaluate('document.activeElement.id')).toBe('answer');
  });

  test('tells on a phone what the answer is while it stands further down, and leads there', async () => {
    const { frame } = await stage.inTeams('guide', {}, undefined, 360);
    await press(frame, answer.media.audio);
    const way = frame.getByRole('button', { name: 'Se svaret: Ikke strafbart' });
    const topOf = async (shown: Locator) => (await shown.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
    expect(await topOf(way)).toBeLessThan(900);
    await way.click();
    const region = frame.getByRole('region', { name: 'Svaret' });
    expect(await topOf(region)).toBeLessThan(450);
    await press(frame, answer.settings.home_visit);
    await press(frame, answer.settings.public_area);
    expect(await topOf(region)).toBeLessThan(450);
  });

  test('begins the answer with its verdict, opened on a phone from far down the text', async () => {
    const { frame } = await stage.inTeams('guide', {}, undefined, 360);
    await frame.getByRole('tab', { name: 'Tekst' }).click();
    await frame.getByRole('button', { name: 'Se hele svaret' }).nth(5).click();
    const region = frame.getByRole('region', { name: 'Svaret' });
    await region.waitFor();
    await frame.evaluate('new Promise((scrolled) => setTimeout(scrolled, 1000))');
    const top = (await region.boundingBox())?.y ?? Number.NEGATIVE_INFINITY;
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(450);
  });

  test('shows whom to call where it is acute, when it feels threatening', async () => {
    const settings = { acute: 'Vagten 8780 1234' };
    const { frame } = await stage.inTeams('guide', {}, { ...sampleService(), settings });
    await press(frame, answer.media.audio);
    await frame.getByRole('checkbox', { name: /føles truende/ }).check();
    await frame.getByText('Akut: Vagten 8780 1234').waitFor();
  });

  test('finds a rule by its words, and says so when there is none', async () => {
    const { frame } = await stage.inTeams('guide');
    await frame.getByRole('tab', { name: 'Tekst' }).click();
    await frame.getByRole('searchbox').fill('klassen');
    await frame.getByText('1 regel').waitFor();
    await frame.getByRole('button', { name: 'Se hele svaret' }).click();
    expect(await verdictsShown(frame)).toEqual(['Kun med samtykke']);
    await frame.getByRole('tab', { name: 'Tekst' }).click();
    expect(await frame.getByRole('searchbox').inputValue()).toBe('klassen');
    await frame.getByRole('searchbox').fill('giraf');
    await frame.getByText('Det fandt jeg ikke').waitFor();
  });

  test.each([
    ['notat', 'skrive et notat til sagen'],
    ['krænkende', 'retningslinjen om krænkende handlinger'],
    ['juridisk', 'få juridisk bistand'],
    ['bisidder', 'Om borgeren kan have en bisidder med'],
    ['tillidsfuld', 'en åben og tillidsfuld snak'],
  ])('finds %s, though none of the rules has the word', async (word, sentence) => {
    const { frame } = await stage.inTeams('guide');
    await frame.getByRole('tab', { name: 'Tekst' }).click();
    await frame.getByRole('searchbox').fill(word);
    await frame.getByText('Ingen af reglerne har de ord, men de står her:').waitFor();
    await frame.getByText(sentence).waitFor();
  });

  test('is all there once it is shown, when the network goes', async () => {
    const { page, frame } = await stage.inTeams('guide');
    await frame.getByText('Hvad optages?').waitFor();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await frame.getByRole('tab', { name: 'Skema' }).click();
    await frame.getByText('Alle andre steder').first().waitFor();
    await frame.getByRole('tab', { name: 'Tekst' }).click();
    await frame.getByRole('searchbox').waitFor();
    await frame.getByRole('tab', { name: 'Lommekort' }).click();
    await frame.getByText('Vil nogen optage dig?').waitFor();
  });

  test('says of a part that could not be fetched that there is no connection, keeps the rest, and tries again', async () => {
    const page = await stage.inBrowser('guide');
    await page.addInitScript(neverIdle);
    await page.reload();
    await page.getByText('Hvad optages?').waitFor();
    const frame = page.mainFrame();
    await page.context().setOffline(true);
    await frame.getByRole('tab', { name: 'Skema' }).click();
    await frame.getByText('Der er ingen forbindelse').waitFor();
    await frame.getByRole('tab', { name: 'Svar' }).click();
    await press(frame, answer.settings.public_area);
    expect(await verdictsShown(frame)).not.toEqual([]);
    await frame.getByRole('tab', { name: 'Skema' }).click();
    await page.context().setOffline(false);
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByText('Alle andre steder').first().waitFor();
  });

  test('puts the pocket card alone on paper, and the page comes back', async () => {
    const { page, frame } = await stage.inTeams('guide', { theme: 'dark' });
    await frame.evaluate('window.print = () => { window.printed = true; }');
    await frame.getByRole('tab', { name: 'Lommekort' }).click();
    await frame.getByRole('button', { name: 'Udskriv lommekortet' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await frame.evaluate('window.printed')).toBe(true);
    expect(await frame.locator('main').isVisible()).toBe(false);
    expect(await frame.locator('.paper').textContent()).toContain('Vil nogen optage dig?');
    await frame.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await page.emulateMedia({ media: 'screen' });
    await frame.locator('main').waitFor();
  });

  test('leads from a digital meeting to its check, in place', async () => {
    const { frame } = await stage.inTeams('guide');
    await press(frame, answer.settings.digital_meeting);
    await frame.getByRole('radio', { name: 'Ja, alle' }).check();
    await frame.getByText('Alle siger ja.').waitFor();
  });

  test('is small the first time: at most 220 kB packed, without what other pages need', async () => {
    const page = await stage.inBrowser('guide');
    await page.addInitScript(neverIdle);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname.replace('/tab/', '')));
    await page.reload();
    await page.getByText('Hvad optages?').waitFor();
    const scripts = [...stage.bundle].filter(([name]) => asked.has(name));
    const total = scripts.reduce((sum, [, { body }]) => sum + gzipSync(body).length, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(220_000);
  });
});
