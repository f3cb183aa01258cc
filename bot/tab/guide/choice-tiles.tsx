import type { FluentIcon } from '@fluentui/react-icons';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  question: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalS,
  },
  tile: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '52px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /** The last one alone in its row fills it. */
  last: { ':nth-child(odd):last-child': { gridColumn: '1 / -1' } },
  chosen: {
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  icon: { flexShrink: 0 },
});

type Choice<T extends string> = { value: T; title: string; icon: FluentIcon };

/** One question whose answers are tiles to press; the chosen one is pressed again to take it back. */
export const ChoiceTiles = <T extends string>(props: {
  question: string;
  choices: Choice<T>[];
  chosen: T | undefined;
  choose(value: T | undefined): void;
}) => {
  const styles = useStyles();
  const { question, choices, chosen, choose } = props;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.question}>{question}</legend>
      <div className={styles.tiles}>
        {choices.map(({ value, title, icon: Icon }) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === chosen}
            className={mergeClasses(styles.tile, styles.last, value === chosen && styles.chosen)}
            onClick={() => choose(value === chosen ? undefined : value)}
          >
            <Icon aria-hidden fontSize={20} className={styles.icon} />
            {title}
          </button>
        ))}
      </div>
    </fieldset>
  );
};
