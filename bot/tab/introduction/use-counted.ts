import { useCallback, useEffect, useRef, useState } from 'react';
import type { Me } from '../../api/person-routes';
import type { Trouble } from '../service/trouble';
import { useAsk } from '../service/use-ask';

type Counted = { kind: 'waiting' | 'counted' | 'nobody' } | { kind: 'trouble'; trouble: Trouble };

/** Has the introduction counted as done, without a name, and once however often it is tried; `me` is the reader's own name, for the confirmation. */
export const useCounted = () => {
  const ask = useAsk();
  const [counted, setCounted] = useState<Counted>({ kind: 'waiting' });
  const [me, setMe] = useState<string>();
  const begun = useRef(false);
  const id = useRef(crypto.randomUUID());
  const retry = useCallback(async () => {
    if (!ask) return setCounted({ kind: 'nobody' });
    const answer = await ask('/api/training', { id: id.current });
    setCounted(answer.kind === 'answered' ? { kind: 'counted' } : answer);
    const known = await ask<Me>('/api/me');
    if (known.kind === 'answered') setMe(known.value.name);
  }, [ask]);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void retry();
  }, [retry]);
  return { counted, me, retry };
};
