import { Card, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { decide } from '../../../src/decide';
import { type Branch, decisionMap, turned } from '../../../src/decision-map';
import { type Facts, type Medium, noFacts } from '../../../src/facts';
import type { Guideline, Rule } from '../../../src/guideline/guideline';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { branchTitle } from './branch-title';
import { mediumIcons } from './fact-icons';
import { MapStep } from './map-step';

const useStyles = makeStyles({
  media: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXXL,
    '@media (max-width: 799px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  medium: {
    padding: tokens.spacingHorizontalXL,
    '@media (max-width: 799px)': { padding: tokens.spacingHorizontalL },
  },
  heading: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, margin: 0 },
  branches: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    marginLeft: '11px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
});

/** The guideline as a map: what is recorded, where, the answer, and what would change it. Each answer opens. */
export const MapView = ({ open }: { open(facts: Facts): void }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { guideline } = useMunicipality();
  return (
    <div className={styles.media}>
      {decisionMap(guideline).map(({ medium, branches }) => {
        const Icon = mediumIcons[medium];
        return (
          <Card key={medium} className={styles.medium}>
            <Subtitle1 as="h2" className={styles.heading}>
              <Icon aria-hidden />
              {words.answer.media[medium]}
            </Subtitle1>
            <ul className={styles.branches}>
              {branches.map((branch) => (
                <MapStep
                  key={branch.settings[0]}
                  title={branchTitle(branch, words)}
                  rule={branch.rule}
                  open={() => open(factsOf(guideline, medium, branch))}
                  leadsOn={branch.leadsOn.map(({ turn, rule }) => ({
                    title: words.pages.guide.flags[turn],
                    rule,
                    open: () => open({ ...factsOf(guideline, medium, branch), ...turned[turn] }),
                  }))}
                />
              ))}
            </ul>
          </Card>
        );
      })}
    </div>
  );
};

/** A branch is opened without a place where the medium alone answers, else at its first place: the answer is the same. */
const factsOf = (guideline: Guideline, medium: Medium, { settings, elsewhere }: Branch): Facts => {
  const anywhere: Facts = { ...noFacts, medium };
  const answers = elsewhere && decide(guideline, anywhere).kind === 'answer';
  return answers ? anywhere : { ...anywhere, setting: settings[0] };
};

/** A step of the map that can be opened. */
export type OpenStep = { title: string; rule: Rule; open(): void };
