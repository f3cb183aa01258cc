import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { type Language, languages } from '../../language';
import type { Contact, PeopleStore } from '../../ports/people-store';
import { unless } from './unless';

const row = z.object({ reference: z.string().optional(), language: z.enum(languages).optional() });
const choice = z.object({ rowKey: z.string(), language: z.enum(languages) });
const mostRemembered = 10_000;

/** Milliseconds after which a reference is written again: another instance may have deleted it. */
const trustedFor = 10 * 60_000;

/**
 * Contacts in an Azure table, one row a person; a reference is written when it is new or changed, and
 * now and then in case it was deleted elsewhere; `now` in milliseconds. Who chose a language stands in one partition besides, so that every instance can hold all choices in memory.
 */
export const tablesPeopleStore = (table: TableClient, now: () => number = Date.now): PeopleStore => {
  const seen = new Map<string, { reference: string; at: number }>();
  const chosen = chosenLanguages(table);
  const merge = async (personId: string, columns: { reference?: string; language?: string }) => {
    await table.upsertEntity({ ...keyOf(personId), ...columns }, 'Merge');
  };
  const get = async (personId: string) =>
    contactOf(personId, await unless([404], () => table.getEntity(personId, 'contact')));
  return {
    get,
    languageOf: async (personId) => (chosen.loaded() ? chosen.of(personId) : (await get(personId))?.language),
    refreshLanguages: chosen.refresh,
    remember: async (personId, reference) => {
      const known = seen.get(personId);
      if (known?.reference === reference && now() - known.at < trustedFor) return;
      await merge(personId, { reference });
      if (seen.size >= mostRemembered) seen.clear();
      seen.set(personId, { reference, at: now() });
    },
    forgetReference: async (personId) => {
      seen.delete(personId);
      const without = { ...keyOf(personId), reference: '' };
      await unless([404], () => table.updateEntity(without, 'Merge'));
    },
    chooseLanguage: async (personId, language) => {
      await Promise.all([merge(personId, { language }), chosen.write(personId, language)]);
    },
    delete: async (personId) => {
      seen.delete(personId);
      await chosen.delete(personId);
      await unless([404], () => table.deleteEntity(personId, 'contact'));
    },
  };
};

const partition = 'languages';

/** The languages that people chose: few, since most leave it to their client. */
const chosenLanguages = (table: TableClient) => {
  let known: Map<string, Language> | undefined;
  let changes = 0;
  const changed = (change: (of: Map<string, Language>) => void) => {
    changes += 1;
    if (known) change(known);
  };
  return {
    loaded: () => known !== undefined,
    of: (personId: string) => known?.get(personId),
    /** What was chosen here while the list was read is newer than the list, which then waits for the next time. */
    refresh: async () => {
      const before = changes;
      const listed = new Map<string, Language>();
      const query = { filter: odata`PartitionKey eq ${partition}` };
      for await (const entity of table.listEntities({ queryOptions: query })) {
        const { rowKey, language } = choice.parse(entity);
        listed.set(rowKey, language);
      }
      if (changes === before) known = listed;
    },
    write: async (personId: string, language: Language) => {
      await table.upsertEntity({ partitionKey: partition, rowKey: personId, language }, 'Replace');
      changed((of) => of.set(personId, language));
    },
    delete: async (personId: string) => {
      await unless([404], () => table.deleteEntity(partition, personId));
      changed((of) => of.delete(personId));
    },
  };
};

const keyOf = (personId: string) => ({ partitionKey: personId, rowKey: 'contact' });

const contactOf = (personId: string, stored: unknown): Contact | undefined => {
  if (stored === undefined) return undefined;
  const { reference, language } = row.parse(stored);
  return { personId, reference: reference || undefined, language };
};
