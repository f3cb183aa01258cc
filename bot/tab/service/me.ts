/** The one who is signed in, as the service knows them. */
export type Me = { id: string; name: string; mayReadStatistics: boolean };
