import { Card } from '@fluentui/react-card';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { agreements } from '../../../src/agreement';
import { hasCriteria, type NoteEntries, type writtenFields } from '../../../src/case-note';
import { entryFault } from '../../../src/entered-text';
import type { Facts } from '../../../src/facts';
import { isTimeKnown } from '../../../src/note-facts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { CriteriaTicks } from './criteria-ticks';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  hint: { color: tokens.colorNeutralForeground2 },
  /** One line where it fits, and as many as a narrow phone needs. */
  line: { fieldSizing: 'content', minHeight: '40px' },
});

type Props = { facts: Facts; entries: NoteEntries; change(entries: NoteEntries): void };

/** What the employee adds to the note; a CPR number is stopped at its field. */
export const NoteFields = ({ facts, entries, change }: Props) => {
  const styles = useStyles();
  const { words } = useWords();
  const { guideline } = useMunicipality();
  const fault = (field: (typeof writtenFields)[number]) => {
    const found = entryFault(entries[field]);
    return found && words.conversation.entryFaults[found];
  };
  return (
    <Card className={styles.fields}>
      <Text className={styles.hint}>{words.pages.note.hint}</Text>
      <Field
        label={isTimeKnown(facts) ? words.note.time : words.note.timeToMend}
        validationMessage={fault('time') ?? null}
      >
        <Textarea
          size="large"
          rows={1}
          textarea={{ className: styles.line }}
          value={entries.time ?? ''}
          onChange={(_event, { value }) => change({ ...entries, time: value.replaceAll('\n', ' ') })}
        />
      </Field>
      <Field label={words.note.place} validationMessage={fault('place') ?? null}>
        <Input
          size="large"
          value={entries.place ?? ''}
          onChange={(_event, { value }) => change({ ...entries, place: value })}
        />
      </Field>
      <Field label={words.note.background} validationMessage={fault('background') ?? null}>
        <Textarea
          size="large"
          resize="vertical"
          rows={4}
          value={entries.background ?? ''}
          onChange={(_event, { value }) => change({ ...entries, background: value })}
        />
      </Field>
      <Field label={words.note.agreed}>
        <RadioGroup
          value={entries.agreed ?? ''}
          onChange={(_event, { value }) =>
            change({ ...entries, agreed: agreements.find((answer) => answer === value) })
          }
        >
          {agreements.map((answer) => (
            <Radio key={answer} value={answer} label={words.note.agreedChoices[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {hasCriteria(guideline, facts) && (
        <CriteriaTicks
          ticked={entries.criteria}
          tick={(ticked) => change({ ...entries, criteria: ticked })}
        />
      )}
      <Field label={words.note.remarks} validationMessage={fault('remarks') ?? null}>
        <Textarea
          size="large"
          resize="vertical"
          rows={3}
          value={entries.remarks ?? ''}
          onChange={(_event, { value }) => change({ ...entries, remarks: value })}
        />
      </Field>
    </Card>
  );
};
