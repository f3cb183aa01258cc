import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';
import type { Rule } from '../../../src/guideline/guideline';
import { verdictWord } from '../../../src/verdict-word';
import { useWords } from '../host/place';
import { useVerdictColours } from './verdict-colours';
import { VerdictIcon } from './verdict-icon';

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusLarge,
    ...shorthands.borderStyle('solid'),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    flexGrow: 1,
    flexBasis: '220px',
    minWidth: 0,
  },
  words: { display: 'grid', minWidth: 0 },
  about: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  verdict: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Props = { rule: Rule; about?: string | undefined; quote?: string | undefined };

/**
 * A verdict by colour, sign and word; where more than one is shown, `about` says what it is about, and `quote` what one
 * can say first.
 */
export const VerdictBanner = ({ rule, about, quote }: Props) => {
  const styles = useStyles();
  const colours = useVerdictColours();
  const { language, words } = useWords();
  return (
    <div className={mergeClasses(styles.banner, colours[rule.verdict])}>
      <VerdictIcon verdict={rule.verdict} size={32} />
      <span className={styles.words}>
        {about && <span className={styles.about}>{about}</span>}
        <span className={styles.verdict}>{verdictWord(rule, language)}</span>
        {quote && <span>{words.answer.quoted(quote)}</span>}
      </span>
    </div>
  );
};
