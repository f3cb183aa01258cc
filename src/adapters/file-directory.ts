import { z } from 'zod';
import type { Directory, DirectoryPerson } from '../ports/directory';

/** Entra writes its ids in small letters, people sometimes in large ones. */
const objectId = z.string().toLowerCase();

/** What a person does not have may be left out, or empty. */
const absentOr = <S extends z.ZodType>(schema: S) =>
  z.preprocess((said) => (said === null || said === '' ? undefined : said), schema.optional());

const person = z.object({
  id: objectId.min(1),
  name: z.string().min(1),
  mail: absentOr(z.string()),
  title: absentOr(z.string()),
  managerId: absentOr(objectId),
  department: absentOr(z.string()),
  phone: absentOr(z.string()),
  enabled: z.boolean().default(true),
});
const organisation = z.object({ people: z.array(person) });
type Member = z.infer<typeof person>;

/** The organisation as a file has it, or all that is wrong with the file, a line each. */
export const fileDirectory = (
  input: unknown,
):
  | { kind: 'directory'; directory: Directory; people: DirectoryPerson[] }
  | { kind: 'faults'; faults: string[] } => {
  const parsed = organisation.safeParse(input);
  if (!parsed.success) {
    return {
      kind: 'faults',
      faults: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    };
  }
  const { people } = parsed.data;
  const faults = faultsOf(people);
  if (faults.length > 0) return { kind: 'faults', faults };
  return { kind: 'directory', directory: directoryOf(people), people: people.map(personOf) };
};

const faultsOf = (people: Member[]): string[] => {
  const ids = people.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} is there twice`);
  const lost = people
    .filter(({ managerId }) => managerId !== undefined && !ids.includes(managerId))
    .map(({ id, managerId }) => `the manager of ${id}, ${managerId}, is not in the file`);
  return [...twice, ...lost];
};

const directoryOf = (people: Member[]): Directory => {
  const byId = new Map(people.map((member) => [member.id, member]));
  return {
    leaderOf: async (personId) => {
      const leader = byId.get(byId.get(personId.toLowerCase())?.managerId ?? '');
      if (!leader) return { kind: 'none' };
      return { kind: leader.enabled ? 'found' : 'disabled', leader: personOf(leader) };
    },
    search: async (query, limit) => {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const found = people.filter((member) => member.enabled && words.every((word) => matches(member, word)));
      return { kind: 'found', people: words.length > 0 ? found.slice(0, limit).map(personOf) : [] };
    },
    person: async (personId) => {
      const member = byId.get(personId.toLowerCase());
      return member ? { kind: 'found', person: personOf(member) } : { kind: 'none' };
    },
    isMemberOf: async () => ({ kind: 'notMember' }),
  };
};

const matches = ({ name, title, department }: Member, word: string): boolean =>
  [name, title ?? '', department ?? '']
    .join(' ')
    .toLowerCase()
    .split(/\s+/)
    .some((part) => part.startsWith(word));

const personOf = ({ managerId: _managerId, ...rest }: Member): DirectoryPerson => rest;
