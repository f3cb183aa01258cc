import { Checkbox } from '@fluentui/react-checkbox';
import { Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Assumed } from '../../../src/decide';
import type { Facts } from '../../../src/facts';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  more: {
    display: 'grid',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
});

type Flag = 'participant' | 'targetsEmployee' | 'sharing' | 'refused' | 'threatening';

/** What more may be so, and changes the answer or its words. */
export const FactSwitches = (props: { facts: Facts; assumed: Assumed[]; change(facts: Facts): void }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { facts, assumed, change } = props;
  const flags: Flag[] = [
    ...(facts.participant === false || assumed.includes('participant') ? (['participant'] as const) : []),
    ...(facts.targetsEmployee || assumed.includes('targetsEmployee') ? (['targetsEmployee'] as const) : []),
    'sharing',
    'refused',
    'threatening',
  ];
  return (
    <section className={styles.more}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.guidePage.more}
      </Subtitle2>
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          label={words.guidePage.flags[flag]}
          checked={flag === 'participant' ? facts.participant === false : facts[flag]}
          onChange={(_event, { checked }) => change({ ...facts, ...said(flag, checked === true) })}
        />
      ))}
    </section>
  );
};

const said = (flag: Flag, checked: boolean): Partial<Facts> =>
  flag === 'participant' ? { participant: checked ? false : undefined } : { [flag]: checked };
