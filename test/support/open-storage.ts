import {
  type AzureStorage,
  makeStorage,
  type StorageAddress,
  storageAt,
} from '../../src/adapters/storage/azure-storage';

/** The tables and queues at an address, made if they are not there yet. Throws when storage is out of reach. */
export const openStorage = async (address: StorageAddress): Promise<AzureStorage> => {
  const storage = await storageAt(address);
  await makeStorage(storage);
  return storage;
};
