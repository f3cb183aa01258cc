import { z } from 'zod';

const id = z.string().min(1).max(1000);

const envelope = z.looseObject({
  type: z.string().min(1).max(50),
  channelId: z.string().min(1).max(50),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  conversation: z.looseObject({ id, tenantId: z.string().max(100).nullish() }),
  from: z.looseObject({ id, aadObjectId: z.string().max(100).nullish() }),
  recipient: z.looseObject({ id }),
  text: z.string().nullish(),
  locale: z.string().max(50).nullish(),
  replyToId: z.string().max(1000).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).nullish() }).nullish(),
});

const pressed = z.looseObject({ action: z.looseObject({ type: z.string(), verb: z.string().nullish() }) });

const invoke = envelope
  .extend({ name: z.string().min(1).max(100), value: z.looseObject({}) })
  .refine(
    ({ name, value }) => name !== 'adaptiveCard/action' || pressed.safeParse(value).success,
    'value.action',
  );

/** What is read of an activity before the SDK sees it; `personId` is the Entra object id where it is given. */
export type Envelope = { personId: string; tenantId: string | undefined };

/** Reads an activity's envelope; undefined when it is not one that the SDK can take. */
export const readEnvelope = (body: unknown): Envelope | undefined => {
  const read = envelope.safeParse(body);
  if (!read.success) return undefined;
  if (read.data.type === 'invoke' && !invoke.safeParse(body).success) return undefined;
  const { from, conversation, channelData } = read.data;
  return {
    personId: from.aadObjectId ?? from.id,
    tenantId: conversation.tenantId ?? channelData?.tenant?.id,
  };
};
