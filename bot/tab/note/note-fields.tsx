import { Card } from '@fluentui/react-card';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Text } from '@fluentui/react-text';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { NoteEntries } from '../../../src/case-note';
import { entryFault } from '../../../src/entered-text';
import type { Facts } from '../../../src/facts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { CriteriaTicks } from './criteria-ticks';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** The fields in which the employee writes freely. */
export const typed = ['time', 'place', 'background', 'remarks'] as const;

const answers = ['yes', 'no', 'notAsked'] as const;

type Props = { facts: Facts; entries: NoteEntries; change(entries: NoteEntries): void };

/** What the employee adds to the note; a CPR number is stopped at its field. */
export const NoteFields = ({ facts, entries, change }: Props) => {
  const styles = useStyles();
  const { words } = useWords();
  const { guideline } = useMunicipality();
  const { setting } = facts;
  const assessed = guideline.examples.some((e) => e.criteria && setting && e.settings.includes(setting));
  const fault = (field: (typeof typed)[number]) => {
    const found = entryFault(entries[field]);
    return found && words.conversation.entryFaults[found];
  };
  return (
    <Card className={styles.fields}>
      <Text className={styles.hint}>{words.pages.note.hint}</Text>
      <Field
        label={facts.when === 'after' ? words.note.timeAfterwards : words.note.time}
        validationMessage={fault('time') ?? null}
      >
        <Input
          size="large"
          value={entries.time ?? ''}
          onChange={(_event, { value }) => change({ ...entries, time: value })}
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
            change({ ...entries, agreed: answers.find((answer) => answer === value) })
          }
        >
          {answers.map((answer) => (
            <Radio key={answer} value={answer} label={words.note.agreedChoices[answer]} />
          ))}
        </RadioGroup>
      </Field>
      {assessed && (
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
