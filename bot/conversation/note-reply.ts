import { noteText, writtenFields } from '../../src/case-note';
import { entryFault } from '../../src/entered-text';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import type { NoteFaults } from '../cards/case-note-card';
import { type Button, messageCard } from '../cards/message-card';
import type { World } from '../world';
import type { ActionData } from './action-data';
import {
  entriesAgain,
  episodeOf,
  leaderAction,
  type Noted,
  noteAgain,
  noteCard,
  type ShownIn,
} from './note-form';
import { deleteButton, leavingNote } from './note-left';
import type { Asker, Reply } from './reply';
import { type Kept, keptIn, type Told, toldIn, wayBack } from './told';

/** The case note card, filled in with what is known; `notice` is what to know before filling it in. */
export const noteReply = (world: World, asker: Asker, told: Noted, notice?: string): Reply => {
  const card = noteCard(world, asker, told, 'chat', { notice });
  return { card: () => card, posted: [] };
};

/** The note as text; or its card again, with the faults at its fields, where what was typed may stand in no note. */
export const writtenNote = (
  world: World,
  asker: Asker,
  told: Noted,
  shownIn: ShownIn,
): { kind: 'text'; text: string } | { kind: 'faulty'; card: Card } => {
  const faults = noteFaults(told, asker.language);
  return Object.keys(faults).length > 0
    ? { kind: 'faulty', card: entriesAgain(world, asker, told, shownIn, faults) }
    : { kind: 'text', text: noteText(world.guideline, episodeOf(world, told), told, asker.language) };
};

/**
 * The note as one plain message, and a card with a button that deletes it. Its text is kept nowhere; whether the
 * employee had agreed goes with the report, for the anonymous counts.
 */
export const writtenReply = (world: World, asker: Asker, told: Noted): Reply => {
  const words = texts[asker.language].note;
  const note = writtenNote(world, asker, told, 'chat');
  if (note.kind === 'faulty') return { card: () => note.card, posted: [] };
  const remove = { ...leaderAction(world, told), reportId: told.reportId };
  const onward = afterNote(world, told, asker.language);
  return {
    notPosted: (mayStand) => {
      const why = mayStand ? words.perhapsPosted : words.notPosted;
      return noteAgain(world, asker, told, why);
    },
    posted: [note.text],
    card: ([noteId]) =>
      messageCard({
        lines: [words.ready],
        buttons: [deleteButton(noteId, asker, remove), ...leavingNote(onward, noteId)],
      }),
  };
};

/** What comes after the note is still there when it is gone. */
export const deletedNote = (world: World, asker: Asker, data: ActionData): Reply => {
  const words = texts[asker.language].note;
  const { noteId, reportId, guidelineVersion } = data;
  const told = toldIn(world, data);
  /** Its own card, once the note's was left, leads nowhere else. */
  const leads = data.facts !== undefined && (reportId || guidelineVersion === world.guideline.version);
  const onward = leads ? afterNote(world, told, asker.language) : [];
  const { facts, rules, episodeAt } = data;
  const again = deleteButton(noteId, asker, {
    ...(leads ? { facts, rules, episodeAt, ...keptIn(data) } : {}),
    reportId,
    guidelineVersion,
  });
  const card = (_ids: string[], removed: boolean) =>
    removed && noteId
      ? messageCard({ lines: [words.deleted], buttons: onward })
      : messageCard({
          lines: [words.notDeleted],
          buttons: noteId ? [again, ...leavingNote(onward, noteId)] : onward,
        });
  return { card, posted: [], removed: noteId };
};

/** After the note comes the leader, where the employee has not been there yet, and the way back. */
export const afterNote = (
  world: World,
  told: Told & Kept & Pick<ActionData, 'reportId'>,
  language: Asker['language'],
): Button[] => [
  ...(told.reportId
    ? []
    : [{ title: texts[language].answer.leader, verb: 'leader' as const, action: leaderAction(world, told) }]),
  ...wayBack(world, told, language),
];

/** What may not be written into a note, field by field. */
const noteFaults = (
  entries: Pick<ActionData, (typeof writtenFields)[number]>,
  language: Asker['language'],
): NoteFaults => {
  const fields = writtenFields.flatMap((field) => {
    const fault = entryFault(entries[field]);
    return fault ? [[field, texts[language].conversation.entryFaults[fault]]] : [];
  });
  return Object.fromEntries(fields);
};
