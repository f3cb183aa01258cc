import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { Field } from '@fluentui/react-field';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { Input } from '@fluentui/react-input';
import { Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { usePaper } from '../frame/paper';
import { TroubleNotice } from '../frame/trouble-notice';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';
import { Confirmation } from './confirmation';
import { useCounted } from './use-counted';

const useStyles = makeStyles({
  done: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalXL },
  heading: { ...typographyStyles.title3, margin: 0, outlineStyle: 'none' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** How it went, that it was counted without a name, and a confirmation to show. */
export const Finished = ({ right, of, again }: { right: number; of: number; again(): void }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { print, paper } = usePaper();
  const { counted, me, retry } = useCounted();
  const heading = useFocus<HTMLHeadingElement>();
  const [typed, setTyped] = useState<string>();
  const name = typed ?? me ?? '';
  const { done, score, counted: wasCounted, again: anew } = words.training;
  const { notCounted, yourName, printConfirmation } = words.pages.introduction;
  return (
    <Card className={styles.done}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {done}
      </h2>
      <Text size={500} role="status">
        {score(right, of)}
      </Text>
      {counted.kind === 'counted' && <Text>{wasCounted}</Text>}
      {counted.kind === 'nobody' && <Text>{notCounted}</Text>}
      {counted.kind === 'trouble' && <TroubleNotice trouble={counted.trouble} again={retry} />}
      <Field label={yourName}>
        <Input
          size="large"
          value={name}
          autoComplete="name"
          onChange={(_event, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.ways}>
        <Button
          appearance="primary"
          icon={<PrintRegular />}
          disabledFocusable={!name.trim()}
          onClick={() => print(<Confirmation name={name.trim()} right={right} of={of} />)}
        >
          {printConfirmation}
        </Button>
        <Button icon={<ArrowResetRegular />} onClick={again}>
          {anew}
        </Button>
      </div>
      {paper}
    </Card>
  );
};
