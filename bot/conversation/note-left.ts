import { texts } from '../../src/texts/texts';
import { type Button, messageCard } from '../cards/message-card';
import type { ActionData } from './action-data';
import type { Asker, Reply } from './reply';

/** The button that deletes the note with this activity id. */
export const deleteButton = (noteId: string | undefined, { language }: Asker, action: object): Button => ({
  title: texts[language].note.delete,
  verb: 'note.delete',
  action: { ...action, noteId },
});

/** Buttons that leave the note's card behind, while the note itself stays in the chat. */
export const leavingNote = (buttons: Button[], noteId: string | undefined): Button[] =>
  buttons.map((button) => ({ ...button, action: { ...button.action, noteId } }));

/** What a button on the note's card brings; the one that deletes the note moves below it, to a card of its own. */
export const withNoteLeft = (asker: Asker, { verb, noteId }: ActionData, given: Reply): Reply => {
  if (!noteId || verb === 'note.delete') return given;
  const remove = messageCard({
    lines: [texts[asker.language].note.left],
    buttons: [deleteButton(noteId, asker, {})],
  });
  return { notPosted: () => given.card([], false), ...given, posted: [remove, ...given.posted] };
};
