import { readFileSync } from 'node:fs';
import { withBrowser } from '../browser/with-browser';
import { held } from './held';
import { sampleFigures, sampleService } from './sample-service';
import { type Stage, startStage } from './stage';
import type { Answer } from './stand-in-service';

withBrowser('the page of figures', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test('a reader of the figures opens the table behind a chart, and hidden figures are hidden there too', async () => {
    const { frame } = await stage.inTeams('figures');
    await frame.getByRole('button', { name: 'Vis som tabel: Sted' }).click();
    const rows = await frame.getByRole('table', { name: 'Sted' }).getByRole('row').allInnerTexts();
    expect(rows).toContain('Telefonsamtale\t23');
    expect(rows).toContain('Undervisning i klassen\tskjult');
    await frame.getByText('Ikke vist: Undervisning i klassen').waitFor();
  });

  test('a reader of the figures sees first where it happens most', async () => {
    const { frame } = await stage.inTeams('figures');
    const places = (await frame.getByRole('figure', { name: 'Sted' }).textContent()) ?? '';
    expect(places.indexOf('Besøg i hjemmet')).toBeLessThan(
      places.indexOf('Møde på kontoret eller arbejdspladsen'),
    );
    expect(places.indexOf('Møde på kontoret eller arbejdspladsen')).toBeLessThan(
      places.indexOf('Telefonsamtale'),
    );
  });

  test('a reader of the figures asks for a shorter time and a department', async () => {
    const { page, frame } = await stage.inTeams('figures');
    const asked = page.waitForRequest(/department=Jobcentret/);
    await frame.getByLabel('Fra').selectOption('2026-04');
    await frame.getByLabel('Afdeling').selectOption('Jobcentret');
    expect(new URL((await asked).url()).searchParams.get('from')).toBe('2026-04');
    await frame.getByText('114').waitFor();
  });

  test('a reader of the figures chooses on while the figures come, and keeps her choices where they do not', async () => {
    const figures: Answer = { status: 200, body: sampleFigures() };
    const late = held<Answer>();
    const answers = [figures, late.wait, late.wait, { status: 503 }];
    const given = sampleService({ '/api/statistics': () => answers.shift() ?? figures });
    const { frame } = await stage.inTeams('figures', {}, given);
    const department = frame.getByLabel('Afdeling');
    await department.focus();
    await department.selectOption('Jobcentret');
    await department.selectOption('Borgerservice');
    expect(await frame.getByRole('combobox').count()).toBe(3);
    expect(await frame.evaluate('document.activeElement.tagName')).toBe('SELECT');
    late.letGo(figures);
    await department.selectOption('Hjemmeplejen Nord');
    await frame.getByRole('alert').waitFor();
    expect(await frame.getByText('114').count()).toBe(0);
    expect(await department.inputValue()).toBe('Hjemmeplejen Nord');
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByText('114').waitFor();
  });

  test('the file of a department bears its name', async () => {
    const body = { ...sampleFigures(), department: 'Sundhed & Omsorg' };
    const given = sampleService({ '/api/statistics': () => ({ status: 200, body }) });
    const { page, frame } = await stage.inTeams('figures', {}, given);
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Hent som CSV' }).click();
    expect((await download).suggestedFilename()).toBe('optagelser-Sundhed-Omsorg-2026-01-2026-10.csv');
  });

  test('a reader of the figures takes them along: as a file for a spreadsheet, as a report and as a risk sheet', async () => {
    const { page, frame } = await stage.inTeams('figures');
    await frame.evaluate('window.print = () => undefined');
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Hent som CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('optagelser-2026-01-2026-10.csv');
    expect(readFileSync(await file.path(), 'utf8')).toContain('\uFEFFOpdelt efter;Værdi;Antal\r\n');
    await page.emulateMedia({ media: 'print' });
    await frame.evaluate(
      `[...document.querySelectorAll('button')].find((b) => b.innerText.includes('rapport')).click()`,
    );
    const paper = frame.locator('.paper');
    await paper.getByText('Sådan er tallene lavet').waitFor();
    expect(await paper.textContent()).toContain('evalueres i begyndelsen af 2028');
    await frame.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await frame.evaluate(
      `[...document.querySelectorAll('button')].find((b) => b.innerText.includes('risikoark')).click()`,
    );
    await paper.getByText('Hvordan bliver nyansatte instrueret?').waitFor();
    expect(await paper.textContent()).not.toContain('Karen');
  });

  test('one who may not read the figures is told whose they are, and they are not asked for', async () => {
    const me = { id: '1', name: 'Maja Lund', mayReadStatistics: false };
    const { frame } = await stage.inTeams(
      'figures',
      {},
      sampleService({ '/api/me': () => ({ status: 200, body: me }) }),
    );
    await frame.getByText('Tallene er for dem, kommunen har givet adgang').waitFor();
    expect(stage.service.asked.map(({ path }) => path)).toEqual(['/api/me']);
  });
});
