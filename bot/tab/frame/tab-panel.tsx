import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ panel: { paddingTop: tokens.spacingVerticalXL } });

/** What a tab of the name shows. */
export const TabPanel = ({ name, children }: { name: string; children: ReactNode }) => (
  <div role="tabpanel" id={`panel-${name}`} aria-labelledby={`tab-${name}`} className={useStyles().panel}>
    {children}
  </div>
);
