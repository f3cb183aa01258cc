import { setTimeout } from 'node:timers/promises';
import { CardFactory, type CloudAdapter, MessageFactory, type TurnContext } from 'botbuilder';
import { type Language, languageOf } from '../../src/language';
import type { Messenger, Sent } from '../../src/ports/messenger';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { plain } from '../cards/render';
import { type ReportWorld, reportCard } from '../conversation/report-card';
import type { ChannelSettings } from './channel-settings';
import { inConversation } from './in-conversation';
import { openedConversation } from './opened-conversation';
import type { Pacing } from './pacing';
import { patience } from './patience';
import { sentWithin } from './sent-outcome';
import { addressIn, localeIn, newReference, referenceOf } from './stored-reference';

/** Sends cards on reports through Bot Framework's connector, as fast as the channel takes them. */
export const teamsMessenger = (
  adapter: CloudAdapter,
  channel: ChannelSettings,
  world: ReportWorld,
  people: PeopleStore,
  pacing: Pacing,
): Messenger => {
  const { appId } = channel;
  const card = async (reference: string, personId: string, report: Report) => {
    const language = await languageFor(people, personId, reference);
    return reportCard(world, personId, report, language);
  };
  const inTheirs = async (
    reference: string,
    conversationId: string | undefined,
    act: (context: TurnContext) => Promise<string>,
  ): Promise<Sent> => {
    const to = referenceOf(reference, conversationId);
    if (!to) return { kind: 'gone' };
    await setTimeout(pacing(to.conversation.id));
    return sentWithin(patience, to.conversation.id, inConversation(adapter, appId, to, act));
  };
  const say: Messenger['say'] = async (reference, personId, line) => {
    const text = line(await languageFor(people, personId, reference));
    return inTheirs(reference, undefined, async (context) => {
      const sent = await context.sendActivity(MessageFactory.text(text));
      return sent?.id ?? '';
    });
  };
  const referenceTo: Messenger['referenceTo'] = (conversationId, personId, alike) =>
    newReference(channel, conversationId, personId, alike);
  return {
    post: async (reference, personId, report) => {
      const shown = await card(reference, personId, report);
      if (!shown) return { kind: 'defect', status: 403 };
      return inTheirs(reference, undefined, async (context) => {
        const sent = await context.sendActivity(messageOf(shown));
        return sent?.id ?? '';
      });
    },
    update: async (reference, posted, personId, report) => {
      const shown = await card(reference, personId, report);
      if (!shown) return { kind: 'defect', status: 403 };
      return inTheirs(reference, posted.conversationId, async (context) => {
        await context.updateActivity({ ...messageOf(shown), id: posted.activityId });
        return posted.activityId;
      });
    },
    open: async (reference, personId) => {
      const opened = await openedConversation(adapter, channel, personId, addressIn(reference));
      if (opened.kind === 'given')
        return { kind: 'opened', reference: referenceTo(opened.value, personId, reference) };
      return opened.kind === 'unknown' ? { kind: 'unknown' } : opened;
    },
    remind: (reference, personId, { employee }) =>
      say(reference, personId, (language) => texts[language].report.reminder(plain(employee.name))),
    returned: (reference, personId, { notTakenBy }) =>
      say(reference, personId, (language) =>
        texts[language].report.notTakenAbove(plain(notTakenBy?.name ?? '')),
      ),
    say,
    referenceTo,
  };
};

const messageOf = (card: Card) => ({
  ...MessageFactory.attachment(CardFactory.adaptiveCard(card)),
  ...(typeof card.speak === 'string' ? { summary: card.speak } : {}),
});

/** The person's own choice, else the locale that they last wrote in, else Danish. */
const languageFor = async (people: PeopleStore, personId: string, reference: string): Promise<Language> => {
  const chosen = (await people.get(personId))?.language;
  return chosen ?? languageOf(localeIn(reference));
};
