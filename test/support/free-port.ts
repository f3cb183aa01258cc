import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that Linux, macOS and Windows hand out by themselves, to calls out too: what is free here stays free. */
const range = { from: 20_000, to: 32_000 };

/** A loopback port that nobody listens on at the moment. */
export const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer();
    const port = randomInt(range.from, range.to);
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? done(freePort()) : failed(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(port)));
  });
