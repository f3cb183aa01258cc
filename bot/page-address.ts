import type { Configuration } from './configuration';

/** Where a page is opened: in Teams where the app is there, else in the browser of the same machine. */
export const pageAddress = (
  { MicrosoftAppId, TEAMS_APP_ID, PUBLIC_URL, HOST, PORT }: Configuration,
  page: string,
): string | undefined => {
  const app = TEAMS_APP_ID ?? MicrosoftAppId;
  if (MicrosoftAppId) {
    return PUBLIC_URL ? `https://teams.microsoft.com/l/entity/${app}/${encodeURIComponent(page)}` : undefined;
  }
  return PORT === 0 ? undefined : `http://${HOST}:${PORT}/tab/${page}`;
};
