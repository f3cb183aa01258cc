import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from './free-port';

/** A storage emulator of one's own, in memory, on free loopback ports. */
export const startAzurite = async (): Promise<{ connectionString: string; stop(): Promise<void> }> => {
  const [table = 0, queue = 0, blob = 0] = await Promise.all([freePort(), freePort(), freePort()]);
  const ports = ['--tablePort', `${table}`, '--queuePort', `${queue}`, '--blobPort', `${blob}`];
  const script = join(__dirname, '../../node_modules/azurite/dist/src/azurite.js');
  const flags = ['--inMemoryPersistence', '--silent', '--skipApiVersionCheck', '--disableTelemetry'];
  /** Its errors go nowhere: what outlived a test would keep the whole run waiting for the end of them. */
  const child = spawn(process.execPath, [script, ...flags, ...ports], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = () => void child.kill();
  process.once('exit', kill);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('Azurite stopped before it was ready.')));
    child.stdout.on('data', (text: Buffer) => text.includes('Table service is successfully') && resolve());
  });
  const account = 'devstoreaccount1';
  const key = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
  const endpoints = `TableEndpoint=http://127.0.0.1:${table}/${account};QueueEndpoint=http://127.0.0.1:${queue}/${account}`;
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
