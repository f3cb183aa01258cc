const key = 'optagevejleder.sample';
const listeners = new Set<() => void>();

/** The sample person whom one is in this browser tab; undefined before one is chosen. */
export const chosenSample = (): string | undefined => sessionStorage.getItem(key) ?? undefined;

/** Becomes a sample person, or nobody. */
export const chooseSample = (personId: string | undefined): void => {
  if (personId) sessionStorage.setItem(key, personId);
  else sessionStorage.removeItem(key);
  for (const tell of listeners) tell();
};

/** Is told of each change; gives what ends it. */
export const onSampleChosen = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};
