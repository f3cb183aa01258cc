import type {
  Directory,
  DirectoryTrouble,
  LeaderLookup,
  MembershipLookup,
  PeopleLookup,
  PersonLookup,
} from '../../ports/directory';
import { at } from './address';
import { graphGroups, graphPeople, graphPerson, personFields } from './answers';
import type { GraphClient } from './client';
import type { GraphReply } from './reply';
import { searchExpression } from './search-expression';

/** Graph takes no more groups at a time. */
const groupsAtOnce = 20;

/** The organisation as Microsoft Entra has it; `limit` is how many milliseconds a lookup may take in all. */
export const graphDirectory = ({
  client,
  limit = 2800,
}: {
  client: GraphClient;
  limit?: number;
}): Directory => ({
  leaderOf: (personId) => leaderOf(client, personId, AbortSignal.timeout(limit)),
  search: (query, most) => search(client, query, most, AbortSignal.timeout(limit)),
  person: (personId) => person(client, personId, AbortSignal.timeout(limit)),
  isMemberOf: (personId, groupIds) => isMemberOf(client, personId, groupIds, AbortSignal.timeout(limit)),
});

const leaderOf = async (client: GraphClient, id: string, signal: AbortSignal): Promise<LeaderLookup> => {
  const query = { $select: personFields };
  const reply = await client.get(at`/users/${id}/manager`, graphPerson, { query, signal });
  if (reply.kind === 'notFound') return { kind: 'none' };
  if (reply.kind !== 'ok') return troubleOf(reply);
  const { body } = reply;
  if (body.kind === 'hidden') return { kind: 'forbidden' };
  if (body.kind === 'contact') return { kind: 'none' };
  return { kind: body.person.enabled ? 'found' : 'disabled', leader: body.person };
};

const person = async (client: GraphClient, id: string, signal: AbortSignal): Promise<PersonLookup> => {
  const query = { $select: personFields };
  const reply = await client.get(at`/users/${id}`, graphPerson, { query, signal });
  if (reply.kind === 'notFound') return { kind: 'none' };
  if (reply.kind !== 'ok') return troubleOf(reply);
  const { body } = reply;
  if (body.kind === 'hidden') return { kind: 'forbidden' };
  return body.kind === 'contact' ? { kind: 'none' } : { kind: 'found', person: body.person };
};

const search = async (
  client: GraphClient,
  typed: string,
  most: number,
  signal: AbortSignal,
): Promise<PeopleLookup> => {
  const expression = searchExpression(typed);
  if (expression === undefined || most < 1) return { kind: 'found', people: [] };
  const query = {
    $search: expression,
    $filter: 'accountEnabled eq true',
    $select: personFields,
    $top: `${most}`,
    $count: 'true',
  };
  // Graph searches people only by its index, which may be some minutes behind.
  const headers = { ConsistencyLevel: 'eventual' };
  const reply = await client.get(at`/users`, graphPeople, { query, headers, signal });
  if (reply.kind !== 'ok') return troubleOf(reply);
  const people = reply.body.value.flatMap((found) => (found.kind === 'person' ? [found.person] : []));
  return { kind: 'found', people: people.filter(({ enabled }) => enabled).slice(0, most) };
};

const isMemberOf = async (
  client: GraphClient,
  id: string,
  groupIds: readonly string[],
  signal: AbortSignal,
): Promise<MembershipLookup> => {
  if (groupIds.length === 0) return { kind: 'notMember' };
  const content = { groupIds: groupIds.slice(0, groupsAtOnce) };
  const reply = await client.post(at`/users/${id}/checkMemberGroups`, graphGroups, { content, signal });
  if (reply.kind === 'notFound') return { kind: 'notMember' };
  if (reply.kind !== 'ok') return troubleOf(reply);
  if (reply.body.value.length > 0) return { kind: 'member' };
  return isMemberOf(client, id, groupIds.slice(groupsAtOnce), signal);
};

const troubleOf = (reply: Exclude<GraphReply<unknown>, { kind: 'ok' }>): DirectoryTrouble => {
  if (reply.kind === 'forbidden') return reply;
  if (reply.kind === 'throttled') return reply;
  return { kind: 'unavailable' };
};
