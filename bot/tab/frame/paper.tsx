import { FluentProvider } from '@fluentui/react-provider';
import { teamsLightTheme } from '@fluentui/react-theme';
import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';

/**
 * Prints something else than the page: `print` puts it on paper, in light colours whatever the theme. What it
 * gives must be shown somewhere on the page, where it is invisible.
 */
export const usePaper = () => {
  const [sheet, setSheet] = useState<ReactNode>();
  useEffect(() => {
    if (!sheet) return;
    const done = () => setSheet(undefined);
    window.addEventListener('afterprint', done);
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [sheet]);
  const paper = sheet && createPortal(<Paper>{sheet}</Paper>, document.body);
  return { print: setSheet, paper };
};

const Paper = ({ children }: { children: ReactNode }) => (
  <div className="paper">
    <FluentProvider theme={teamsLightTheme}>{children}</FluentProvider>
  </div>
);
