import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { entryFault } from '../../../src/entered-text';
import { type Measure, measures } from '../../../src/reports/report';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
  ticks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    border: 'none',
    margin: 0,
    padding: 0,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

type Props = {
  busy: boolean;
  record(measures: Measure[], remarks: string): void;
  cancel(): void;
};

/** Which measures were taken, and a remark of the leader's own. */
export const FollowUpForm = ({ busy, record, cancel }: Props) => {
  const styles = useStyles();
  const { report, conversation, followUpPage } = useWords().words;
  const [chosen, setChosen] = useState<Measure[]>([]);
  const [remarks, setRemarks] = useState('');
  const [tried, setTried] = useState(false);
  const first = useFocus<HTMLFieldSetElement>('input');
  const fault = entryFault(remarks);
  const lacking = chosen.includes('other') && !remarks.trim() ? report.remarksMissing : undefined;
  const atRemarks = fault ? conversation.entryFaults[fault] : tried ? lacking : undefined;
  const save = () => {
    setTried(true);
    if (chosen.length > 0 && !fault && !lacking) record(chosen, remarks.trim());
  };
  return (
    <div className={styles.form}>
      <Field
        label={report.measuresTitle}
        validationMessage={tried && chosen.length === 0 ? report.measuresMissing : null}
      >
        <fieldset ref={first} className={styles.ticks}>
          {measures.map((measure) => (
            <Checkbox
              key={measure}
              label={report.measures[measure]}
              checked={chosen.includes(measure)}
              onChange={(_event, { checked }) =>
                setChosen(
                  measures.filter((one) => (one === measure ? checked === true : chosen.includes(one))),
                )
              }
            />
          ))}
        </fieldset>
      </Field>
      <Field label={report.remarks} validationMessage={atRemarks ?? null}>
        <Textarea
          rows={3}
          resize="vertical"
          value={remarks}
          onChange={(_event, { value }) => setRemarks(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={save}>
          {report.record}
        </Button>
        <Button onClick={cancel}>{followUpPage.cancel}</Button>
      </div>
    </div>
  );
};
