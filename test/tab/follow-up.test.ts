import { withBrowser } from '../browser/with-browser';
import { held } from './held';
import { sampleReport, sampleReports, sampleService } from './sample-service';
import { posted, type Stage, startStage } from './stage';
import type { Answer } from './stand-in-service';

const list = (reports = sampleReports()): Answer => ({ status: 200, body: { reports, more: false } });

const seenAnswer = (report: object | undefined): Answer => ({
  status: 200,
  body: { report: { ...report, state: 'acknowledged', overdue: false } },
});

const steps = `/api/reports/${sampleReport().id}/steps`;

withBrowser('the leader’s page', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test('a leader sees what waits first, acknowledges it, and registers what was done', async () => {
    const given = sampleService();
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByText('Har ventet for længe').waitFor();
    const headings = await frame.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(headings).toEqual(['Venter på dig 2', 'I gang 1', 'Afsluttet 1']);
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).click();
    await frame.getByRole('heading', { name: 'I gang 2' }).waitFor();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByRole('button', { name: 'Gem' }).click();
    await frame.getByText('Vælg mindst én ting').waitFor();
    await frame.getByRole('checkbox', { name: 'Talt med medarbejderen' }).check();
    await frame.getByRole('textbox').fill('CPR 010203-1234, vi tales ved');
    await frame.getByText('ligner et CPR-nummer').waitFor();
    await frame.getByRole('textbox').fill('Vi tales ved fredag');
    await frame.getByRole('button', { name: 'Gem' }).click();
    await frame.getByText('Opfølgningen er gemt.').waitFor();
    expect(posted(stage)).toEqual([
      [steps, { kind: 'acknowledge' }],
      [steps, { kind: 'record', measures: ['dialogue'], remarks: 'Vi tales ved fredag' }],
    ]);
  });

  test('a leader who presses the words of a measure ticks that one and no other', async () => {
    const { frame } = await stage.inTeams('follow-up', {}, sampleService());
    await frame.getByRole('button', { name: /Jonas Krogh/ }).click();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByText('Juridisk bistand', { exact: true }).click();
    await frame.getByRole('button', { name: 'Gem' }).click();
    await frame.getByText('Opfølgningen er gemt.').waitFor();
    expect(posted(stage).map(([, step]) => step)).toEqual([
      { kind: 'record', measures: ['legal'], remarks: '' },
    ]);
  });

  test('a leader who closes a report with nothing registered is asked first, and can go back', async () => {
    const { frame } = await stage.inTeams('follow-up', {}, sampleService());
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).click();
    const close = frame.getByRole('button', { name: 'Afslut', exact: true });
    await close.click();
    await frame.getByText('Du har ikke registreret, hvad der er gjort').waitFor();
    await frame.getByRole('button', { name: 'Fortryd' }).click();
    expect(posted(stage)).toHaveLength(1);
    await close.click();
    await close.click();
    await frame.getByText('Beskeden fra Maja Lund er afsluttet').waitFor();
    await frame.getByText('Vil du afslutte den alligevel?').waitFor({ state: 'detached' });
    expect(posted(stage).at(-1)).toEqual([steps, { kind: 'close' }]);
  });

  test('a leader who closed a report without a talk is told so, and can register the talk and nothing else', async () => {
    const { frame } = await stage.inTeams('follow-up', {}, sampleService());
    await frame.getByRole('button', { name: /Amina Yusuf/ }).click();
    await frame.getByText('Du har ikke registreret en samtale med Amina Yusuf').waitFor();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).waitFor();
    for (const name of ['Jeg har set det', 'Afslut', 'Giv videre']) {
      expect(await frame.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
  });

  test('a leader hands a report over to one found by name once she has confirmed it, and it leaves the list', async () => {
    const { frame } = await stage.inTeams(
      'follow-up',
      {},
      sampleService({ [steps]: () => ({ status: 200, body: {} }) }),
    );
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Giv videre' }).click();
    await frame.getByRole('searchbox').fill('Per');
    await frame.getByRole('button', { name: /Per Vestergaard/ }).click();
    await frame.getByText('Giv beskeden fra Maja Lund videre til Per Vestergaard?').waitFor();
    await frame.getByRole('button', { name: 'Fortryd' }).click();
    await frame.getByRole('searchbox').fill('Per');
    await frame.getByRole('button', { name: /Per Vestergaard/ }).click();
    await frame.getByRole('button', { name: 'Giv videre' }).click();
    await frame.getByText('er på vej til Per Vestergaard').waitFor();
    expect(await frame.getByRole('button', { name: /Maja Lund/ }).count()).toBe(0);
    expect(posted(stage)).toEqual([
      ['/api/people', { query: 'Per' }],
      ['/api/people', { query: 'Per' }],
      [steps, { kind: 'forward', to: '3' }],
    ]);
  });

  test('a leader who finds more colleagues than are shown is told so', async () => {
    const people = Array.from({ length: 10 }, (_one, nth) => ({ id: `${nth + 20}`, name: `Per ${nth}` }));
    const given = sampleService({ '/api/people': () => ({ status: 200, body: { people, more: true } }) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Giv videre' }).click();
    await frame.getByRole('searchbox').fill('Per');
    await frame.getByText('Der er flere. Skriv mere for at finde den rigtige.').waitFor();
  });

  test('a leader who came too late is told so, and nothing else changes', async () => {
    const given = sampleService({ [steps]: () => ({ status: 409, body: { error: { code: 'tooLate' } } }) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).click();
    await frame.getByText('Der er sket noget i mellemtiden').waitFor();
    await frame.getByRole('heading', { name: 'Venter på dig 2' }).waitFor();
    await frame.getByRole('button', { name: 'Genindlæs siden' }).click();
    await frame.getByRole('heading', { name: 'Venter på dig 2' }).waitFor();
    expect(stage.service.asked.filter(({ path }) => path === '/api/reports')).toHaveLength(2);
  });

  test('a leader who goes by keyboard is led to what came of her press, and to the form that she opens', async () => {
    const { frame } = await stage.inTeams('follow-up');
    const focused = () =>
      frame.evaluate<string>('document.activeElement.innerText || document.activeElement.tagName');
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).click();
    await frame.getByRole('heading', { name: 'I gang 2' }).waitFor();
    expect(await focused()).toContain('Maja Lund kan nu se, at du har set det.');
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByRole('button', { name: 'Gem' }).waitFor();
    expect(await focused()).toBe('INPUT');
    await frame.getByRole('button', { name: 'Fortryd' }).click();
    expect(await focused()).toBe('Registrér opfølgning');
  });

  test('what a leader has written stays where it could not be saved', async () => {
    const given = sampleService({ [steps]: () => ({ status: 503, body: { error: { code: 'failed' } } }) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByRole('checkbox', { name: 'Talt med medarbejderen' }).check();
    await frame.getByRole('textbox').fill('Vi tales ved fredag');
    await frame.getByRole('button', { name: 'Gem' }).click();
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByRole('textbox').inputValue()).toBe('Vi tales ved fredag');
  });

  test('what a leader has written stays while the list is brought up to date, where that fails, and when the report has come further', async () => {
    const late = held<Answer>();
    const answers: (Answer | Promise<Answer>)[] = [list(), late.wait, { status: 503 }];
    const seen = sampleReports().map((report) => ({ ...report, state: 'acknowledged' as const }));
    const given = sampleService({ '/api/reports': () => answers.shift() ?? list(seen) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    const written = () => frame.getByRole('textbox').inputValue();
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByRole('textbox').fill('Vi tales ved fredag');
    await frame.getByRole('button', { name: 'Opdatér' }).click();
    await frame.getByRole('button', { name: 'Henter …' }).waitFor();
    expect(await written()).toBe('Vi tales ved fredag');
    late.letGo(list());
    await frame.getByRole('button', { name: 'Opdatér' }).click();
    await frame.getByRole('alert').waitFor();
    await frame.getByRole('heading', { name: 'Venter på dig 2' }).waitFor();
    expect(await written()).toBe('Vi tales ved fredag');
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByRole('heading', { name: 'I gang 4' }).waitFor();
    expect(await frame.getByRole('alert').count()).toBe(0);
    expect(await written()).toBe('Vi tales ved fredag');
  });

  test('what a leader has written is there when she closes the report and opens it again, and out of reach until then', async () => {
    const { page, frame } = await stage.inTeams('follow-up');
    const header = frame.getByRole('button', { name: /Maja Lund/ });
    await header.click();
    await frame.getByRole('button', { name: 'Registrér opfølgning' }).click();
    await frame.getByRole('textbox').fill('Vi tales ved fredag');
    await header.click();
    await page.keyboard.press('Tab');
    expect(await frame.evaluate('document.activeElement.innerText')).toContain('Emil Nygaard');
    await header.click();
    expect(await frame.getByRole('textbox').inputValue()).toBe('Vi tales ved fredag');
  });

  test('what a leader did last is no longer said once she brings the list up to date', async () => {
    const { frame } = await stage.inTeams('follow-up');
    await frame.getByRole('button', { name: /Maja Lund/ }).click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).click();
    await frame.getByText('Maja Lund kan nu se, at du har set det.').waitFor();
    await frame.getByRole('button', { name: 'Opdatér' }).click();
    await frame.getByRole('heading', { name: 'Venter på dig 2' }).waitFor();
    expect(await frame.getByText('Maja Lund kan nu se, at du har set det.').count()).toBe(0);
  });

  test('what a leader does with one report stands, though the answer about another comes later', async () => {
    const [first, second] = sampleReports();
    const late = held<Answer>();
    const given = sampleService({
      [`/api/reports/${first?.id}/steps`]: () => late.wait,
      [`/api/reports/${second?.id}/steps`]: () => seenAnswer(second),
    });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    for (const name of [/Maja Lund/, /Emil Nygaard/]) {
      await frame.getByRole('button', { name }).click();
    }
    await frame.getByRole('button', { name: 'Jeg har set det' }).first().click();
    await frame.getByRole('button', { name: 'Jeg har set det' }).last().click();
    await frame.getByRole('heading', { name: 'I gang 2' }).waitFor();
    late.letGo(seenAnswer(first));
    await frame.getByRole('heading', { name: 'I gang 3' }).waitFor();
  });

  test('a leader to whom nobody has written is told when there will be something', async () => {
    const given = sampleService({ '/api/reports': () => ({ status: 200, body: { reports: [] } }) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByText('Ingen har skrevet til dig').waitFor();
  });
});
