import { createServer } from 'node:net';

/** Those of the named ports that somebody on this machine already listens on, as "10002 (tables)". */
export async function portsInUse(ports: Record<string, number>): Promise<string[]> {
  const checked = await Promise.all(
    Object.entries(ports).map(async ([name, port]) => ((await isFree(port)) ? [] : [`${port} (${name})`])),
  );
  return checked.flat();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)));
  });
}
