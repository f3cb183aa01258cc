import { useMemo, useSyncExternalStore } from 'react';
import { usePlace } from '../host/place';
import { type Ask, askAsSample, askThroughTeams } from './ask';
import { useMunicipality } from './municipality';
import { chosenSample, onSampleChosen } from './sample';

/**
 * How to ask as the person at the page: as the one chosen in the demo, else as the one signed in to Teams;
 * undefined where nobody knows who that is.
 */
export const useAsk = (): Ask | undefined => {
  const { host } = usePlace();
  const { demo } = useMunicipality();
  const sample = useSyncExternalStore(onSampleChosen, chosenSample);
  return useMemo(() => {
    if (demo) return sample ? askAsSample(sample) : undefined;
    return host.kind === 'teams' ? askThroughTeams(host) : undefined;
  }, [demo, sample, host]);
};
