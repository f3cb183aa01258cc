import { setTimeout } from 'node:timers/promises';
import {
  CardFactory,
  type CloudAdapter,
  type ConversationParameters,
  type ConversationReference,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import { type Language, languageOf } from '../../src/language';
import type { Messenger, Sent } from '../../src/ports/messenger';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { plain } from '../cards/render';
import { reportCard } from '../conversation/report-views';
import type { World } from '../world';
import type { ChannelSettings } from './channel-settings';
import type { Pacing } from './pacing';
import { sentBy } from './sent-outcome';

/** What the messenger keeps of a person's conversation; the channel's own reference, as JSON. */
const stored = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  locale: z.string().optional(),
});

/** Milliseconds; two of these and an installation take less than a notification is hidden for. */
const patience = 6000;

/** Sends cards on reports through Bot Framework's connector, as fast as the channel takes them. */
export const teamsMessenger = (
  adapter: CloudAdapter,
  { appId, serviceUrl, tenantId, audience }: ChannelSettings,
  world: World,
  people: PeopleStore,
  pacing: Pacing,
): Messenger => {
  const card = async (reference: string, personId: string, report: Report) => {
    const language = await languageFor(people, personId, reference);
    return reportCard(world, personId, report, language);
  };
  const inConversation = async (
    reference: string,
    conversationId: string | undefined,
    act: (context: TurnContext) => Promise<string>,
  ): Promise<Sent> => {
    const to = referenceOf(reference, conversationId);
    if (!to) return { kind: 'gone' };
    await setTimeout(pacing(to.conversation.id));
    return sentBy(to.conversation.id, patience, async () => {
      let activityId = '';
      await adapter.continueConversationAsync(appId, to, async (context) => {
        activityId = await act(context);
      });
      return activityId;
    });
  };
  const say: Messenger['say'] = async (reference, personId, line) => {
    const text = line(await languageFor(people, personId, reference));
    return inConversation(reference, undefined, async (context) => {
      const sent = await context.sendActivity(MessageFactory.text(text));
      return sent?.id ?? '';
    });
  };
  const referenceTo: Messenger['referenceTo'] = (conversationId, personId, alike) =>
    JSON.stringify({
      ...{
        channelId: 'msteams',
        serviceUrl: (alike && addressIn(alike)) ?? serviceUrl,
        bot: { id: `28:${appId}` },
      },
      user: { id: personId, aadObjectId: personId },
      conversation: { id: conversationId, conversationType: 'personal', tenantId },
    });
  return {
    post: async (reference, personId, report) => {
      const shown = await card(reference, personId, report);
      if (!shown) return { kind: 'defect', status: 403 };
      return inConversation(reference, undefined, async (context) => {
        const sent = await context.sendActivity(messageOf(shown));
        return sent?.id ?? '';
      });
    },
    update: async (reference, posted, personId, report) => {
      const shown = await card(reference, personId, report);
      if (!shown) return { kind: 'defect', status: 403 };
      return inConversation(reference, posted.conversationId, async (context) => {
        await context.updateActivity({ ...messageOf(shown), id: posted.activityId });
        return posted.activityId;
      });
    },
    open: async (reference, personId) => {
      const { serviceUrl: address = serviceUrl } =
        stored.partial().safeParse(JSON.parse(reference)).data ?? {};
      const asked = {
        isGroup: false,
        bot: { id: `28:${appId}`, name: '' },
        members: [{ id: personId, name: '' }],
      };
      const opened = await sentBy('', patience, async () => {
        let id = '';
        await adapter.createConversationAsync(
          ...([appId, 'msteams', address, audience] as const),
          { ...asked, tenantId, channelData: { tenant: { id: tenantId } } } as ConversationParameters,
          async ({ activity }) => {
            id = activity.conversation.id;
          },
        );
        return id;
      });
      if (opened.kind !== 'posted') return opened;
      return { kind: 'opened', reference: referenceTo(opened.card.activityId, personId, reference) };
    },
    remind: (reference, personId, { employee }) =>
      say(reference, personId, (language) => texts[language].report.reminder(plain(employee.name))),
    say,
    referenceTo,
  };
};

const addressIn = (reference: string): string | undefined =>
  stored.safeParse(JSON.parse(reference)).data?.serviceUrl;

const messageOf = (card: Card) => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  ...(typeof card.speak === 'string' ? { summary: card.speak } : {}),
});

const referenceOf = (
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

/** The person's own choice, else the locale that they last wrote in, else Danish. */
const languageFor = async (people: PeopleStore, personId: string, reference: string): Promise<Language> => {
  const chosen = (await people.get(personId))?.language;
  const { locale } = stored.partial().safeParse(JSON.parse(reference)).data ?? {};
  return chosen ?? languageOf(locale);
};
