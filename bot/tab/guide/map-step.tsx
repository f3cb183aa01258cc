import { makeStyles, tokens } from '@fluentui/react-components';
import { VerdictBadge } from '../verdict/verdict-badge';
import type { OpenStep } from './map-view';

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
  on: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    marginLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** A place on the map: where, the answer, and what would lead on from it. */
export const MapStep = ({ title, rule, open, leadsOn = [] }: OpenStep & { leadsOn?: OpenStep[] }) => {
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <button type="button" className={styles.open} onClick={open}>
        {title}
        <VerdictBadge rule={rule} />
      </button>
      {leadsOn.length > 0 && (
        <ul className={styles.on}>
          {leadsOn.map((step) => (
            <MapStep key={`${step.title} ${step.rule.id}`} {...step} />
          ))}
        </ul>
      )}
    </li>
  );
};
