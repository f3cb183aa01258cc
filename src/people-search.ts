/** So many characters it takes to search for somebody, and so many at most. */
export const shortestQuery = 2;
export const longestQuery = 100;
