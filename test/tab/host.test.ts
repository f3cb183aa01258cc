import { withBrowser } from '../browser/with-browser';
import { sampleReports, sampleService } from './sample-service';
import { type Stage, startStage } from './stage';

const grounds = { default: 'rgb(250, 250, 250)', dark: 'rgb(36, 36, 36)', contrast: 'rgb(0, 0, 0)' };
const ground = `new Promise((done) => {
  const look = () => {
    const ground = document.querySelector('main')?.parentElement;
    return ground ? done(getComputedStyle(ground).backgroundColor) : requestAnimationFrame(look);
  };
  look();
})`;

withBrowser('a page in Teams', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test.each(['default', 'dark', 'contrast'] as const)('has the theme that Teams has: %s', async (theme) => {
    const { frame } = await stage.inTeams('guide', { theme });
    expect(await frame.evaluate(ground)).toBe(grounds[theme]);
  });

  test('follows a theme that is changed while it is open', async () => {
    const { frame, theme } = await stage.inTeams('guide');
    await frame.getByText('Hvad optages?').waitFor();
    await theme('dark');
    await frame.evaluate(`new Promise((done) => {
      const look = () =>
        getComputedStyle(document.querySelector('main').parentElement).backgroundColor === '${grounds.dark}'
          ? done() : requestAnimationFrame(look);
      look();
    })`);
  });

  test.each([
    ['da-dk', 'da', 'Må de optage?'],
    ['en-gb', 'en', 'May they record?'],
    ['sv-se', 'da', 'Må de optage?'],
  ])('speaks the language of the locale %s', async (locale, language, title) => {
    const { frame } = await stage.inTeams('guide', { locale });
    await frame.getByRole('heading', { name: title }).waitFor();
    expect(await frame.evaluate('document.documentElement.lang')).toBe(language);
  });

  test.each([
    ['guide', 'May they record?'],
    ['meeting', 'May the meeting be recorded?'],
    ['introduction', 'What would you answer?'],
    ['follow-up', 'Follow-up'],
  ] as const)('speaks the language that the reader chose in the chat: %s', async (name, title) => {
    const given = sampleService({
      '/api/me': () => ({ status: 200, body: { id: '2', name: 'Karen Holm', language: 'en' } }),
    });
    const { frame } = await stage.inTeams(name, { locale: 'da-dk', token: 'the-token' }, given);
    await frame.getByRole('heading', { name: title }).first().waitFor();
  });

  test('asks the service with the token that Teams gives', async () => {
    const { frame } = await stage.inTeams('follow-up', { token: 'the-token' });
    await frame.getByText('Maja Lund').waitFor();
    expect(stage.service.asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/api/me', 'Bearer the-token'],
      ['/api/reports', 'Bearer the-token'],
    ]);
  });

  test.each([
    ['resourceRequiresConsent', 'Appen mangler en godkendelse'],
    ['CancelledByUser', 'Du blev ikke logget ind'],
    ['something new', 'Teams kunne ikke logge dig ind'],
  ])(
    'says why Teams gave no token (%s), asks nobody, and comes on when it is tried again',
    async (refusal, said) => {
      const { frame, signIn } = await stage.inTeams('follow-up', { refusal });
      await frame.getByText(said).waitFor();
      await frame.getByText(refusal).waitFor();
      expect(stage.service.asked).toEqual([]);
      await signIn({ refusal: '', token: 'the-token' });
      await frame.getByRole('button', { name: 'Prøv igen' }).click();
      await frame.getByText('Maja Lund').waitFor();
    },
  );

  test.each([
    [401, 'missing', 'Jeg ved ikke, hvem du er'],
    [401, 'otherTenant', 'Du er logget ind i en anden organisation'],
    [401, 'invalid', 'Dit login blev ikke godkendt'],
    [503, 'keysUnavailable', 'Jeg kan ikke tjekke dit login lige nu'],
    [429, 'tooMany', 'Det gik lidt for stærkt'],
    [500, 'something new', 'Jeg kan ikke få fat i det lige nu'],
  ])(
    'says what to do when the service answers %s %s, and comes on afterwards',
    async (status, code, said) => {
      let trouble = true;
      const given = sampleService({
        '/api/reports': () =>
          trouble
            ? { status, body: { error: { code } } }
            : { status: 200, body: { reports: sampleReports() } },
      });
      const { frame } = await stage.inTeams('follow-up', {}, given);
      await frame.getByText(said).waitFor();
      trouble = false;
      await frame.getByRole('button', { name: 'Prøv igen' }).click();
      await frame.getByText('Maja Lund').waitFor();
    },
  );

  test('asks Teams for a new token by itself when the one it had has just expired', async () => {
    let times = 0;
    const given = sampleService({
      '/api/reports': () => {
        times += 1;
        return times === 1
          ? { status: 401, body: { error: { code: 'expired' } } }
          : { status: 200, body: { reports: sampleReports() } };
      },
    });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByText('Maja Lund').waitFor();
    expect(times).toBe(2);
  });

  test('is added to a meeting with its own address', async () => {
    const { page, frame, said, save } = await stage.inTeams('configure', { frame: 'settings' });
    await frame.getByText('Tryk på Gem').waitFor();
    await save();
    await page.waitForFunction(`teams.said.some(({ func }) => func === 'settings.save.success')`);
    expect(await said()).toContainEqual({
      func: 'settings.setSettings',
      args: [expect.objectContaining({ contentUrl: `${stage.service.url}/tab/meeting` })],
    });
    expect(await said()).toContainEqual({ func: 'settings.setValidityState', args: [true] });
  });
});

withBrowser('a page outside Teams', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test('says kindly that it needs Teams, and leads to the guide, which works all the same', async () => {
    const page = await stage.inBrowser('follow-up');
    await page.getByText('Siden virker kun i Teams').waitFor();
    expect(stage.service.asked).toEqual([]);
    await page.getByRole('link', { name: 'Gå til guiden' }).click();
    await page.getByRole('button', { name: 'Lyd' }).click();
    await page.getByRole('region', { name: 'Svaret' }).getByText('Ikke strafbart').last().waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('region', { name: 'The answer' }).getByText('Not punishable').last().waitFor();
    await page.getByRole('link', { name: 'Follow-up' }).click();
    await page.getByText('This page works in Teams only').waitFor();
  });

  test('lets one be a sample person in the demo, and remember it from page to page', async () => {
    const demo = [{ id: 'karen-id', name: 'Karen Holm', title: 'Leder' }];
    const page = await stage.inBrowser('follow-up', sampleService({}, { demo }));
    await page.getByRole('button', { name: 'Karen Holm' }).click();
    await page.getByText('Du er Karen Holm').waitFor();
    await page.getByText('Maja Lund').waitFor();
    await page.getByRole('link', { name: 'Tal' }).click();
    await page.getByText('114').waitFor();
    expect(new Set(stage.service.asked.map(({ authorization }) => authorization))).toEqual(
      new Set(['Demo karen-id']),
    );
    await page.getByRole('button', { name: 'Skift person' }).click();
    await page.getByText('Hvem vil du være?').waitFor();
  });

  test('reaches nobody but its own service', async () => {
    const page = await stage.inBrowser('guide');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stage.service.url)) foreign.push(request.url());
    });
    await page.reload();
    await page.getByText('Hvad optages?').waitFor();
    expect(foreign).toEqual([]);
  });
});
