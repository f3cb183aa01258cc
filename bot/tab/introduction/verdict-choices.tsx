import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { Rule } from '../../../src/guideline/guideline';
import type { Verdict } from '../../../src/guideline/verdicts';
import { verdictWord } from '../../../src/verdict-word';
import { useWords } from '../host/place';
import { VerdictIcon } from '../verdict/verdict-icon';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
    gap: tokens.spacingVerticalS,
  },
  choice: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '52px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase400,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground3 },
  },
  given: { border: `2px solid ${tokens.colorNeutralForeground1}` },
  right: {
    ':disabled': { color: tokens.colorStatusSuccessForeground1 },
    border: `2px solid ${tokens.colorStatusSuccessBorder2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = { choices: Verdict[]; given: Verdict | undefined; rule: Rule; give(verdict: Verdict): void };

/** The verdicts to choose among; the right one in the rule's own word, and once one is given, it stands out. */
export const VerdictChoices = ({ choices, given, rule, give }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const right = rule.verdict;
  return (
    <div className={styles.choices}>
      {choices.map((verdict) => (
        <button
          key={verdict}
          type="button"
          disabled={given !== undefined}
          aria-pressed={given === verdict}
          className={mergeClasses(
            styles.choice,
            given === verdict && styles.given,
            given !== undefined && verdict === right && styles.right,
          )}
          onClick={() => give(verdict)}
        >
          <VerdictIcon verdict={verdict} size={20} />
          {verdict === right ? verdictWord(rule, language) : words.answer.verdicts[verdict]}
        </button>
      ))}
    </div>
  );
};
