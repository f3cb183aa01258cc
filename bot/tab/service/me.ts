/** The one who is signed in, as the service knows them; without `mayReadStatistics` while the directory does not say. */
export type Me = { id: string; name: string; mayReadStatistics?: boolean };
