import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered, Trouble } from './trouble';

/** What a page waits for: on its way or not to be had, with what was there before, or there. */
export type Loading<T> =
  | { kind: 'loading'; before?: T | undefined }
  | { kind: 'trouble'; trouble: Trouble; before?: T | undefined }
  | { kind: 'loaded'; value: T };

type Change<T> = (now: T) => T;

/**
 * Loads when shown and whenever `load` changes (keep it with useCallback). `again` loads anew, `known` is what was
 * there last all the while, and `put` changes it by what came from elsewhere, such as the answer to a step. An answer
 * that comes after a later question is dropped.
 */
export const useLoaded = <T>(load: () => Promise<Answered<T>>) => {
  const [loading, setLoading] = useState<Loading<T>>({ kind: 'loading' });
  const questions = useRef(0);
  /** What was put since the last question: its answer may have been on its way already. */
  const changes = useRef<Change<T>[]>([]);
  const again = useCallback(() => {
    questions.current += 1;
    const question = questions.current;
    changes.current = [];
    setLoading((now) => ({ kind: 'loading', before: knownOf(now) }));
    load().then((answer) => {
      if (question !== questions.current) return;
      const put = changes.current;
      setLoading((now) =>
        answer.kind === 'answered'
          ? { kind: 'loaded', value: put.reduce((value, change) => change(value), answer.value) }
          : { ...answer, before: knownOf(now) },
      );
    });
  }, [load]);
  useEffect(() => again(), [again]);
  const put = useCallback((change: Change<T>) => {
    changes.current.push(change);
    setLoading((now) => changed(now, change));
  }, []);
  return { loading, known: knownOf(loading), again, put };
};

const knownOf = <T>(loading: Loading<T>): T | undefined =>
  loading.kind === 'loaded' ? loading.value : loading.before;

const changed = <T>(now: Loading<T>, change: Change<T>): Loading<T> => {
  const known = knownOf(now);
  if (known === undefined) return now;
  return now.kind === 'loaded' ? { kind: 'loaded', value: change(known) } : { ...now, before: change(known) };
};
