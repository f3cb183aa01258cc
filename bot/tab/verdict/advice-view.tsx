import { Link } from '@fluentui/react-link';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Advice } from '../../../src/advice';
import { answerSections } from '../../../src/answer-sections';
import type { Answer } from '../../../src/decide';
import type { Moment } from '../../../src/facts';
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

type Props = { advice: Advice; answers?: Answer[]; when?: Moment | undefined };

/** What to say, what to do now and afterwards, and why, in the order of the answer card, with the section it rests on. */
export const AdviceView = ({ advice, answers = [], when }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { url } = useMunicipality();
  return (
    <div className={styles.parts}>
      {answerSections(advice, answers, when, language).map((section) => (
        <section key={`${section.title} ${section.sentences[0]}`} className={styles.part}>
          <Subtitle2 as="h2" className={styles.heading}>
            {section.title || words.answer.why}
          </Subtitle2>
          <ul className={section.toSay ? styles.said : styles.list}>
            {section.sentences.map((sentence) => (
              <li key={sentence} className={section.toSay ? styles.quote : undefined}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      ))}
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
