import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Person } from '../../../src/person';
import type { Colleague } from '../../api/person-routes';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { Confirm } from './confirm';
import { ForwardSearch } from './forward-search';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

type Props = {
  ask: Ask;
  busy: boolean;
  /** Whose report it is: it cannot be handed to them. */
  employee: Person;
  forward(colleague: Colleague): void;
  cancel(): void;
};

/** Another leader to hand the report to, found and then confirmed: what is handed over has been read. */
export const ForwardForm = ({ ask, busy, employee, forward, cancel }: Props) => {
  const styles = useStyles();
  const { followUpPage, report } = useWords().words;
  const [chosen, choose] = useState<Colleague>();
  if (chosen) {
    return (
      <Confirm
        question={followUpPage.forwardConfirm(employee.name, chosen.name)}
        title={report.forward}
        busy={busy}
        confirm={() => forward(chosen)}
        back={() => choose(undefined)}
      />
    );
  }
  return (
    <div className={styles.form}>
      <ForwardSearch ask={ask} not={employee.id} choose={choose} />
      <Button onClick={cancel}>{followUpPage.cancel}</Button>
    </div>
  );
};
