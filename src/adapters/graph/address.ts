/** Where a call goes: `name` is for logs and holds no ids; `path` is missing when an id cannot be anybody's. */
export type Address = { name: string; path: string | undefined };

/** A path below the base URL with ids from outside filled in, each as one segment: at`/users/${id}/manager`. */
export const at = (parts: TemplateStringsArray, ...ids: string[]): Address => ({
  name: parts.join('{id}'),
  path: ids.every(isSegment) ? String.raw({ raw: parts }, ...ids.map(encodeURIComponent)) : undefined,
});

/** Dots alone would climb in the path however they are encoded, and half a character cannot be encoded. */
const isSegment = (id: string): boolean => /^(?!\.{1,2}$)\P{Cs}+$/u.test(id);
