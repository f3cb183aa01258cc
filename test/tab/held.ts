/** An answer that a test holds back: `wait` is it, from when `letGo` has said what it is. */
export const held = <T>() => {
  let letGo: (answer: T) => void = () => undefined;
  const wait = new Promise<T>((resolve) => {
    letGo = resolve;
  });
  return { wait, letGo };
};
