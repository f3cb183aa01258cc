/** Whether some texts hold every word of a query, in small letters or large; any texts do where nothing is asked for. */
export const holdsWords = (texts: readonly string[], query: string): boolean => {
  const text = texts.join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(word));
};
