import type { Known, WordIndex } from './word-index';

const most = 10_000;

/** People use the same words again and again: looks a word up once, and forgets all when there are too many. */
export const remembering = (lookUp: WordIndex): WordIndex => {
  const known = new Map<string, Known>();
  return (form) => {
    const found = known.get(form) ?? lookUp(form);
    if (known.size >= most) known.clear();
    known.set(form, found);
    return found;
  };
};
