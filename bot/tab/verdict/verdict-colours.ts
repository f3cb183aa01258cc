import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';

const inColours = (color: string, backgroundColor: string, border: string) => ({
  color,
  backgroundColor,
  ...shorthands.borderColor(border),
});

const good = inColours(
  tokens.colorStatusSuccessForeground1,
  tokens.colorStatusSuccessBackground1,
  tokens.colorStatusSuccessBorder1,
);

/** The colours of verdicts, by theme; in high contrast the theme leaves word and sign to say it. */
export const useVerdictColours = makeStyles({
  allowed: good,
  conditions: good,
  consent: inColours(
    tokens.colorStatusWarningForeground3,
    tokens.colorStatusWarningBackground1,
    tokens.colorStatusWarningBorder1,
  ),
  not_allowed: inColours(
    tokens.colorStatusDangerForeground1,
    tokens.colorStatusDangerBackground1,
    tokens.colorStatusDangerBorder1,
  ),
  assess: inColours(tokens.colorBrandForeground2, tokens.colorBrandBackground2, tokens.colorBrandStroke2),
  not_covered: inColours(
    tokens.colorNeutralForeground1,
    tokens.colorNeutralBackground3,
    tokens.colorNeutralStroke1,
  ),
});
