import { useEffect, useState } from 'react';
import { shortestQuery } from '../../../src/people-search';
import type { Colleagues } from '../../api/person-routes';
import type { Ask } from '../service/ask';
import type { Trouble } from '../service/trouble';

type Found =
  | { kind: 'nothing asked' }
  | ({ kind: 'found' } & Colleagues)
  | { kind: 'trouble'; trouble: Trouble };

/** Milliseconds without a key pressed before it is searched. */
const pause = 300;

/** The colleagues that a query finds, looked for when the writing pauses; `again` looks once more. */
export const usePeople = (ask: Ask, query: string): { found: Found; again(): void } => {
  const [found, setFound] = useState<Found>({ kind: 'nothing asked' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    /** Those of another query are nobody to choose among. */
    setFound({ kind: 'nothing asked' });
    if (query.trim().length < shortestQuery) return;
    let late = false;
    const clock = setTimeout(async () => {
      const answer = await ask<Colleagues>('/api/people', { query: query.trim() });
      if (!late) setFound(answer.kind === 'answered' ? { kind: 'found', ...answer.value } : answer);
    }, pause);
    return () => {
      late = true;
      clearTimeout(clock);
    };
  }, [ask, query, tries]);
  return { found, again: () => setTries(tries + 1) };
};
