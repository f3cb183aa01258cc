import { Agent, createServer, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/**
 * The least that any bot does: reads an activity, posts one unchanging card, and acknowledges, with Node's own HTTP and
 * nothing else. No turn of any bot is cheaper.
 */
const agent = new Agent({ keepAlive: true });
const message = z.object({
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
});
const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'An answer' }] };
const answer = JSON.stringify({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) };

const post = (url: string): Promise<void> =>
  new Promise((taken, failed) => {
    const sending = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => taken());
    });
    sending.on('error', failed);
    sending.end(answer);
  });

createServer(async (incoming, response) => {
  const { serviceUrl, conversation } = message.parse(JSON.parse(await text(incoming)));
  await post(`${serviceUrl}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`);
  response.end();
}).listen(Number(process.env.PORT), '127.0.0.1');
