import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What it prints when one of its services is ready, with the port that the system gave it. */
const ready = /Azurite (Table|Queue) service is successfully listening at http:\/\/127\.0\.0\.1:(\d+)/g;

/** A storage emulator of one's own, in memory, on loopback ports that nobody else can be given. */
export const startAzurite = async (): Promise<{ connectionString: string; stop(): Promise<void> }> => {
  const ports = ['--tablePort', '0', '--queuePort', '0', '--blobPort', '0'];
  const script = join(__dirname, '../../node_modules/azurite/dist/src/azurite.js');
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  /** Its errors go nowhere: what outlived a test would keep the whole run waiting for the end of them. */
  const child = spawn(process.execPath, [script, ...flags, ...ports], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = () => void child.kill();
  process.once('exit', kill);
  const { Table, Queue } = await new Promise<Record<string, string>>((resolve, reject) => {
    let printed = '';
    child.once('exit', () => reject(new Error(`Azurite stopped before it was ready. It said: ${printed}`)));
    child.stdout.on('data', (text: Buffer) => {
      printed += text;
      const listening = Object.fromEntries(
        [...printed.matchAll(ready)].map(([, name, port]) => [name, port]),
      );
      if (listening.Table && listening.Queue) resolve(listening);
    });
  });
  const account = 'devstoreaccount1';
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  const endpoints = `TableEndpoint=http://127.0.0.1:${Table}/${account};QueueEndpoint=http://127.0.0.1:${Queue}/${account}`;
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${account};AccountKey=${key};${endpoints}`,
    stop: () =>
      new Promise((resolve) => {
        process.removeListener('exit', kill);
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill();
      }),
  };
};
