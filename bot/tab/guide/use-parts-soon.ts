import { useEffect } from 'react';
import type { guideParts } from './guide-parts';

/** Milliseconds after which it is taken that there is nothing else to do, where the browser does not tell. */
const pause = 1000;

/** Fetches the parts once the page is shown and there is nothing else to do, so that they are there without a network. */
export const usePartsSoon = (parts: typeof guideParts): void => {
  useEffect(() => {
    const fetchAll = () => {
      for (const { fetch } of Object.values(parts)) void fetch();
    };
    if (!('requestIdleCallback' in window)) {
      const clock = setTimeout(fetchAll, pause);
      return () => clearTimeout(clock);
    }
    const idle = requestIdleCallback(fetchAll);
    return () => cancelIdleCallback(idle);
  }, [parts]);
};
