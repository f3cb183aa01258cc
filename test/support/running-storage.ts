import type { AzureStorage } from '../../src/adapters/storage/azure-storage';
import { startAzurite } from './azurite';
import { openStorage } from './open-storage';

/** Azurite with the tables and queues in it, started before a file's tests and stopped after; `storage` is there in a test. */
export const runningStorage = (): { storage: AzureStorage } => {
  const up: Partial<{ storage: AzureStorage }> = {};
  let emulator: Awaited<ReturnType<typeof startAzurite>> | undefined;
  beforeAll(async () => {
    emulator = await startAzurite();
    up.storage = await openStorage({ connectionString: emulator.connectionString });
  });
  afterAll(() => emulator?.stop());
  return up as { storage: AzureStorage };
};
