import { withBrowser } from '../browser/with-browser';
import { sampleReport, sampleService } from './sample-service';
import { posted, type Stage, startStage } from './stage';

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
    await frame.getByText('er givet videre til Per Vestergaard').waitFor();
    expect(await frame.getByRole('button', { name: /Maja Lund/ }).count()).toBe(0);
    expect(posted(stage)).toEqual([
      ['/api/people', { query: 'Per' }],
      ['/api/people', { query: 'Per' }],
      [steps, { kind: 'forward', to: '3' }],
    ]);
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

  test('a leader to whom nobody has written is told when there will be something', async () => {
    const given = sampleService({ '/api/reports': () => ({ status: 200, body: { reports: [] } }) });
    const { frame } = await stage.inTeams('follow-up', {}, given);
    await frame.getByText('Ingen har skrevet til dig').waitFor();
  });
});
