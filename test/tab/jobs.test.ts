import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { withBrowser } from '../browser/with-browser';
import { sampleService } from './sample-service';
import { noteFragment } from './scenes';
import { posted, type Stage, startStage } from './stage';

withBrowser('introduction, meeting and note', (open) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await startStage(open);
  }, 60_000);
  afterAll(() => stage?.stop());

  test('a new colleague goes through the scenes, gets each answer explained, and is counted without a name', async () => {
    const { page, frame } = await stage.inTeams('introduction');
    await frame.getByRole('button', { name: 'Start' }).click();
    for (let scene = 1; scene <= 6; scene += 1) {
      await frame.getByRole('button', { name: 'Kun med samtykke' }).click();
      if (scene === 1) await frame.getByText('Retningslinjen: Lydoptagelser').waitFor();
      await frame
        .getByRole('button', { name: scene < 6 ? 'Næste situation' : 'Se, hvordan det gik' })
        .click();
    }
    await frame.getByText('Du svarede rigtigt på 1 af 6.').waitFor();
    await frame.getByText('Dit navn og dine svar gemmes ikke').waitFor();
    expect(posted(stage)).toEqual([['/api/training', { id: expect.any(String) }]]);
    await frame.getByLabel('Navn på bekræftelsen').and(frame.locator('[value="Karen Holm"]')).waitFor();
    await frame.evaluate('window.print = () => undefined');
    await frame.getByRole('button', { name: 'Udskriv bekræftelsen' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await frame.locator('.paper').textContent()).toContain('Karen Holm');
    expect(await frame.locator('.paper').textContent()).toContain('introduktionen til ”Retningslinje for');
  });

  test('an organiser gets the answer to the three questions and has the participants asked in the meeting’s chat', async () => {
    const { frame } = await stage.inTeams('meeting', { frame: 'sidePanel', chatId: '19:meeting@thread.v2' });
    await frame.getByRole('radio', { name: /det ved jeg ikke/ }).check();
    await frame.getByRole('radio', { name: 'Noget andet' }).check();
    await frame.getByText('Skal vurderes konkret').waitFor();
    expect(stage.service.asked.filter(({ path }) => path !== '/api/me')).toEqual([]);
    await frame.getByRole('button', { name: 'Spørg deltagerne' }).click();
    await frame.getByText('Spørgsmålet står nu i mødets chat.').waitFor();
    expect(posted(stage)).toEqual([
      ['/api/meeting/consent', { id: expect.any(String), chatId: '19:meeting@thread.v2' }],
    ]);
  });

  test('an organiser in a chat without the bot is told to add it, and what she then tries again is the same question', async () => {
    const answers = [{ status: 404, body: { error: { code: 'notInChat' } } }];
    const given = sampleService({
      '/api/meeting/consent': () => answers.shift() ?? { status: 200, body: { consentId: 'c' } },
    });
    const host = { frame: 'sidePanel', chatId: '19:meeting@thread.v2' } as const;
    const { frame } = await stage.inTeams('meeting', host, given);
    await frame.getByRole('button', { name: 'Spørg deltagerne' }).click();
    await frame.getByText('Jeg er ikke i mødets chat').waitFor();
    await frame.getByText('Tilføj appen til mødet, og prøv igen.').waitFor();
    await frame.getByRole('button', { name: 'Prøv igen' }).click();
    await frame.getByText('Spørgsmålet står nu i mødets chat.').waitFor();
    const [first, second] = posted(stage);
    expect(first).toEqual(second);
  });

  test('the check works without a meeting, which only asking the participants needs', async () => {
    const { frame } = await stage.inTeams('meeting');
    await frame.getByRole('radio', { name: 'Ja, alle' }).check();
    await frame.getByText('Alle siger ja.').waitFor();
    await frame.getByText('Åbn siden fra et møde i Teams').waitFor();
    expect(await frame.getByRole('button', { name: 'Spørg deltagerne' }).count()).toBe(0);
  });

  test('an employee adjusts the note, takes it as a Word file, and it is neither sent nor kept', async () => {
    const { page, frame, said } = await stage.inTeams(`note${noteFragment}`, { frame: 'task' });
    await frame.getByLabel('Sted').fill('Stuen');
    await frame.getByRole('radio', { name: 'Nej' }).check();
    const download = page.waitForEvent('download');
    await frame.getByRole('button', { name: 'Hent som Word-fil' }).click();
    const zip = await JSZip.loadAsync(readFileSync(await (await download).path()));
    const document = (await zip.file('word/document.xml')?.async('string'))?.replace(/<[^>]+>/g, '') ?? '';
    for (const line of [
      'Sted: Stuen',
      'Borgeren ville have samtalen',
      'Medarbejderens samtykke: Nej',
      'kl. 09.05',
    ]) {
      expect(document).toContain(line);
    }
    expect(stage.service.asked).toEqual([]);
    expect(frame.url()).not.toContain('#');
    expect(await frame.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')).toBe(
      '[{},{}]',
    );
    await frame.getByRole('button', { name: 'Luk' }).click();
    await page.waitForFunction(`teams.said.some(({ func }) => func === 'tasks.completeTask')`);
    expect(JSON.stringify(await said())).not.toContain('Stuen');
  });

  test('an employee copies the note, and a CPR number in it is stopped at its field', async () => {
    const { page, frame } = await stage.inTeams(`note${noteFragment}`, { frame: 'task' });
    await frame.evaluate('navigator.clipboard.writeText = async (text) => { window.copied = text; }');
    await frame.getByRole('button', { name: 'Kopiér' }).click();
    expect(await frame.evaluate('window.copied')).toContain('Baggrund for optagelsen: Borgeren ville');
    await frame.getByLabel('Sted').fill('010203-1234');
    await frame.getByText('ligner et CPR-nummer').first().waitFor();
    expect(await frame.getByRole('button', { name: 'Hent som Word-fil' }).count()).toBe(0);
    await page.close();
  });

  test('the note’s page opened without a note says where it comes from', async () => {
    const { frame } = await stage.inTeams('note');
    await frame.getByText('Der er ikke noget notat her').waitFor();
  });
});
