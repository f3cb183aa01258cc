import { type Episode, type NoteEntries, noteText } from '../src/case-note';
import type { Facts } from '../src/facts';
import { texts } from '../src/texts/texts';
import { caseNoteCard } from './cards/case-note-card';
import { messageCard } from './cards/message-card';
import type { Asker, Reply } from './reply';
import type { World } from './world';

/** The episode as a card's buttons carry it. */
export type Told = { facts: Facts; rules: string[]; episodeAt: string };

/** The case note card, filled in with what is known. */
export const noteReply = (world: World, asker: Asker, told: Told & NoteEntries): Reply => {
  const card = caseNoteCard(world.guideline, episodeOf(world, told), asker.language);
  return { card: () => card, posted: [] };
};

/** The note as one plain message, and a card with a button that deletes it. Its text is kept nowhere. */
export const writtenNote = (world: World, asker: Asker, told: Told & NoteEntries): Reply => {
  const words = texts[asker.language].note;
  return {
    posted: [noteText(world.guideline, episodeOf(world, told), told, asker.language)],
    card: ([noteId]) =>
      messageCard([words.ready], [{ title: words.delete, verb: 'note.delete', action: { noteId } }]),
  };
};

const episodeOf = (world: World, { facts, rules, episodeAt }: Told): Episode => ({
  facts,
  rules: world.guideline.rules.filter(({ id }) => rules.includes(id)),
  at: episodeAt,
  zone: world.zone,
});
