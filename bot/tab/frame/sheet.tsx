import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  sheet: {
    boxSizing: 'border-box',
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL} 64px`,
    '@media (max-width: 639px)': {
      padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 48px`,
    },
  },
});

/** The measure that every page keeps, from 320 pixels to a desktop. */
export const Sheet = ({ children }: { children: ReactNode }) => (
  <main className={useStyles().sheet}>{children}</main>
);
