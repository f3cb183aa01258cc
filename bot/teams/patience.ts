/** Milliseconds for one request to the channel; two of these and an installation take less than a notification is hidden for. */
export const patience = 6000;
