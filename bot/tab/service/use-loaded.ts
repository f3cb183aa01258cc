import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered, Trouble } from './trouble';

/** What a page waits for: on its way, with what was there before, not to be had, or there. */
export type Loading<T> =
  | { kind: 'loading'; before?: T }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'loaded'; value: T };

/**
 * Loads when shown and whenever `load` changes (keep it with useCallback). `again` loads anew, and `put` sets
 * what came from elsewhere, such as the answer to a change. An answer that comes after a later question is dropped.
 */
export const useLoaded = <T>(load: () => Promise<Answered<T>>) => {
  const [loading, setLoading] = useState<Loading<T>>({ kind: 'loading' });
  const questions = useRef(0);
  const again = useCallback(() => {
    questions.current += 1;
    const question = questions.current;
    setLoading((now) =>
      now.kind === 'loaded' ? { kind: 'loading', before: now.value } : { kind: 'loading' },
    );
    load().then((answer) => {
      if (question !== questions.current) return;
      setLoading(answer.kind === 'answered' ? { kind: 'loaded', value: answer.value } : answer);
    });
  }, [load]);
  useEffect(() => again(), [again]);
  const put = useCallback((value: T) => setLoading({ kind: 'loaded', value }), []);
  return { loading, again, put };
};
