import { Card } from '@fluentui/react-card';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { Subtitle1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { type Branch, decisionMap, type Place, turned } from '../../../src/decision-map';
import { type Facts, type Medium, noFacts } from '../../../src/facts';
import type { Words } from '../../../src/texts/texts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { mediumIcons } from './fact-icons';
import { type Step, Steps } from './map-steps';
import { placeTitle } from './place-title';

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
});

/** The guideline as a map: what is recorded, where, the answer, and what would change it. Each answer opens. */
export const MapView = ({ open }: { open(facts: Facts): void }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { guideline } = useMunicipality();
  return (
    <div className={styles.media}>
      {decisionMap(guideline).map((map) => {
        const Icon = mediumIcons[map.medium];
        const opened = openers(map.medium, open);
        return (
          <Card key={map.medium} className={styles.medium}>
            <Subtitle1 as="h2" className={styles.heading}>
              <Icon aria-hidden />
              {words.answer.media[map.medium]}
            </Subtitle1>
            <Steps steps={map.branches.map((branch) => stepOf(branch, words, opened))} />
            <Subtitle2 as="h3" className={styles.heading}>
              <ShareRegular aria-hidden />
              {words.guidePage.flags.sharing}
            </Subtitle2>
            <Steps
              steps={map.shared.map((place) => ({
                title: placeTitle(place, words),
                rule: place.rule,
                open: opened(place, { sharing: true }),
              }))}
            />
          </Card>
        );
      })}
    </div>
  );
};

type Open = (place: Place, more: Partial<Facts>) => () => void;

/** Of several settings none is opened: the verdict is the same, but each has its own advice, so that the guide asks where. */
const openers =
  (medium: Medium, open: (facts: Facts) => void): Open =>
  ({ settings: [setting, ...others] }, more) =>
  () =>
    open({ ...noFacts, medium, setting: others.length > 0 ? undefined : setting, ...more });

const stepOf = (branch: Branch, words: Words, open: Open): Step => ({
  title: placeTitle(branch, words),
  rule: branch.rule,
  open: open(branch, {}),
  leadsOn: branch.leadsOn.map(({ turn, rule }) => ({
    title: words.guidePage.flags[turn],
    rule,
    open: open(branch, turned[turn]),
  })),
});
