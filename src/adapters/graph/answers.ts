import { z } from 'zod';
import type { DirectoryPerson } from '../../ports/directory';

/** A user, a mere contact outside the organisation's accounts, or somebody whom Graph does not let us see. */
export type GraphPerson =
  | { kind: 'person'; person: DirectoryPerson }
  | { kind: 'contact' }
  | { kind: 'hidden' };

/** What is asked of Graph about a person. */
export const personFields = [
  'id',
  'displayName',
  'mail',
  'jobTitle',
  'department',
  'accountEnabled',
  'businessPhones',
  'mobilePhone',
].join(',');

const text = z
  .string()
  .nullish()
  .transform((said) => said?.trim() || undefined);

/** Somebody as Graph has them; without the permission to read people it gives the id and nulls. */
export const graphPerson = z
  .object({
    '@odata.type': text,
    id: z.string().min(1),
    displayName: text,
    mail: text,
    jobTitle: text,
    department: text,
    accountEnabled: z.boolean().nullish(),
    businessPhones: z.array(text).nullish(),
    mobilePhone: text,
  })
  .transform((user): GraphPerson => {
    const type = user['@odata.type'];
    if (type !== undefined && type !== '#microsoft.graph.user') return { kind: 'contact' };
    const { id, displayName: name, mail, jobTitle: title, department } = user;
    if (name === undefined) return { kind: 'hidden' };
    const phone = user.businessPhones?.find(Boolean) ?? user.mobilePhone;
    const enabled = user.accountEnabled !== false;
    return { kind: 'person', person: { id, name, mail, phone, title, department, enabled } };
  });

/** A page of people. */
export const graphPeople = z.object({ value: z.array(graphPerson) });

/** Those of the asked groups that a person is in. */
export const graphGroups = z.object({ value: z.array(z.string()) });

/** The apps that somebody has in Teams. */
export const graphInstallations = z.object({
  value: z.array(z.object({ id: z.string().min(1), teamsApp: z.object({ id: z.string() }) })),
});

/** The chat between somebody and the bot. */
export const graphChat = z.object({ id: z.string().min(1) });
