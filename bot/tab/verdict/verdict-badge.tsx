import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';
import type { Rule } from '../../../src/guideline/guideline';
import { verdictWord } from '../../../src/verdict-word';
import { useWords } from '../host/place';
import { useVerdictColours } from './verdict-colours';
import { VerdictIcon } from './verdict-icon';

const useStyles = makeStyles({
  badge: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.borderStyle('solid'),
    ...shorthands.borderWidth(tokens.strokeWidthThin),
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A verdict in a line of text. */
export const VerdictBadge = ({ rule }: { rule: Rule }) => {
  const styles = useStyles();
  const colours = useVerdictColours();
  const { language } = useWords();
  return (
    <span className={mergeClasses(styles.badge, colours[rule.verdict])}>
      <VerdictIcon verdict={rule.verdict} size={16} />
      {verdictWord(rule, language)}
    </span>
  );
};
