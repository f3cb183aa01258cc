import { browserHost } from './browser-host';
import type { Host } from './host';

const patience = 10_000;

/**
 * Asks the frame around the page who it is. Teams' own library is fetched only where there is such a frame; one
 * that does not answer as Teams does within ten seconds is none, nor is any where the library cannot be had.
 */
export const findHost = async (): Promise<Host> => {
  if (window.parent === window && !('nativeInterface' in window)) return browserHost();
  const teams = import('./teams-host').then(({ teamsHost }) => teamsHost());
  const silent = new Promise<Host>((resolve) => setTimeout(() => resolve(browserHost()), patience));
  return Promise.race([teams.catch(browserHost), silent]);
};
