import { z } from 'zod';

const id = z.string().min(1).max(1000);
const tenant = z.string().max(100).nullish();
/** An Entra object id; nothing else may become a key in storage or part of an address. */
const objectId = z
  .string()
  .regex(/^[\w-]{1,100}$/)
  .nullish();

const person = z.object({ id: z.string().max(1000).nullish() });
const mention = z.object({ mentioned: z.object({ id }), text: z.string().max(1000) });
/** With all that it holds, since a mention is looked at once more. */
const entity = z
  .looseObject({ type: z.string() })
  .refine((one) => one.type.toLowerCase() !== 'mention' || mention.safeParse(one).success, 'mention');

const envelope = z.object({
  type: z.string().min(1).max(50),
  channelId: z.string().min(1).max(50),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.object({ id, tenantId: tenant, conversationType: z.string().nullish() }),
  from: z.object({ id, name: z.string().max(300).nullish(), aadObjectId: objectId, tenantId: tenant }),
  recipient: z.object({ id }),
  text: z.string().nullish(),
  locale: z.string().max(50).nullish(),
  replyToId: z.string().max(1000).nullish(),
  entities: z.array(entity).optional(),
  membersAdded: z.array(person).nullish(),
  membersRemoved: z.array(person).nullish(),
  reactionsAdded: z.array(z.object({})).nullish(),
  reactionsRemoved: z.array(z.object({})).nullish(),
  channelData: z.object({ tenant: z.object({ id: z.string().max(100) }).nullish() }).nullish(),
});

/** What a pressed card sends is the conversation's to look at, and is answered with a card whatever it is. */
const pressed = envelope.extend({ name: z.literal('adaptiveCard/action') });
const invoke = z.union([pressed, envelope.extend({ name: z.string().min(1).max(100), value: z.object({}) })]);

/**
 * What is read of an activity before the SDK sees it; `personId` is the Entra object id, or the channel's
 * own where Teams gives none, as to a guest; `tenantIds` are all tenants that it names.
 */
export type Envelope = { personId: string; channelId: string; tenantIds: string[] };

/** Reads an activity's envelope; undefined when it is not one that the SDK can take. */
export const readEnvelope = (body: unknown): Envelope | undefined => {
  const read = envelope.safeParse(body);
  if (!read.success) return undefined;
  if (read.data.type === 'invoke' && !invoke.safeParse(body).success) return undefined;
  const { from, conversation, channelData, channelId } = read.data;
  const tenantIds = [conversation.tenantId, channelData?.tenant?.id, from.tenantId];
  return {
    personId: from.aadObjectId ?? from.id,
    channelId,
    tenantIds: tenantIds.flatMap((named) => (named ? [named.toLowerCase()] : [])),
  };
};
