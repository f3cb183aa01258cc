import { odata, type TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { ConsentStore } from '../../ports/consent-store';
import { firstPage } from './first-page';
import { unless } from './unless';

const question = z.object({
  id: z.string(),
  organiser: z.object({ id: z.string(), name: z.string() }),
  askedAt: z.string(),
  chatId: z.string().default(''),
  posted: z.boolean().optional(),
});
const answer = z.object({
  person: z.object({ id: z.string(), name: z.string() }),
  consents: z.boolean(),
  at: z.string(),
  untold: z.boolean().optional(),
});
const questionKey = 'question';
const byAge = 'by-age';
const row = z.object({ partitionKey: z.string(), rowKey: z.string(), content: z.string() });
const versioned = z.object({ content: z.string(), etag: z.string() });

/** Consent in an Azure table: a partition a question, with a row an answer, and rows by age for deletion. */
export const tablesConsentStore = (table: TableClient): ConsentStore => {
  const rowsWhere = async (filter: string) => {
    const found: z.infer<typeof row>[] = [];
    for await (const entity of table.listEntities({ queryOptions: { filter } }))
      found.push(row.parse(entity));
    return found;
  };
  const rowsOf = (id: string) => rowsWhere(odata`PartitionKey eq ${id}`);
  /** Over all questions, of which there are few: they are kept for weeks. */
  const rowsNamed = (rowKey: string) => rowsWhere(odata`RowKey eq ${rowKey}`);
  const get: ConsentStore['get'] = async (id) => {
    const rows = await rowsOf(id);
    const asked = rows.find(({ rowKey }) => rowKey === questionKey);
    if (!asked) return undefined;
    const answers = rows.filter(({ rowKey }) => rowKey !== questionKey);
    return {
      question: question.parse(JSON.parse(asked.content)),
      answers: answers.map(({ content }) => answer.parse(JSON.parse(content))),
    };
  };
  const remove = async (partitionKey: string, rowKey: string): Promise<void> => {
    await unless([404], () => table.deleteEntity(partitionKey, rowKey));
  };
  /** The question first: nothing is answered to it from then on, so that no answer is left behind. */
  const removeAsked = async (id: string, askedAt: string): Promise<void> => {
    await remove(id, questionKey);
    for (const { rowKey } of await rowsOf(id)) await remove(id, rowKey);
    await remove(byAge, ageKey(askedAt, id));
  };
  return {
    ask: async (asked) => {
      await table.upsertEntity({
        partitionKey: byAge,
        rowKey: ageKey(asked.askedAt, asked.id),
        content: asked.id,
      });
      const entity = { partitionKey: asked.id, rowKey: questionKey, content: JSON.stringify(asked) };
      return (await unless([409], () => table.createEntity(entity))) ? 'asked' : 'already';
    },
    get,
    notePosted: async (asked) => {
      const content = JSON.stringify({ ...asked, posted: true });
      const entity = { partitionKey: asked.id, rowKey: questionKey, content };
      await unless([404], () => table.updateEntity(entity, 'Merge'));
    },
    /** Together with its question, which must be there still: an answer of its own would be deleted by nobody. */
    answer: async (id, given) => {
      const answered = { partitionKey: id, rowKey: given.person.id, content: JSON.stringify(given) };
      const kept = await unless([404], () =>
        table.submitTransaction([
          ['update', { partitionKey: id, rowKey: questionKey }, 'Merge'],
          ['upsert', answered, 'Replace'],
        ]),
      );
      return kept ? 'kept' : 'gone';
    },
    noteTold: async (id, { person, at }) => {
      const found = await unless([404], () => table.getEntity(id, person.id));
      if (!found) return;
      const { content, etag } = versioned.parse(found);
      const stored = answer.parse(JSON.parse(content));
      if (stored.at !== at) return;
      const told = JSON.stringify({ ...stored, untold: undefined });
      const entity = { partitionKey: id, rowKey: person.id, content: told };
      await unless([404, 412], () => table.updateEntity(entity, 'Replace', { etag }));
    },
    ofPerson: async (personId) => {
      const asked = await rowsNamed(questionKey);
      const answered = await rowsNamed(personId);
      return {
        asked: asked
          .map(({ content }) => question.parse(JSON.parse(content)))
          .flatMap(({ organiser, askedAt }) => (organiser.id === personId ? [askedAt] : [])),
        answered: answered.map(({ partitionKey: questionId, content }) => ({
          questionId,
          at: answer.parse(JSON.parse(content)).at,
        })),
      };
    },
    withdraw: ({ id, askedAt }) => removeAsked(id, askedAt),
    forgetAnswer: (questionId, personId) => remove(questionId, personId),
    deleteBefore: async (time, limit) => {
      const old = odata`PartitionKey eq ${byAge} and RowKey lt ${time}`;
      const pointers = z.array(row).parse(await firstPage(table, old, limit));
      for (const { rowKey, content: id } of pointers) {
        await removeAsked(id, rowKey.slice(0, -id.length - 1));
      }
      return pointers.length;
    },
  };
};

/** Rows by age are in the order of their times (ISO 8601, UTC). */
const ageKey = (askedAt: string, id: string) => `${askedAt}-${id}`;
