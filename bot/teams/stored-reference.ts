import type { ConversationReference } from 'botbuilder';
import { z } from 'zod';
import { botAccount, teamsChannel } from '../channel-names';
import type { ChannelSettings } from './channel-settings';

/** What the messenger keeps of a person's conversation; the channel's own reference, as JSON. */
const stored = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  locale: z.string().optional(),
});

/** The address that a kept conversation is reached at. */
export const addressIn = (reference: string): string | undefined => partly(reference).serviceUrl;

/** The locale that was last written in there. */
export const localeIn = (reference: string): string | undefined => partly(reference).locale;

const partly = (reference: string) => stored.partial().safeParse(JSON.parse(reference)).data ?? {};

/** A kept reference as the SDK takes it, to its own conversation or another of the person's; undefined when it is none. */
export const referenceOf = (
  reference: string,
  conversationId: string | undefined,
): (Partial<ConversationReference> & { conversation: { id: string } }) | undefined => {
  const read = stored.safeParse(JSON.parse(reference));
  if (!read.success) return undefined;
  const { conversation, ...rest } = read.data;
  return {
    ...(rest as Partial<ConversationReference>),
    conversation: {
      ...conversation,
      id: conversationId ?? conversation.id,
    } as ConversationReference['conversation'],
  };
};

/** A reference to a conversation that nobody has written in yet; `alike` is a colleague's, whose region it shares. */
export const newReference = (
  { appId, serviceUrl, tenantId }: ChannelSettings,
  conversationId: string,
  personId: string,
  alike: string | undefined,
): string =>
  JSON.stringify({
    channelId: teamsChannel,
    serviceUrl: (alike && addressIn(alike)) ?? serviceUrl,
    bot: { id: botAccount(appId) },
    user: { id: personId, aadObjectId: personId },
    conversation: { id: conversationId, conversationType: 'personal', tenantId },
  });
