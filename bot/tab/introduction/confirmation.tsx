import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { DateTime } from 'luxon';
import { dayText } from '../../../src/time-text';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    justifyItems: 'center',
    padding: '80px 40px',
    textAlign: 'center',
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase400 },
  name: { margin: 0, fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
});

/** A confirmation to show: who, what, when. */
export const Confirmation = ({ name, right, of }: { name: string; right: number; of: number }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline, zone } = useMunicipality();
  const { confirmation, confirms } = words.pages.introduction;
  const today = DateTime.now().setZone(zone).toISODate() ?? '';
  return (
    <article className={styles.sheet}>
      <h1 className={styles.line}>{confirmation}</h1>
      <p className={styles.name}>{name}</p>
      <p className={styles.line}>{confirms(guideline.title[language])}</p>
      <p className={styles.line}>{words.pages.introduction.score(right, of)}</p>
      <p className={styles.line}>
        {guideline.municipality}, {dayText(today, language)}
      </p>
    </article>
  );
};
