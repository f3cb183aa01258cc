import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Rule } from '../../../src/guideline/guideline';
import { VerdictBadge } from '../verdict/verdict-badge';

const useStyles = makeStyles({
  step: {
    position: 'relative',
    paddingLeft: tokens.spacingHorizontalXL,
    '::before': {
      content: '""',
      position: 'absolute',
      left: 0,
      top: '27px',
      width: '16px',
      borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  open: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
    minHeight: '44px',
    padding: tokens.spacingVerticalS,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  steps: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    marginLeft: '11px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** A place on the map that can be opened: where, the answer, and what would lead on from it. */
export type Step = { title: string; rule: Rule; open(): void; leadsOn?: Step[] };

/** Places of the map along one line. */
export const Steps = ({ steps }: { steps: Step[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.steps}>
      {steps.map(({ title, rule, open, leadsOn = [] }) => (
        <li key={`${title} ${rule.id}`} className={styles.step}>
          <button type="button" className={styles.open} onClick={open}>
            {title}
            <VerdictBadge rule={rule} />
          </button>
          {leadsOn.length > 0 && <Steps steps={leadsOn} />}
        </li>
      ))}
    </ul>
  );
};
