import { browserHost } from './browser-host';
import type { Host } from './host';

const patience = 10_000;

/**
 * Asks the frame around the page who it is. Teams' own library is fetched only where there is such a frame; one
 * that does not answer as Teams does within ten seconds is none.
 */
export const findHost = async (): Promise<Host> => {
  if (window.parent === window && !('nativeInterface' in window)) return browserHost();
  const { teamsHost } = await import('./teams-host');
  const silent = new Promise<Host>((resolve) => setTimeout(() => resolve(browserHost()), patience));
  return Promise.race([teamsHost().catch(browserHost), silent]);
};
