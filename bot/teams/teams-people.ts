import { ActivityTypes, TurnContext } from 'botbuilder';
import { languageOf } from '../../src/language';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Asker } from '../conversation/reply';
import { within } from '../within';
import { cardPressed, chatOf, idOf, isFromExtension, isGroup, localeOf, membersOf } from './teams-activity';

/** Whom a turn comes from, and where they are reached later. */
export type TeamsPeople = {
  asker(context: TurnContext): Promise<Asker>;
  /** Keeps where the person is reached, when that is new or changed. Never throws. */
  remember(context: TurnContext): Promise<void>;
  forget(context: TurnContext): Promise<void>;
};

/** Milliseconds that storage gets in a turn, so that the person has the answer within the second whatever storage does. */
const moments = 300;

/** People of turns, by what is kept of them; `failed` is told when storage does not answer. */
export const teamsPeople = (
  people: PeopleStore,
  failed: (where: string, error: unknown) => void,
): TeamsPeople => {
  const withinMoments = <T>(where: string, work: Promise<T>): Promise<T> =>
    within(moments, work, 'storage', (error) => failed(`${where}.late`, error));
  /** An answer does not wait for storage that is away: the client's language serves then. */
  const chosenLanguage = async (id: string) => {
    try {
      return await withinMoments('people.languageOf', people.languageOf(id));
    } catch (error) {
      failed('people.languageOf', error);
      return undefined;
    }
  };
  return {
    /** The person's own choice of language, then the activity's locale, then the client's, then Danish. */
    asker: async (context) => {
      const { activity } = context;
      const chosen = await chosenLanguage(idOf(context));
      return {
        id: idOf(context),
        name: activity.from?.name ?? '',
        language: chosen ?? languageOf(localeOf(activity)),
        amongOthers: isGroup(activity.conversation),
        chatId: chatOf(activity.conversation),
        channelId: activity.from?.id ?? '',
        card: cardPressed(context),
        members: () => membersOf(context),
      };
    },
    remember: async (context) => {
      const { type, action, conversation } = context.activity;
      if (type === ActivityTypes.InstallationUpdate && action === 'remove') return;
      if (isGroup(conversation) || isFromExtension(context.activity) || !context.activity.from?.id) return;
      try {
        const reference = TurnContext.getConversationReference(context.activity);
        const kept = JSON.stringify({ ...reference, activityId: undefined });
        await withinMoments('people.remember', people.remember(idOf(context), kept));
      } catch (error) {
        failed('people.remember', error);
      }
    },
    forget: (context) => people.forgetReference(idOf(context)),
  };
};
