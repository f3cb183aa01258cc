import { Button } from '@fluentui/react-button';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { decide, rulesOf } from '../../../src/decide';
import type { Facts } from '../../../src/facts';
import { verdictWord } from '../../../src/verdict-word';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { answerId, bringIntoView } from './answer-pane';

const useStyles = makeStyles({
  below: {
    display: 'none',
    position: 'sticky',
    bottom: tokens.spacingVerticalS,
    boxShadow: tokens.shadow8,
    '@media (max-width: 799px)': { display: 'block' },
  },
});

/** On a phone, where the answer stands below the questions: its verdict at the screen's lower edge, and the way there. */
export const AnswerBelow = ({ facts }: { facts: Facts }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const rules = rulesOf(decide(guideline, facts));
  if (rules.length === 0) return null;
  const verdicts = rules.map((rule) => verdictWord(rule, language)).join(' · ');
  return (
    <Button
      appearance="primary"
      className={styles.below}
      onClick={() => bringIntoView(document.getElementById(answerId))}
    >
      {words.guidePage.seeAnswer(verdicts)}
    </Button>
  );
};
