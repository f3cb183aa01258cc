import { type Episode, type NoteEntries, noteFacts } from '../../src/case-note';
import { criteria } from '../../src/guideline/criteria';
import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import type { Card } from '../conversation/reply';
import type { Button } from './message-card';
import { render } from './render';

/** What is wrong with what was entered, by field, in words. */
export type NoteFaults = Partial<Record<'time' | 'place' | 'background' | 'remarks', string>>;

/** What else the card has: the way back, faults at fields, the report that it belongs to, and whether it opens as a page. */
type NoteOptions = {
  back?: Button[];
  faults?: NoteFaults;
  reportId?: string | undefined;
  opens?: boolean;
};

/** The case note, filled in with what is known; place, background and the like are the employee's to add. */
export const caseNoteCard = (
  guideline: Guideline,
  episode: Episode,
  entries: NoteEntries,
  language: Language,
  { back = [], faults = {}, reportId, opens = false }: NoteOptions = {},
): Card => {
  const words = texts[language].note;
  const action = {
    facts: episode.facts,
    rules: episode.rules.map(({ id }) => id),
    episodeAt: episode.at,
    guidelineVersion: guideline.version,
    ...(reportId ? { reportId } : {}),
  };
  const { setting, refused, when } = episode.facts;
  const choices = (Object.keys(words.agreedChoices) as (keyof typeof words.agreedChoices)[]).map((value) => ({
    title: words.agreedChoices[value],
    value,
  }));
  const hasCriteria = guideline.examples.some((e) => e.criteria && setting && e.settings.includes(setting));
  const data = {
    labels: words,
    facts: noteFacts(guideline, episode, language),
    timeLabel: when === 'after' ? words.timeAfterwards : words.time,
    time: entries.time ?? momentText(episode.at, episode.zone, language),
    place: entries.place ?? (setting ? texts[language].answer.settings[setting] : ''),
    background: entries.background ?? '',
    remarks: entries.remarks ?? '',
    faults: { time: '', place: '', background: '', remarks: '', ...faults },
    agreed: entries.agreed ?? (refused ? 'no' : ''),
    agreedChoices: choices,
    criteria: hasCriteria
      ? criteria.map((value) => ({ title: guideline.criteria[value][language], value }))
      : [],
    considered: entries.criteria.join(','),
    back,
    /** A client without dialogs sends it as any other button: it then gets this card again. */
    dialog: opens
      ? [
          {
            title: texts[language].pages.note.open,
            action: { ...action, verb: 'note', msteams: { type: 'task/fetch' } },
          },
        ]
      : [],
    action,
  };
  return render('case-note', data, `${words.title}. ${words.hint}`);
};
