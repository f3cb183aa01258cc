import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import type { Form } from '../cards/leaving';
import type { World } from '../world';
import { type ActionData, isOnReport } from './action-data';
import { followUpReply } from './follow-up-reply';
import { chooseReply } from './leader-reply';
import { noteAgain } from './note-reply';
import type { Asker } from './reply';
import { toldIn } from './told';

/** What the fields of a form bring with a way back. */
const entered: Record<Form, (data: ActionData) => (string | undefined)[]> = {
  note: ({ background, remarks }) => [background, remarks],
  leader: ({ message }) => [message],
  followUp: ({ remarks, measures = [] }) => [remarks, ...measures],
};

/** The form once more with a word on it, where a way back would leave what is written there; its next way back goes. */
export const leftBehind = async (world: World, asker: Asker, data: ActionData): Promise<Card | undefined> => {
  const { leaving } = data;
  if (!leaving || !entered[leaving](data).some((text) => text?.trim())) return undefined;
  const word = texts[asker.language].conversation.leaving;
  const told = toldIn(world, data);
  switch (leaving) {
    case 'note':
      return noteAgain(world, asker, told, word);
    case 'leader':
      return chooseReply(world, asker, told, word);
    case 'followUp':
      return isOnReport(data) ? followUpReply(world, asker, data, word) : undefined;
  }
};
