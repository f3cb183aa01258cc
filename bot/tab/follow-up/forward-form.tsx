import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Person } from '../../../src/person';
import type { Colleague } from '../../api/person-routes';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { ForwardSearch } from './forward-search';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  question: { margin: 0, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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
  const { cancel: cancelWord } = useWords().words.followUpPage;
  const [chosen, choose] = useState<Colleague>();
  if (chosen) {
    const back = () => choose(undefined);
    return <Confirmed {...{ busy, employee, chosen }} forward={() => forward(chosen)} back={back} />;
  }
  return (
    <div className={styles.form}>
      <ForwardSearch ask={ask} not={employee.id} choose={choose} />
      <Button onClick={cancel}>{cancelWord}</Button>
    </div>
  );
};

type Asked = { busy: boolean; employee: Person; chosen: Colleague; forward(): void; back(): void };

const Confirmed = ({ busy, employee, chosen, forward, back }: Asked) => {
  const styles = useStyles();
  const { followUpPage, report } = useWords().words;
  const question = useFocus<HTMLParagraphElement>();
  return (
    <div className={styles.form}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {followUpPage.forwardConfirm(employee.name, chosen.name)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={forward}>
          {report.forward}
        </Button>
        <Button onClick={back}>{followUpPage.cancel}</Button>
      </div>
    </div>
  );
};
