import { type RefObject, useEffect, useRef } from 'react';

/**
 * Whoever reads by keyboard or ear is led to what has just come up: the element has the focus once it is shown, or what
 * is found in it by the selector `within`.
 */
export const useFocus = <E extends HTMLElement>(within?: string): RefObject<E | null> => {
  const element = useRef<E>(null);
  useEffect(() => {
    const inner = within && element.current?.querySelector<HTMLElement>(within);
    (inner || element.current)?.focus();
  }, [within]);
  return element;
};
