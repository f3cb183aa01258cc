import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { leanConversations } from '../../bot/teams/lean-conversations';
import { startConnector } from '../support/connector';

const signed = async () => ({ authorization: 'Bearer of-the-bot' });

const withConnector = async (
  work: (connector: Awaited<ReturnType<typeof startConnector>>) => Promise<void>,
): Promise<void> => {
  const connector = await startConnector();
  await work(connector).finally(connector.stop);
};

test('messages and updates go where the SDK sends them', () =>
  withConnector(async ({ url, sent }) => {
    const lean = leanConversations(url, signed);
    await lean.sendToConversation('19:a/b', { type: 'message', text: 'så er der svar ✅' });
    await lean.replyToActivity('chat', 'first', { type: 'message' });
    await lean.updateActivity('chat', 'first', { type: 'message' });
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/conversations/19%3Aa%2Fb/activities',
      'POST /v3/conversations/chat/activities/first',
      'PUT /v3/conversations/chat/activities/first',
    ]);
    expect(sent[0]?.text).toBe('så er der svar ✅');
  }));

test('the bot shows its own token', async () => {
  const seen: unknown[] = [];
  const channel = createServer((request, response) => {
    seen.push(request.headers.authorization);
    response.end('{"id":"1"}');
  });
  await new Promise<void>((listening) => channel.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(channel.address() as AddressInfo).port}`;
  expect(await leanConversations(url, signed).sendToConversation('chat', {})).toEqual({ id: '1' });
  expect(seen).toEqual(['Bearer of-the-bot']);
  channel.close();
  channel.closeAllConnections();
});

test.each([400, 403, 404, 500])('%i is no reason to send again, and is told as it is', (status) =>
  withConnector(async ({ url, answer }) => {
    let tries = 0;
    answer(() => {
      tries += 1;
      return {
        status,
        body: { error: { code: 'BotNotInConversationRoster' } },
        headers: { 'Retry-After': '7' },
      };
    });
    const refused = leanConversations(url, signed).sendToConversation('chat', {});
    await expect(refused).rejects.toMatchObject({
      statusCode: status,
      response: { bodyAsText: expect.stringContaining('BotNotInConversationRoster') },
    });
    await expect(refused).rejects.not.toHaveProperty('message', expect.stringContaining('Bot'));
    expect(tries).toBe(1);
  }),
);

test('what the channel cannot take just now is told, with the time that it asks for', () =>
  withConnector(async ({ url, answer }) => {
    answer(() => ({ status: 429, headers: { 'Retry-After': '30' } }));
    const error = await leanConversations(url, signed)
      .sendToConversation('chat', {})
      .catch((thrown) => thrown);
    expect(error.statusCode).toBe(429);
    expect(error.response.headers.get('Retry-After')).toBe('30');
  }));
