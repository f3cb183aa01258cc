import {
  ActivityTypes,
  CardFactory,
  type InvokeResponse,
  MessageFactory,
  TeamsActivityHandler,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import { languageOf } from '../src/language';
import type { PeopleStore } from '../src/ports/people-store';
import type { PostedCard } from '../src/reports/report';
import type { Asker, Card, Conversation, Member, Reply } from './reply';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Turns Teams' activities into what is said and pressed, and replies into activities. */
export class TeamsHandler extends TeamsActivityHandler {
  constructor(
    private readonly conversation: Conversation,
    private readonly people: PeopleStore,
    private readonly failed: (where: string, error: unknown) => void,
  ) {
    super();
    this.onTurn(async (context, next) => {
      await next();
      await this.remember(context);
    });
    this.onMessage(async (context, next) => {
      await this.answerMessage(context);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      await send(context, await this.conversation.welcomed(await this.askerOf(context)));
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      await this.people.forgetReference(idOf(context));
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    const reply = await this.conversation.pressed(
      await this.askerOf(context),
      pressedValue(context.activity.value),
    );
    return {
      status: 200,
      body: { statusCode: 200, type: cardType, value: reply.card(await post(context, reply)) },
    };
  }

  private async answerMessage(context: TurnContext): Promise<void> {
    const asker = await this.askerOf(context);
    const { text, value } = context.activity;
    const said = text ? TurnContext.removeRecipientMention(context.activity) : '';
    const reply =
      value && !text
        ? await this.conversation.pressed(asker, value)
        : await this.conversation.said(asker, said ?? '');
    await send(context, reply);
  }

  /** The person's own choice of language, then the activity's locale, then the client's, then Danish. */
  private async askerOf(context: TurnContext): Promise<Asker> {
    const { activity } = context;
    const chosen = await this.chosenLanguage(idOf(context));
    const client = activity.entities?.find(({ type }) => type === 'clientInfo');
    return {
      id: idOf(context),
      name: activity.from?.name ?? '',
      language: chosen ?? languageOf(activity.locale ?? client?.locale),
      amongOthers: isGroup(activity.conversation),
      card: cardPressed(context),
      members: () => membersOf(context),
    };
  }

  /** An answer does not wait for storage that is away: the client's language serves then. */
  private async chosenLanguage(id: string) {
    try {
      return (await withinMoments(this.people.get(id)))?.language;
    } catch (error) {
      this.failed('people.get', error);
      return undefined;
    }
  }

  private async remember(context: TurnContext): Promise<void> {
    const { type, action, conversation } = context.activity;
    if (type === ActivityTypes.InstallationUpdate && action === 'remove') return;
    if (isGroup(conversation) || !context.activity.from?.id) return;
    try {
      const reference = TurnContext.getConversationReference(context.activity);
      await withinMoments(
        this.people.remember(idOf(context), JSON.stringify({ ...reference, activityId: undefined })),
      );
    } catch (error) {
      this.failed('people.remember', error);
    }
  }
}

/** At most a few pages: a consent card for more people than that is read by nobody. */
const membersOf = async (context: TurnContext): Promise<Member[]> => {
  const { members } = await TeamsInfo.getPagedMembers(context, 500);
  return members.flatMap(({ id, aadObjectId, name }) =>
    aadObjectId ? [{ id: aadObjectId, name: name ?? '', channelId: id }] : [],
  );
};

const isGroup = (conversation: TurnContext['activity']['conversation'] | undefined): boolean =>
  conversation?.isGroup === true || ['groupChat', 'channel'].includes(conversation?.conversationType ?? '');

const idOf = (context: TurnContext): string =>
  context.activity.from?.aadObjectId ?? context.activity.from?.id ?? '';

/** The card whose button was pressed, by the id of the activity that it answers. */
const cardPressed = ({ activity }: TurnContext): PostedCard | undefined =>
  activity.replyToId && activity.conversation?.id
    ? { conversationId: activity.conversation.id, activityId: activity.replyToId }
    : undefined;

const pressedValue = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('action' in value)) return undefined;
  const { action } = value;
  if (typeof action !== 'object' || action === null) return undefined;
  const data = 'data' in action && typeof action.data === 'object' ? action.data : {};
  return { ...data, ...('verb' in action ? { verb: action.verb } : {}) };
};

const send = async (context: TurnContext, reply: Reply): Promise<void> => {
  const card = reply.card(await post(context, reply));
  await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(card)));
};

/** Deletes what is to be removed, sends what is posted, and gives the ids of it. */
const post = async (context: TurnContext, reply: Reply): Promise<string[]> => {
  if (reply.removed) await context.deleteActivity(reply.removed);
  const ids: string[] = [];
  for (const one of reply.posted) {
    const sent = await context.sendActivity(activityOf(one));
    if (sent) ids.push(sent.id);
  }
  return ids;
};

const activityOf = (posted: string | Card) =>
  typeof posted === 'string'
    ? { ...MessageFactory.text(posted), textFormat: 'plain' }
    : MessageFactory.attachment(CardFactory.adaptiveCard(posted));

/** Gives storage 400 milliseconds, so that the person gets the answer within the second whatever storage does. */
const withinMoments = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error('storage is slow')), 400)),
  ]);
