import {
  ActivityTypes,
  type InvokeResponse,
  type MessagingExtensionAction,
  type MessagingExtensionActionResponse,
  type MessagingExtensionQuery,
  type MessagingExtensionResponse,
  type TaskModuleRequest,
  type TaskModuleResponse,
  TeamsActivityHandler,
  TurnContext,
} from 'botbuilder';
import { languageOf } from '../../src/language';
import type { PeopleStore } from '../../src/ports/people-store';
import type { Asker, Conversation, MessageExtension } from '../conversation/reply';
import { within } from '../within';
import {
  cardPressed,
  chatOf,
  idOf,
  isGroup,
  isUpgrade,
  localeOf,
  membersOf,
  pressedValue,
} from './teams-activity';
import { attachmentOf, dialog, forgotten, openedDialog, post, send } from './teams-sending';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Turns Teams' activities into what is said and pressed, and replies into activities. */
export class TeamsHandler extends TeamsActivityHandler {
  constructor(
    private readonly conversation: Conversation,
    private readonly extension: MessageExtension,
    private readonly people: PeopleStore,
    private readonly failed: (where: string, error: unknown) => void,
  ) {
    super();
    this.onTurn(async (context, next) => {
      await next();
      if (!context.turnState.get(forgotten)) await this.remember(context);
    });
    this.onMessage(async (context, next) => {
      await this.answerMessage(context);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      if (!isUpgrade(context.activity))
        await send(context, await this.conversation.welcomed(await this.askerOf(context)), this.failed);
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      const { activity } = context;
      if (!isUpgrade(activity) && !isGroup(activity.conversation))
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
      body: { statusCode: 200, type: cardType, value: await post(context, reply, this.failed) },
    };
  }

  protected override async handleTeamsMessagingExtensionQuery(
    context: TurnContext,
    query: MessagingExtensionQuery,
  ): Promise<MessagingExtensionResponse> {
    const said: unknown = query.parameters?.[0]?.value;
    const found = this.extension.search(await this.askerOf(context), typeof said === 'string' ? said : '');
    return {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: found.map(attachmentOf) },
    };
  }

  protected override async handleTeamsMessagingExtensionFetchTask(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const asker = await this.askerOf(context);
    return dialog(asker, this.extension.note(asker, action.messagePayload?.createdDateTime));
  }

  protected override async handleTeamsMessagingExtensionSubmitAction(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const asker = await this.askerOf(context);
    return dialog(asker, this.extension.written(asker, action.data));
  }

  /** Nothing is answered to a message that was edited or deleted; the SDK throws where no event type is given. */
  protected override async dispatchMessageUpdateActivity(): Promise<void> {}
  protected override async dispatchMessageDeleteActivity(): Promise<void> {}

  protected override async handleTeamsTaskModuleFetch(
    context: TurnContext,
    request: TaskModuleRequest,
  ): Promise<TaskModuleResponse> {
    const asker = await this.askerOf(context);
    return openedDialog(asker, this.conversation.noteOpened(asker, request.data));
  }

  private async answerMessage(context: TurnContext): Promise<void> {
    const asker = await this.askerOf(context);
    const { text, value } = context.activity;
    const said = text ? TurnContext.removeRecipientMention(context.activity) : '';
    const reply =
      value && !text?.trim()
        ? await this.conversation.pressed(asker, value)
        : await this.conversation.said(asker, said ?? '');
    await send(context, reply, this.failed);
  }

  /** The person's own choice of language, then the activity's locale, then the client's, then Danish. */
  private async askerOf(context: TurnContext): Promise<Asker> {
    const { activity } = context;
    const chosen = await this.chosenLanguage(idOf(context));
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
  }

  /** An answer does not wait for storage that is away: the client's language serves then. */
  private async chosenLanguage(id: string) {
    try {
      return await withinMoments(this.people.languageOf(id));
    } catch (error) {
      this.failed('people.languageOf', error);
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

/** Milliseconds that storage gets in a turn, so that the person has the answer within the second whatever storage does. */
const moments = 300;

const withinMoments = <T>(work: Promise<T>): Promise<T> => within(moments, work, 'storage');
