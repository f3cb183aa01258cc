import { useEffect } from 'react';
import type { Me } from '../../api/person-routes';
import { usePlace } from '../host/place';
import { useAsk } from '../service/use-ask';

/**
 * Speaks the language that the reader chose in the chat, where the page stands in Teams. The page is there before and
 * without it: as long as nobody knows what was chosen it speaks as Teams does.
 */
export const useChosenLanguage = (): void => {
  const ask = useAsk();
  const { host, speak } = usePlace();
  useEffect(() => {
    if (!ask || host.kind !== 'teams') return;
    let left = false;
    ask<Me>('/api/me').then((answer) => {
      if (!left && answer.kind === 'answered' && answer.value.language) speak(answer.value.language);
    });
    return () => {
      left = true;
    };
  }, [ask, host, speak]);
};
