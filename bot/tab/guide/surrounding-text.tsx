import { Card } from '@fluentui/react-card';
import { Link } from '@fluentui/react-link';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { generalAdvice } from '../../../src/advice';
import { noFacts } from '../../../src/facts';
import { dayText } from '../../../src/time-text';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: '20px' },
});

/** What holds whatever the rule: documentation, the leader, what a leader does, and whose guideline it is. */
export const SurroundingText = () => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline, url } = useMunicipality();
  const { leaderDuties, title, adopted, adoptedBy, evaluation } = guideline;
  const always = generalAdvice(guideline, noFacts, language).sentences;
  const listed = (heading: string, sentences: string[]) => (
    <Card>
      <Subtitle2 as="h2" className={styles.heading}>
        {heading}
      </Subtitle2>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  );
  const about = words.conversation.guideline(
    title[language],
    dayText(adopted, language),
    adoptedBy[language],
    evaluation[language],
  );
  return (
    <>
      {listed(words.answer.afterwards, always)}
      {listed(
        words.guidePage.leaders,
        leaderDuties.map((duty) => duty[language]),
      )}
      <Text>
        {about}{' '}
        {url && (
          <Link href={url} target="_blank" rel="noreferrer">
            {words.answer.readOriginal}
          </Link>
        )}
      </Text>
    </>
  );
};
