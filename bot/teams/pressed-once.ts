import type { TurnContext } from 'botbuilder';

/** Takes what is pressed twice, or delivered twice, while it is still being answered as the one press that it is. */
export const pressedOnce = <Answer>() => {
  const answering = new Map<string, Promise<Answer>>();
  return ({ activity }: TurnContext, answer: () => Promise<Answer>): Promise<Answer> => {
    const { from, conversation, replyToId, value } = activity;
    const press = JSON.stringify([from.id, conversation.id, replyToId, value]);
    const answered = answering.get(press) ?? answer().finally(() => answering.delete(press));
    answering.set(press, answered);
    return answered;
  };
};
