import { type NoteEntries, noteText, writtenFields } from '../../src/case-note';
import { entryFault, longestEntry } from '../../src/entered-text';
import type { Episode } from '../../src/note-facts';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { caseNoteCard, type NoteFaults } from '../cards/case-note-card';
import { askingFirst } from '../cards/leaving';
import { type Button, messageCard } from '../cards/message-card';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker, Reply } from './reply';
import { type Kept, keptIn, type Told, wayBack } from './told';

/** Where the note's card stands. */
type ShownIn = 'chat' | 'dialog';

/** What the note is made of; `reportId` where the leader has been told already. */
type Noted = Told & NoteEntries & Pick<ActionData, 'reportId' | 'guidelineVersion' | 'leaving'>;

/** The case note card, filled in with what is known. */
export const noteReply = (world: World, asker: Asker, told: Noted): Reply => {
  const card = noteCard(world, asker, told, 'chat');
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
  return {
    notPosted: (mayStand) => {
      const why = mayStand ? words.perhapsPosted : words.notPosted;
      return noteAgain(world, asker, told, why);
    },
    posted: [note.text],
    card: ([noteId]) =>
      messageCard({
        lines: [words.ready],
        buttons: [
          { title: words.delete, verb: 'note.delete', action: { ...remove, noteId } },
          ...afterNote(world, told, asker.language),
        ],
      }),
  };
};

/** The page knows the edition in force alone. */
const isCurrent = ({ guideline }: World, { guidelineVersion = guideline.version }: Noted): boolean =>
  guidelineVersion === guideline.version;

const episodeOf = (
  world: World,
  { facts, rules, episodeAt, guidelineVersion }: Told & Pick<Noted, 'guidelineVersion'>,
): Episode => ({
  facts,
  rules: world.guideline.rules.filter(({ id }) => rules.includes(id)),
  at: episodeAt,
  zone: world.zone,
  version: guidelineVersion,
});

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

/** What the note says of agreeing and of the criteria is kept with what is sent. */
const leaderAction = ({ guideline }: World, told: Told & Kept) => ({
  facts: told.facts,
  rules: told.rules,
  episodeAt: told.episodeAt,
  guidelineVersion: guideline.version,
  ...keptIn(told),
});

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

/** The note's card as it is filled in, with a word above its last field. */
export const noteAgain = (world: World, asker: Asker, told: Noted, word: string): Card =>
  entriesAgain(world, asker, told, 'chat', { remarks: word });

/** The same card with what was entered, and the fault at its field. */
const entriesAgain = (
  world: World,
  asker: Asker,
  told: Noted,
  shownIn: ShownIn,
  faults: NoteFaults,
): Card => {
  const kept = { ...told };
  for (const field of writtenFields) {
    kept[field] = told[field]?.slice(0, longestEntry);
  }
  return noteCard(world, asker, kept, shownIn, faults);
};

/** Once it has been asked whether what is written may be left, the way back leads there. */
const waysBack = (world: World, { language }: Asker, told: Noted): Button[] => {
  const back = wayBack(world, told, language);
  if (told.leaving) return back;
  const { guidelineVersion = world.guideline.version } = told;
  return askingFirst('note', back, { ...leaderAction(world, told), guidelineVersion });
};

/** The note's card. From a dialog nothing leads to another card or opens another dialog. */
export const noteCard = (
  world: World,
  asker: Asker,
  told: Noted,
  shownIn: ShownIn,
  faults: NoteFaults = {},
): Card =>
  caseNoteCard(world.guideline, episodeOf(world, told), told, asker.language, {
    back: shownIn === 'chat' ? waysBack(world, asker, told) : [],
    faults,
    reportId: told.reportId,
    acute: world.acute,
    opens: shownIn === 'chat' && world.publicUrl !== undefined && isCurrent(world, told),
  });
