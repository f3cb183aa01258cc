import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { filledIn, type NoteEntries, writtenFields } from '../../../src/case-note';
import { entryFault } from '../../../src/entered-text';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { NoteFields } from './note-fields';
import type { SentNote } from './note-fragment';
import { NoteResult } from './note-result';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** The fields of the note, and beside them the note as it will be. */
export const NoteEditor = ({ sent }: { sent: SentNote }) => {
  const { language } = useWords();
  const { guideline, zone } = useMunicipality();
  const { facts, rules: ids, episodeAt: at } = sent;
  const [entries, setEntries] = useState<NoteEntries>(filledIn(sent, { facts, at, zone }, language));
  const rules = guideline.rules.filter(({ id }) => ids.includes(id));
  const fault = writtenFields.map((field) => entryFault(entries[field])).find((one) => one !== undefined);
  return (
    <div className={useStyles().columns}>
      <NoteFields facts={facts} entries={entries} change={setEntries} />
      <NoteResult episode={{ facts, rules, at, zone }} entries={entries} fault={fault} />
    </div>
  );
};
