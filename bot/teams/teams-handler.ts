import {
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
import type { Card } from '../cards/card';
import type { Conversation, MessageExtension, Reply } from '../conversation/reply';
import { pressedOnce } from './pressed-once';
import { isGroup, isUpgrade, pressedValue } from './teams-activity';
import type { TeamsPeople } from './teams-people';
import { attachmentOf, dialog, forgotten, openedDialog, post, send } from './teams-sending';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** What is searched for; when the search is opened, Teams sends a parameter of another name. */
const queryIn = (parameters: unknown): string => {
  const given: unknown[] = Array.isArray(parameters) ? parameters : [];
  const said = given.find(isQuery)?.value;
  return typeof said === 'string' ? said : '';
};

const isQuery = (one: unknown): one is { value?: unknown } =>
  typeof one === 'object' && one !== null && 'name' in one && one.name === 'query';

/** Turns Teams' activities into what is said and pressed, and replies into activities. */
export class TeamsHandler extends TeamsActivityHandler {
  private readonly once = pressedOnce<{ reply: Reply; card: Card }>();

  constructor(
    private readonly conversation: Conversation,
    private readonly extension: MessageExtension,
    private readonly people: TeamsPeople,
    private readonly failed: (where: string, error: unknown) => void,
  ) {
    super();
    this.onTurn(async (context, next) => {
      await next();
      if (!context.turnState.get(forgotten)) await this.people.remember(context);
    });
    this.onMessage(async (context, next) => {
      await this.answerMessage(context);
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      if (!isUpgrade(context.activity))
        await send(context, await this.conversation.welcomed(await this.people.asker(context)), this.failed);
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      const { activity } = context;
      if (!isUpgrade(activity) && !isGroup(activity.conversation)) await this.people.forget(context);
      await next();
    });
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    if (context.activity.name !== 'adaptiveCard/action') return super.onInvokeActivity(context);
    const { reply, card } = await this.once(context, () => this.press(context));
    if (reply.forgets) context.turnState.set(forgotten, true);
    return { status: 200, body: { statusCode: 200, type: cardType, value: card } };
  }

  protected override async handleTeamsMessagingExtensionQuery(
    context: TurnContext,
    query: MessagingExtensionQuery,
  ): Promise<MessagingExtensionResponse> {
    const asker = await this.people.asker(context);
    const found = this.extension.search(asker, queryIn(query.parameters));
    return {
      composeExtension: { type: 'result', attachmentLayout: 'list', attachments: found.map(attachmentOf) },
    };
  }

  protected override async handleTeamsMessagingExtensionFetchTask(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const asker = await this.people.asker(context);
    const at: unknown = action.messagePayload?.createdDateTime;
    return dialog(asker, this.extension.note(asker, typeof at === 'string' ? at : undefined));
  }

  protected override async handleTeamsMessagingExtensionSubmitAction(
    context: TurnContext,
    action: MessagingExtensionAction,
  ): Promise<MessagingExtensionActionResponse> {
    const asker = await this.people.asker(context);
    return dialog(asker, this.extension.written(asker, action.data));
  }

  /** Nothing is answered to a message that was edited or deleted; the SDK throws where no event type is given. */
  protected override async dispatchMessageUpdateActivity(): Promise<void> {}
  protected override async dispatchMessageDeleteActivity(): Promise<void> {}

  protected override async handleTeamsTaskModuleFetch(
    context: TurnContext,
    request: TaskModuleRequest,
  ): Promise<TaskModuleResponse> {
    const asker = await this.people.asker(context);
    return openedDialog(asker, this.conversation.noteOpened(asker, request.data));
  }

  /** What had to be mended before the page could open. */
  protected override async handleTeamsTaskModuleSubmit(
    context: TurnContext,
    request: TaskModuleRequest,
  ): Promise<TaskModuleResponse> {
    return this.handleTeamsTaskModuleFetch(context, request);
  }

  private async press(context: TurnContext) {
    const asker = await this.people.asker(context);
    const reply = await this.conversation.pressed(asker, pressedValue(context.activity.value));
    return { reply, card: await post(context, reply, this.failed) };
  }

  private async answerMessage(context: TurnContext): Promise<void> {
    const asker = await this.people.asker(context);
    const { text, value } = context.activity;
    const said = text ? TurnContext.removeRecipientMention(context.activity) : '';
    const reply =
      value && !text?.trim()
        ? await this.conversation.pressed(asker, value)
        : await this.conversation.said(asker, said ?? '');
    await send(context, reply, this.failed);
  }
}
