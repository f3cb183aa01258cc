import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TableClient } from '@azure/data-tables';
import pino from 'pino';
import { readConfiguration } from '../../bot/configuration';
import { type RunningServer, startServer } from '../../bot/server';
import { createService } from '../../bot/service';
import { fileDirectory } from '../../src/adapters/file-directory';
import organisation from '../demo/organisation.json';
import { odder } from '../odder';
import { startAzurite } from '../support/azurite';

type Sent = { method: string; path: string; text?: string; attachments?: { content: object }[] };

const maja = '5b1d0c1e-1a57-4a40-9f0e-000000000001';
const sent: Sent[] = [];
let connector: Server;
let storage: Awaited<ReturnType<typeof startAzurite>>;
let people: TableClient;
let server: RunningServer;

beforeAll(async () => {
  storage = await startAzurite();
  people = TableClient.fromConnectionString(storage.connectionString, 'people', {
    allowInsecureConnection: true,
  });
  await people.createTable();
  connector = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => {
      body += part;
    });
    request.on('end', () => {
      sent.push({ method: request.method ?? '', path: request.url ?? '', ...(body ? JSON.parse(body) : {}) });
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ id: `sent-${sent.length}` }));
    });
  });
  await new Promise<void>((resolve) => connector.listen(0, '127.0.0.1', resolve));
  const read = readConfiguration({ STORAGE_CONNECTION_STRING: storage.connectionString, DIRECTORY: 'file' });
  const directory = fileDirectory(organisation);
  if (read.kind === 'faults' || directory.kind === 'faults')
    throw new Error('the set-up of this test is wrong');
  const now = () => '2026-07-01T22:30:00Z';
  const world = { guideline: odder, directory: directory.directory, zone: 'Europe/Copenhagen', now };
  const service = createService(read.configuration, world, people, pino({ level: 'silent' }));
  server = await startServer('127.0.0.1', 0, service);
});

afterAll(async () => {
  await server.stop();
  await new Promise((resolve) => connector.close(resolve));
  await storage.stop();
});

beforeEach(() => sent.splice(0));

const post = (activity: object) => {
  const { port } = connector.address() as AddressInfo;
  const who = {
    from: { id: 'maja', aadObjectId: maja, name: 'Maja Lund' },
    recipient: { id: 'bot', name: 'Bot' },
  };
  const where = {
    channelId: 'msteams',
    serviceUrl: `http://127.0.0.1:${port}`,
    conversation: { id: 'chat-1' },
    id: '1',
  };
  return fetch(`http://127.0.0.1:${server.port}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ locale: 'da-DK', ...who, ...where, ...activity }),
  });
};

const say = async (text: string) => {
  await post({ type: 'message', text });
  return JSON.stringify(sent.at(-1)?.attachments?.[0]?.content ?? {});
};

const press = async (verb: string, data: object) => {
  const value = { action: { type: 'Action.Execute', verb, data: { ...data, verb } } };
  const answer = await post({ type: 'invoke', name: 'adaptiveCard/action', value });
  return {
    status: answer.status,
    card: JSON.stringify(((await answer.json()) as { value?: object }).value ?? {}),
  };
};

test('a home carer who is filmed after her no gets the verdict and words for it', async () => {
  const card = await say('sønnen filmer mig igen hjemme hos borgeren selvom jeg har sagt nej');
  expect(card).toContain('Kun med samtykke');
  expect(card).toContain('Jeg har ikke sagt ja til at blive filmet');
});

test('one click gives the note with the time of the episode, right in summer and past midnight', async () => {
  const { card } = await press('note', {
    facts: { medium: 'audio', setting: 'home_visit' },
    rules: ['audio-participant'],
    episodeAt: '2026-07-01T22:30:00Z',
  });
  expect(card).toContain('2. juli 2026 kl. 00.30');
});

test('a second click gives the note as one plain text, which can be deleted and is kept nowhere', async () => {
  const told = {
    facts: { medium: 'audio', setting: 'home_visit' },
    rules: ['audio-participant'],
    episodeAt: '2026-07-01T22:30:00Z',
  };
  const written = await press('note.write', {
    ...told,
    place: 'Stuen',
    background: 'Vil huske aftalerne',
    agreed: 'no',
  });
  expect(sent[0]?.text).toContain('Sted: Stuen');
  expect(written.card).toContain('sent-1');
  await press('note.delete', { noteId: 'sent-1' });
  expect(sent.at(-1)).toMatchObject({ method: 'DELETE', path: expect.stringContaining('sent-1') });
  const rows: unknown[] = [];
  for await (const row of people.listEntities()) rows.push(row);
  expect(JSON.stringify(rows)).not.toContain('Stuen');
});

test('an employee is shown who the leader is, and by which ways to reach her', async () => {
  const { card } = await press('leader', { facts: { setting: 'home_visit' } });
  expect(card).toContain('Karen Holm');
  expect(card).toContain('https://teams.microsoft.com/l/chat/0/0?users=karen.holm');
});

test('a card of an older guideline is answered politely', async () => {
  expect((await press('answer', { facts: {}, guidelineVersion: '2019-01-01' })).card).toContain(
    'ældre udgave',
  );
});

test.each([[{}], [{ facts: { setting: 'moon' } }], [{ facts: 7 }], [{ recipient: 'not-an-id' }]])(
  'card data that is not ours (%j) is answered with a clear card',
  async (data) => {
    const { status, card } = await press(Object.keys(data).length > 0 ? 'answer' : 'no.such.verb', data);
    expect(status).toBe(200);
    expect(card).toContain('Stil dit spørgsmål igen');
  },
);

test('the language chosen is remembered, whatever the client says', async () => {
  await press('language', { language: 'en' });
  expect(await say('borgeren filmer mig hjemme hos ham')).toContain('Only with consent');
  await press('language', { language: 'da' });
});

test('where to reach a person is stored from any activity, and forgotten when the app is removed', async () => {
  await say('hej');
  expect((await people.getEntity(maja, 'contact')).reference).toContain('chat-1');
  await post({ type: 'installationUpdate', action: 'remove' });
  expect((await people.getEntity(maja, 'contact')).reference).toBe('');
});

test('an organiser takes the check of a digital meeting, is asked for what is missing, and told why', async () => {
  expect(await say('må jeg optage personalemødet på Teams')).toContain('"verb":"meeting.check"');
  expect((await press('meeting.check', { consent: 'notAll' })).card).toContain(
    'Svar på de spørgsmål, der mangler',
  );
  const { card } = await press('meeting.check', {
    consent: 'notAll',
    purpose: 'document',
    alternative: 'no',
  });
  expect(card).toContain('Tilladt uden samtykke');
  expect(card).toContain('Datatilsynets');
});
