import { randomUUID } from 'node:crypto';
import { createLog } from '../../bot/log';
import { startAzurite } from '../support/azurite';
import { people, startBot, until } from '../support/bot';
import { startConnector } from '../support/connector';

test('a full run, with faults in it, leaves no name, mail or word of anybody in the log or the queues', async () => {
  const storage = await startAzurite();
  const connector = await startConnector();
  const written: string[] = [];
  const log = createLog('trace', { write: (line: string) => written.push(line) });
  const bot = await startBot(storage.connectionString, connector.url, { log });
  const queued: string[] = [];
  for (const queue of Object.values(bot.storage.queues)) {
    const send = queue.sendMessage.bind(queue);
    queue.sendMessage = (text, options) => {
      queued.push(text);
      return send(text, options);
    };
  }
  await bot.post('karen', { type: 'typing' });
  await bot.say('maja', 'sønnen filmer mig hemmeligt hjemme hos borgeren');
  const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };
  await bot.press('maja', 'note.write', { ...told, place: 'Hemmelig stue' });
  const draft = { ...told, reportId: randomUUID(), recipient: people.karen.id, message: 'hemmelig besked' };
  await bot.press('maja', 'leader.send', draft);
  await until('the card', () => connector.sent.find(({ path }) => path.includes('chat-karen')));
  connector.answer(() => ({ status: 500, body: { error: { message: 'hemmelig besked til Karen Holm' } } }));
  await bot.say('maja', 'noget hemmeligt');
  await bot.press('maja', 'note.delete', { noteId: 'x' });
  await bot.post('maja', { type: 'message', text: 'hemmelig', from: undefined });
  connector.answer(() => undefined);
  await bot.stop();
  await connector.stop();
  await storage.stop();
  expect(written.length).toBeGreaterThan(0);
  expect(queued.length).toBeGreaterThan(0);
  expect([...written, ...queued].join('\n')).not.toMatch(/hemmelig|Maja|Karen|Holm|lindesoe|chat-maja/i);
}, 60_000);

test('every line of a turn and of a notification bears its id, and the answer bears it too', async () => {
  const storage = await startAzurite();
  const connector = await startConnector();
  const written: { correlation?: string; msg: string; where?: string }[] = [];
  const log = createLog('trace', { write: (line: string) => written.push(JSON.parse(line)) });
  const bot = await startBot(storage.connectionString, connector.url, { log });
  await bot.post('karen', { type: 'typing' });
  connector.answer(({ path }) => (path.includes('chat-maja') ? { status: 500 } : undefined));
  const failing = await bot.say('maja', 'må de filme');
  const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };
  await bot.press('emil', 'leader.send', { ...told, reportId: randomUUID(), recipient: people.karen.id });
  await until('the notification', () => written.find(({ msg }) => msg === 'notification'));
  const figures = await (await fetch(`${bot.url}/metrics`)).text();
  await bot.stop();
  await connector.stop();
  await storage.stop();
  const id = failing.headers.get('x-correlation-id');
  expect(written.filter(({ correlation }) => correlation === id).map(({ msg }) => msg)).toEqual([
    'failed',
    'turn',
  ]);
  expect(written.filter(({ correlation }) => !correlation)).toEqual([]);
  expect(figures).toContain('turns_total{outcome="failed"} 1');
  expect(figures).toContain('turn_seconds_bucket{le="1"}');
  expect(figures).toContain('notifications_total{kind="report",outcome="done"} 1');
  expect(figures).toContain('queue_messages{queue="notifications-poison"} 0');
  expect(figures).toMatch(/queue_oldest_seconds\{queue="notifications"\} \d/);
  expect(figures).toMatch(/undelivered_oldest_seconds \d/);
}, 60_000);
