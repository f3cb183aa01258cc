import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { generalAdvice } from '../../../src/advice';
import { decisionMap } from '../../../src/decision-map';
import { noFacts } from '../../../src/facts';
import type { Rule } from '../../../src/guideline/guideline';
import { dayText } from '../../../src/time-text';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { VerdictBadge } from '../verdict/verdict-badge';
import { placeTitle } from './place-title';

const useStyles = makeStyles({
  card: { display: 'grid', gap: tokens.spacingVerticalM, breakInside: 'avoid' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  rows: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  where: { flexBasis: '260px', flexGrow: 1 },
  list: { margin: 0, paddingLeft: '20px' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The whole guideline on one card for the pocket: where, what is recorded, the answer, and what comes afterwards. */
export const PocketCard = () => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const { municipality, title, adopted } = guideline;
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>{words.guidePage.pocketTitle}</h2>
      {decisionMap(guideline).map(({ medium, branches, shared }) => (
        <section key={medium}>
          <h3 className={styles.heading}>{words.answer.media[medium]}</h3>
          <Rows
            rows={[
              ...branches.flatMap((branch) => [
                { title: placeTitle(branch, words), rule: branch.rule },
                ...branch.leadsOn.map(({ turn, rule }) => ({
                  title: `${placeTitle(branch, words)}: ${words.guidePage.flags[turn]}`,
                  rule,
                })),
              ]),
              ...shared.map((place) => ({
                title: `${words.guidePage.flags.sharing}: ${placeTitle(place, words)}`,
                rule: place.rule,
              })),
            ]}
          />
        </section>
      ))}
      <section>
        <h3 className={styles.heading}>{words.answer.afterwards}</h3>
        <ul className={styles.list}>
          {generalAdvice(guideline, noFacts, language).sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <p className={styles.small}>
        {municipality} · {title[language]} · {dayText(adopted, language)}
      </p>
    </article>
  );
};

const Rows = ({ rows }: { rows: { title: string; rule: Rule }[] }) => {
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {rows.map(({ title, rule }) => (
        <li key={`${title} ${rule.id}`} className={styles.row}>
          <span className={styles.where}>{title}</span>
          <VerdictBadge rule={rule} />
        </li>
      ))}
    </ul>
  );
};
