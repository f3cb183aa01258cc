import { agreements } from '../../src/agreement';
import { filledIn, hasCriteria, type NoteEntries, type writtenFields } from '../../src/case-note';
import { criteria } from '../../src/guideline/criteria';
import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { type Episode, isTimeKnown, noteFacts } from '../../src/note-facts';
import { texts } from '../../src/texts/texts';
import { acuteLine } from './acute-line';
import type { Card } from './card';
import type { Button } from './message-card';
import { render } from './render';

/** What is wrong with what was entered, by field, in words. */
export type NoteFaults = Partial<Record<(typeof writtenFields)[number], string>>;

/** What else the card has: the way back, faults at fields, what to know first, its report, the municipality's own line, and whether it opens as a page. */
type NoteOptions = {
  back?: Button[];
  faults?: NoteFaults;
  notice?: string | undefined;
  reportId?: string | undefined;
  acute?: string | undefined;
  opens?: boolean;
};

/** The case note, filled in with what is known; place, background and the like are the employee's to add. */
export const caseNoteCard = (
  guideline: Guideline,
  episode: Episode,
  entries: NoteEntries,
  language: Language,
  { back = [], faults = {}, notice = '', reportId, acute, opens = false }: NoteOptions = {},
): Card => {
  const words = texts[language].note;
  const action = {
    facts: episode.facts,
    rules: episode.rules.map(({ id }) => id),
    episodeAt: episode.at,
    guidelineVersion: episode.version ?? guideline.version,
    ...(episode.saidAt ? { saidAt: episode.saidAt } : {}),
    ...(reportId ? { reportId } : {}),
  };
  const data = {
    labels: words,
    notice,
    acute: acuteLine(acute, episode.facts, language),
    facts: noteFacts(guideline, episode, language),
    timeLabel: isTimeKnown(episode.facts) ? words.time : words.timeToMend,
    ...fieldsOf(filledIn(entries, episode, language)),
    faults: { time: '', place: '', background: '', remarks: '', ...faults },
    agreedChoices: agreements.map((value) => ({ title: words.agreedChoices[value], value })),
    criteria: hasCriteria(guideline, episode.facts)
      ? criteria.map((value) => ({ title: guideline.criteria[value][language], value }))
      : [],
    back,
    dialog: opens ? [dialogButton(action, language)] : [],
    action,
  };
  return render('case-note', data, `${words.title}. ${words.hint}`);
};

const fieldsOf = ({ time, place, background = '', remarks = '', agreed, criteria }: NoteEntries) => ({
  time,
  place,
  background,
  remarks,
  agreed: agreed ?? '',
  considered: criteria.join(','),
});

/** A client without dialogs sends it as any other button: it then gets the note's card again. */
const dialogButton = (action: object, language: Language) => ({
  title: texts[language].pages.note.open,
  action: { ...action, verb: 'note', msteams: { type: 'task/fetch' } },
});
