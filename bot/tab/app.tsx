import { useEffect, useState } from 'react';
import { Frame } from './frame/frame';
import { findHost } from './host/find-host';
import type { Host } from './host/host';
import { Page } from './page';
import type { PageName } from './page-names';

/** A page, once it is known where it stands: its theme and language come from there. */
export const App = ({ page }: { page: PageName }) => {
  const [host, setHost] = useState<Host>();
  useEffect(() => {
    findHost().then(setHost);
  }, []);
  if (!host) return null;
  return (
    <Frame page={page} host={host}>
      <Page page={page} />
    </Frame>
  );
};
