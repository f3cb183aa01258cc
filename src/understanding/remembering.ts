const most = 10_000;

/** People use the same words again and again: looks a word up once, and forgets all when there are too many. */
export const remembering = <T>(lookUp: (form: string) => T): ((form: string) => T) => {
  const known = new Map<string, T>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const found = lookUp(form);
    if (known.size >= most) known.clear();
    known.set(form, found);
    return found;
  };
};
