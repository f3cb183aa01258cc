import { z } from 'zod';
import type { AppInstaller, Installation } from '../../ports/app-installer';
import { at } from './address';
import { graphChat, graphInstallations } from './answers';
import type { GraphClient } from './client';
import type { GraphReply } from './reply';

type Access = {
  client: GraphClient;
  /** The app's id in the organisation's catalogue, which is not the manifest's. */
  teamsAppId: string | undefined;
  /** How many milliseconds an installation may take in all. */
  limit?: number;
};

/** Installs this app through Graph; who has it already is as good as installed. */
export const graphInstaller = ({ client, teamsAppId, limit = 8000 }: Access): AppInstaller => ({
  install: async (personId) => {
    if (teamsAppId === undefined) return { kind: 'notConfigured' };
    const signal = AbortSignal.timeout(limit);
    const added = await client.post(at`/users/${personId}/teamwork/installedApps`, z.unknown(), {
      content: {
        'teamsApp@odata.bind': `${client.baseUrl}/appCatalogs/teamsApps/${encodeURIComponent(teamsAppId)}`,
      },
      signal,
    });
    if (added.kind === 'notFound') return { kind: 'unknownPerson' };
    if (added.kind !== 'ok' && added.kind !== 'conflict') return refusalOf(added);
    return chatWith(client, personId, teamsAppId, signal);
  },
});

/** What Graph cannot show right after the installation it shows later: absence is a reason to ask again. */
const chatWith = async (
  client: GraphClient,
  personId: string,
  teamsAppId: string,
  signal: AbortSignal,
): Promise<Installation> => {
  const query = { $expand: 'teamsApp', $filter: `teamsApp/id eq '${teamsAppId.replaceAll("'", "''")}'` };
  const apps = at`/users/${personId}/teamwork/installedApps`;
  const installed = await client.get(apps, graphInstallations, { query, signal });
  if (installed.kind !== 'ok') return refusalOf(installed);
  const ours = installed.body.value.find(({ teamsApp }) => isSame(teamsApp.id, teamsAppId));
  if (!ours) return { kind: 'retry' };
  const address = at`/users/${personId}/teamwork/installedApps/${ours.id}/chat`;
  const chat = await client.get(address, graphChat, { signal });
  return chat.kind === 'ok' ? { kind: 'installed', conversationId: chat.body.id } : refusalOf(chat);
};

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const refusalOf = (reply: Exclude<GraphReply<unknown>, { kind: 'ok' }>): Installation => {
  if (reply.kind === 'forbidden') return reply;
  const waiting = reply.kind === 'throttled' || reply.kind === 'unavailable';
  return { kind: 'retry', retryAfter: waiting ? reply.retryAfter : undefined };
};
