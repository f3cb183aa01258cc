import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { HatGraduationRegular } from '@fluentui/react-icons/svg/hat-graduation';
import { ProgressBar } from '@fluentui/react-progress';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { Verdict } from '../../../src/guideline/verdicts';
import { trainingOf } from '../../../src/training/scenes';
import { PageTitle } from '../frame/page-title';
import { useChosenLanguage } from '../frame/use-chosen-language';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { Finished } from './finished';
import { SceneView } from './scene-view';

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  start: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXL,
  },
  icon: { color: tokens.colorBrandForeground1 },
});

/** For new staff: scenes drawn from the rules, each answer explained with its section. */
const IntroductionPage = () => {
  const styles = useStyles();
  const { words } = useWords();
  useChosenLanguage();
  const { guideline } = useMunicipality();
  const { scenes, choices } = useMemo(() => trainingOf(guideline), [guideline]);
  const [begun, setBegun] = useState(false);
  const [given, setGiven] = useState<Verdict[]>([]);
  const [shown, setShown] = useState(0);
  const scene = scenes[shown];
  const right = scenes.filter((one, index) => one.right === given[index]).length;
  const again = () => {
    setGiven([]);
    setShown(0);
  };
  const { title, lead } = words.pages.introduction;
  const { start, none, scene: numbered } = words.training;
  return (
    <>
      <PageTitle title={title} />
      <div className={styles.column}>
        {scenes.length === 0 && <Text>{none}</Text>}
        {!begun && scene && (
          <Card className={styles.start}>
            <HatGraduationRegular aria-hidden fontSize={48} className={styles.icon} />
            <Text size={400}>{lead(scenes.length)}</Text>
            <Button size="large" appearance="primary" onClick={() => setBegun(true)}>
              {start}
            </Button>
          </Card>
        )}
        {begun && scene && (
          <>
            <Text aria-hidden>{numbered(shown + 1, scenes.length)}</Text>
            <ProgressBar
              value={given.length / scenes.length}
              thickness="large"
              aria-label={numbered(shown + 1, scenes.length)}
            />
            <Card>
              <SceneView
                key={scene.id}
                scene={scene}
                choices={choices}
                given={given[shown]}
                give={(verdict) => setGiven([...given, verdict])}
                last={shown === scenes.length - 1}
                next={() => setShown(shown + 1)}
              />
            </Card>
          </>
        )}
        {begun && !scene && <Finished right={right} of={scenes.length} again={again} />}
      </div>
    </>
  );
};

export default IntroductionPage;
