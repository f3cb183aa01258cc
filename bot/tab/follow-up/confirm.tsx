import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  question: { margin: 0, outlineStyle: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Props = {
  question: string;
  /** The button that does it, called as the one that led here. */
  title: string;
  busy: boolean;
  confirm(): void;
  back(): void;
};

/** Asks before a step that cannot be taken back; the focus is on the question. */
export const Confirm = ({ question, title, busy, confirm, back }: Props) => {
  const styles = useStyles();
  const { cancel } = useWords().words.followUpPage;
  return (
    <div className={styles.form}>
      <p ref={useFocus<HTMLParagraphElement>()} tabIndex={-1} className={styles.question}>
        {question}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={confirm}>
          {title}
        </Button>
        <Button onClick={back}>{cancel}</Button>
      </div>
    </div>
  );
};
