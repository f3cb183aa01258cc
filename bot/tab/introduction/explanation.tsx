import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { sceneExplanation } from '../../../src/training/scene-words';
import type { Scene } from '../../../src/training/training';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { VerdictBanner } from '../verdict/verdict-banner';

const useStyles = makeStyles({
  explanation: { display: 'grid', gap: tokens.spacingVerticalM, outlineStyle: 'none' },
  why: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: '20px' },
  heading: { margin: 0 },
  section: { color: tokens.colorNeutralForeground3 },
});

/** What the guideline says of the scene, and in which section. */
export const Explanation = ({ scene, right }: { scene: Scene; right: boolean }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const { why, afterwards, section } = sceneExplanation(guideline, scene, language);
  return (
    <div ref={useFocus<HTMLDivElement>()} tabIndex={-1} role="status" className={styles.explanation}>
      <Subtitle2 as="h3" className={styles.heading}>
        {right ? words.pages.introduction.right : words.pages.introduction.wrong}
      </Subtitle2>
      <VerdictBanner rule={scene.rule} />
      <ul className={styles.why}>
        {why.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {afterwards.length > 0 && (
        <>
          <Subtitle2 as="h4" className={styles.heading}>
            {words.answer.afterwards}
          </Subtitle2>
          <ul className={styles.why}>
            {afterwards.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <Text size={200} className={styles.section}>
        {section}
      </Text>
    </div>
  );
};
