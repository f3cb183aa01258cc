import type { ChannelAnswer } from './channel-request';

/** What the channel answered instead of taking a message, in the shape of the SDK's own error. */
export class ChannelRefusal extends Error {
  override readonly name = 'ChannelRefusal';
  readonly statusCode: number;
  readonly response: { headers: { get(name: string): string | undefined }; bodyAsText: string };

  constructor({ status, headers, body }: ChannelAnswer) {
    super(`the channel answered ${status}`);
    this.statusCode = status;
    const header = (name: string) => [headers[name.toLowerCase()]].flat()[0];
    this.response = { headers: { get: header }, bodyAsText: body };
  }
}
