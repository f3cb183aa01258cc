import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Verdict } from '../../../src/guideline/verdicts';
import { sceneWords } from '../../../src/training/scene-words';
import type { Scene } from '../../../src/training/training';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';
import { Explanation } from './explanation';
import { VerdictChoices } from './verdict-choices';

const useStyles = makeStyles({
  scene: { display: 'grid', gap: tokens.spacingVerticalL, padding: tokens.spacingHorizontalS },
  told: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: 'none' },
  next: { justifySelf: 'start' },
});

type Props = {
  scene: Scene;
  choices: Verdict[];
  given: Verdict | undefined;
  give(verdict: Verdict): void;
  last: boolean;
  next(): void;
};

/** One scene: what happens, the verdicts to choose among, and once chosen the right one with its reasons. */
export const SceneView = ({ scene, choices, given, give, last, next }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const told = useFocus<HTMLHeadingElement>();
  return (
    <div className={styles.scene}>
      <h2 ref={told} tabIndex={-1} className={styles.told}>
        {sceneWords(scene, language)}
      </h2>
      <Text>{words.training.question}</Text>
      <VerdictChoices choices={choices} given={given} rule={scene.rule} give={give} />
      {given && (
        <>
          <Explanation scene={scene} right={given === scene.right} />
          <Button className={styles.next} size="large" appearance="primary" onClick={next}>
            {last ? words.training.finish : words.training.next}
          </Button>
        </>
      )}
    </div>
  );
};
