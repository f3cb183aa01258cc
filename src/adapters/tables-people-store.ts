import { RestError, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { languages } from '../language';
import type { Contact, PeopleStore } from '../ports/people-store';

const row = z.object({ reference: z.string().optional(), language: z.enum(languages).optional() });
const remembered = 10_000;

/** Contacts in an Azure table, one row a person; a reference is written only when it is new or changed. */
export const tablesPeopleStore = (table: TableClient): PeopleStore => {
  const seen = new Map<string, string>();
  const merge = async (personId: string, columns: { reference?: string; language?: string }) => {
    await table.upsertEntity({ ...keyOf(personId), ...columns }, 'Merge');
  };
  return {
    get: async (personId) =>
      contactOf(personId, await ignoringAbsence(() => table.getEntity(personId, 'contact'))),
    remember: async (personId, reference) => {
      if (seen.get(personId) === reference) return;
      await merge(personId, { reference });
      if (seen.size >= remembered) seen.clear();
      seen.set(personId, reference);
    },
    forgetReference: async (personId) => {
      seen.delete(personId);
      await merge(personId, { reference: '' });
    },
    chooseLanguage: (personId, language) => merge(personId, { language }),
    delete: async (personId) => {
      seen.delete(personId);
      await ignoringAbsence(() => table.deleteEntity(personId, 'contact'));
    },
  };
};

const keyOf = (personId: string) => ({ partitionKey: personId, rowKey: 'contact' });

const contactOf = (personId: string, stored: unknown): Contact | undefined => {
  if (stored === undefined) return undefined;
  const { reference, language } = row.parse(stored);
  return { personId, reference: reference || undefined, language };
};

const ignoringAbsence = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await call();
  } catch (error) {
    if (error instanceof RestError && error.statusCode === 404) return undefined;
    throw error;
  }
};
