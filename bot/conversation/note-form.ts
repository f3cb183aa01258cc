import { type NoteEntries, writtenFields } from '../../src/case-note';
import { longestEntry } from '../../src/entered-text';
import type { Episode } from '../../src/note-facts';
import type { Card } from '../cards/card';
import { caseNoteCard, type NoteFaults } from '../cards/case-note-card';
import { askingFirst } from '../cards/leaving';
import type { Button } from '../cards/message-card';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker } from './reply';
import { type Kept, keptIn, type Told, wayBack } from './told';

/** Where the note's card stands. */
export type ShownIn = 'chat' | 'dialog';

/** What the note is made of; `reportId` where the leader has been told already. */
export type Noted = Told &
  NoteEntries &
  Pick<ActionData, 'reportId' | 'guidelineVersion' | 'leaving' | 'saidAt'>;

/** The note's card. From a dialog nothing leads to another card or opens another dialog. */
export const noteCard = (
  world: World,
  asker: Asker,
  told: Noted,
  shownIn: ShownIn,
  { faults = {}, notice }: { faults?: NoteFaults; notice?: string | undefined } = {},
): Card =>
  caseNoteCard(world.guideline, episodeOf(world, told), told, asker.language, {
    back: shownIn === 'chat' ? waysBack(world, asker, told) : [],
    faults,
    notice,
    reportId: told.reportId,
    acute: world.acute,
    opens: shownIn === 'chat' && world.publicUrl !== undefined && isCurrent(world, told),
  });

/** The note's card as it is filled in, with a word above its last field. */
export const noteAgain = (world: World, asker: Asker, told: Noted, word: string): Card =>
  entriesAgain(world, asker, told, 'chat', { remarks: word });

/** The same card with what was entered, and the fault at its field. */
export const entriesAgain = (
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
  return noteCard(world, asker, kept, shownIn, { faults });
};

/** Once it has been asked whether what is written may be left, the way back leads there. */
const waysBack = (world: World, { language }: Asker, told: Noted): Button[] => {
  const back = wayBack(world, told, language);
  if (told.leaving) return back;
  const { guidelineVersion = world.guideline.version } = told;
  return askingFirst('note', back, { ...leaderAction(world, told), guidelineVersion });
};

/** The page knows the edition in force alone. */
const isCurrent = ({ guideline }: World, { guidelineVersion = guideline.version }: Noted): boolean =>
  guidelineVersion === guideline.version;

/** The episode that the note is about. */
export const episodeOf = (
  world: World,
  { facts, rules, episodeAt, saidAt, guidelineVersion }: Told & Pick<Noted, 'guidelineVersion' | 'saidAt'>,
): Episode => ({
  facts,
  rules: world.guideline.rules.filter(({ id }) => rules.includes(id)),
  at: episodeAt,
  saidAt,
  zone: world.zone,
  version: guidelineVersion,
});

/** What the note says of agreeing and of the criteria is kept with what is sent. */
export const leaderAction = ({ guideline }: World, told: Told & Kept) => ({
  facts: told.facts,
  rules: told.rules,
  episodeAt: told.episodeAt,
  guidelineVersion: guideline.version,
  ...keptIn(told),
});
