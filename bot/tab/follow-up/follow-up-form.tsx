import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { faultsInWords, followUpFaults, isSound } from '../../../src/reports/follow-up-faults';
import { type Measure, measures } from '../../../src/reports/report';
import { TickList } from '../frame/tick-list';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM },
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
  const { words } = useWords();
  const { report, followUpPage } = words;
  const [chosen, setChosen] = useState<Measure[]>([]);
  const [remarks, setRemarks] = useState('');
  const [tried, setTried] = useState(false);
  const first = useFocus<HTMLFieldSetElement>('input');
  const found = followUpFaults(chosen, remarks);
  const faults = faultsInWords(found, words);
  const save = () => {
    setTried(true);
    if (isSound(found)) record(chosen, remarks.trim());
  };
  return (
    <div className={styles.form}>
      <TickList
        ref={first}
        label={report.measuresTitle}
        fault={tried ? faults.measures : undefined}
        choices={measures}
        titleOf={(measure) => report.measures[measure]}
        ticked={chosen}
        tick={setChosen}
      />
      <Field
        label={report.remarks}
        validationMessage={(tried || found.remarks !== 'missing' ? faults.remarks : undefined) ?? null}
      >
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
