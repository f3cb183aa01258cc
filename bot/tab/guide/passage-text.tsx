import { Card } from '@fluentui/react-card';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Passage } from '../../../src/guideline/passages';
import { useWords } from '../host/place';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
  section: { color: tokens.colorNeutralForeground3 },
});

/** What the guideline says besides its rules, and the section that it stands in where the title is another. */
export const PassageText = ({ passage }: { passage: Passage }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { title, sentences, section } = passage;
  return (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {section && (
        <Text size={200} className={styles.section}>
          {words.answer.section(section)}
        </Text>
      )}
    </Card>
  );
};
