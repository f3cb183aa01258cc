import { filledIn, type NoteEntries } from '../../src/case-note';
import { languages } from '../../src/language';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import type { Form } from '../cards/leaving';
import type { World } from '../world';
import { type ActionData, isOnReport } from './action-data';
import { followUpReply } from './follow-up-reply';
import { chooseReply } from './leader-reply';
import { noteAgain } from './note-form';
import type { Asker } from './reply';
import { toldIn } from './told';

/** What the fields of a form bring with a way back, beside what stood there from the start. */
const entered: Record<Form, (data: ActionData, filled: NoteEntries[]) => (string | undefined)[]> = {
  note: ({ time, place, background, remarks }, filled) => [
    background,
    remarks,
    filled.some((one) => one.time === time) ? '' : time,
    filled.some((one) => one.place === place) ? '' : place,
  ],
  leader: ({ message }) => [message],
  followUp: ({ remarks, measures = [] }) => [remarks, ...measures],
};

/** The form once more with a word on it, where a way back would leave what is written there; its next way back goes. */
export const leftBehind = async (world: World, asker: Asker, data: ActionData): Promise<Card | undefined> => {
  const { leaving } = data;
  if (!leaving) return undefined;
  const told = toldIn(world, data);
  const { facts, episodeAt: at, saidAt } = told;
  const filled = languages.map((one) =>
    filledIn({ criteria: [] }, { facts, at, saidAt, zone: world.zone }, one),
  );
  if (!entered[leaving](data, filled).some((text) => text?.trim())) return undefined;
  const word = texts[asker.language].conversation.leaving;
  switch (leaving) {
    case 'note':
      return noteAgain(world, asker, told, word);
    case 'leader':
      return chooseReply(world, asker, told, word);
    case 'followUp':
      return isOnReport(data) ? followUpReply(world, asker, data, word) : undefined;
  }
};
