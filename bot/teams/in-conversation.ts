import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';

/** Does something in a conversation that nobody has just written in, and gives what came of it. */
export const inConversation = <T>(
  adapter: CloudAdapter,
  appId: string,
  to: Partial<ConversationReference>,
  act: (context: TurnContext) => Promise<T>,
): Promise<T> =>
  new Promise((done, failed) => {
    adapter.continueConversationAsync(appId, to, async (context) => done(await act(context))).catch(failed);
  });
