import { Link } from '@fluentui/react-link';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Advice } from '../../../src/advice';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalXL },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, paddingLeft: '20px' },
  said: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  quote: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: `0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  section: { color: tokens.colorNeutralForeground3 },
});

/** What to say, what to do now and afterwards, and why, with the section that it rests on. */
export const AdviceView = ({ advice }: { advice: Advice }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { url } = useMunicipality();
  const { say, now, afterwards, why } = words.answer;
  const heading = (text: string) => (
    <Subtitle2 as="h2" className={styles.heading}>
      {text}
    </Subtitle2>
  );
  const listed = (title: string, lines: string[]) =>
    lines.length > 0 && (
      <section className={styles.part}>
        {heading(title)}
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className={styles.parts}>
      {advice.say.length > 0 && (
        <section className={styles.part}>
          {heading(say)}
          <ul className={styles.said}>
            {advice.say.map((line) => (
              <li key={line} className={styles.quote}>
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
      {listed(now, advice.now)}
      {listed(afterwards, advice.afterwards)}
      {listed(why, advice.why)}
      {advice.sections.length > 0 && (
        <Text size={200} className={styles.section}>
          {words.answer.section(advice.sections.join(' · '))}
          {url && (
            <>
              {' · '}
              <Link href={url} target="_blank" rel="noreferrer">
                {words.answer.readOriginal}
              </Link>
            </>
          )}
        </Text>
      )}
    </div>
  );
};
