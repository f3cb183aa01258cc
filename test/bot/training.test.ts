import { trainingOf } from '../../src/training/scenes';
import { odder } from '../odder';
import { people } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot();

type Action = { verb: string; title: string; data: { training?: { choice?: string } } };
const actionsOf = (card: string): Action[] => (JSON.parse(card) as { actions: Action[] }).actions;

/** Presses the button that answers right or wrong, or the one way on. */
const next = async (card: string, choice?: string): Promise<string> => {
  const action = actionsOf(card).find(({ data }) => data.training?.choice === choice);
  if (!action) throw new Error(`there is no button for ${choice}`);
  return (await up.bot.press('maja', action.verb, action.data)).card;
};

const counted = async () => {
  const rows: string[] = [];
  for await (const row of up.bot.storage.training.listEntities()) rows.push(JSON.stringify(row));
  return rows;
};

test('a new colleague goes through six situations, each explained, gets a confirmation, and is counted once without a name', async () => {
  const { scenes } = trainingOf(odder);
  let card = (await up.bot.press('maja', 'training.start', {})).card;
  for (const [at, scene] of scenes.entries()) {
    expect(card).toContain(`Situation ${at + 1} af 6`);
    const wrong = scenes.find(({ right }) => right !== scene.right)?.right;
    const answer = await next(card, at === 0 ? wrong : scene.right);
    expect(answer).toContain(at === 0 ? 'Ikke helt. Det rigtige svar er' : '✅ Rigtigt');
    expect(answer).toContain(scene.rule.why.find((line) => !line.if)?.da);
    if (scene.rule.section) expect(answer).toContain('Retningslinjen: ');
    card = at === scenes.length - 1 ? answer : await next(answer);
  }
  const last = card;
  for (let twice = 0; twice < 2; twice += 1) card = await next(last);
  expect(card).toContain('Du svarede rigtigt på 5 af 6');
  expect(card).toContain('Bekræftelse: Maja Lund har gennemført introduktionen den 2. juli 2026');
  const rows = await counted();
  expect(rows.find((row) => row.includes('"2026-07"'))).toContain('"count":1');
  expect(rows.join()).not.toMatch(new RegExp(`Maja|${people.maja.id}`));
});

test.each(['introduktion', 'Introduction', 'jeg vil gerne tage introduktionen'])(
  'it is asked for with "%s"',
  async (text) => {
    up.connector.sent.splice(0);
    await up.bot.say('maja', text);
    expect(JSON.stringify(up.connector.sent)).toContain('Situation 1 af 6');
  },
);

test('an answer that is old, or none, begins from the start', async () => {
  const training = { id: people.maja.id, scene: 19, right: 3, choice: 'allowed' };
  expect((await up.bot.press('maja', 'training.answer', { training })).card).toContain('Situation 1 af 6');
  expect((await up.bot.press('maja', 'training.answer', {})).card).toContain('Situation 1 af 6');
});
