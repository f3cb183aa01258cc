import { type Episode, type NoteEntries, noteText } from '../src/case-note';
import { texts } from '../src/texts/texts';
import { caseNoteCard } from './cards/case-note-card';
import { messageCard } from './cards/message-card';
import type { Asker, Reply } from './reply';
import { backToAnswer, type Told } from './told';
import type { World } from './world';

/** The case note card, filled in with what is known. */
export const noteReply = (world: World, asker: Asker, told: Told & NoteEntries): Reply => {
  const card = caseNoteCard(world.guideline, episodeOf(world, told), told.criteria, asker.language, [
    ...backToAnswer(world, told, asker.language),
  ]);
  return { card: () => card, posted: [] };
};

/** The note as one plain message, and a card with a button that deletes it. Its text is kept nowhere. */
export const writtenNote = (world: World, asker: Asker, told: Told & NoteEntries): Reply => {
  const words = texts[asker.language].note;
  return {
    posted: [noteText(world.guideline, episodeOf(world, told), told, asker.language)],
    card: ([noteId]) =>
      messageCard({
        lines: [words.ready],
        buttons: [
          { title: words.delete, verb: 'note.delete', action: { noteId } },
          ...leaderButton(world, told, asker.language),
          ...backToAnswer(world, told, asker.language),
        ],
      }),
  };
};

const episodeOf = (world: World, { facts, rules, episodeAt }: Told): Episode => ({
  facts,
  rules: world.guideline.rules.filter(({ id }) => rules.includes(id)),
  at: episodeAt,
  zone: world.zone,
});

/** After the note comes the leader, where the employee has not been there yet. */
const leaderButton = (
  { guideline }: World,
  { facts, rules, episodeAt }: Told,
  language: Asker['language'],
) => [
  {
    title: texts[language].answer.leader,
    verb: 'leader' as const,
    action: { facts, rules, episodeAt, guidelineVersion: guideline.version },
  },
];
