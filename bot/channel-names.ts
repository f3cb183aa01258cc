/** How Bot Framework names Teams. */
export const teamsChannel = 'msteams';

/** The bot's account in the channel. */
export const botAccount = (appId: string): string => `28:${appId}`;
