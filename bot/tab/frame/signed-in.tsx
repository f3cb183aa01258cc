import { type ReactNode, useCallback, useEffect } from 'react';
import type { Me } from '../../api/person-routes';
import { usePlace } from '../host/place';
import type { Ask } from '../service/ask';
import { useMunicipality } from '../service/municipality';
import { useAsk } from '../service/use-ask';
import { useLoaded } from '../service/use-loaded';
import { OutsideTeams } from './outside-teams';
import { SampleBar, SamplePicker } from './sample-people';
import { TroubleNotice } from './trouble-notice';
import { Waiting } from './waiting';

/** Who is signed in, and how the page asks in their name. */
export type Signed = { ask: Ask; me: Me };

/** Shows what is for somebody in particular once it is known who that is, and says what is in the way until then. */
export const SignedIn = ({ children }: { children(signed: Signed): ReactNode }) => {
  const { demo } = useMunicipality();
  const ask = useAsk();
  if (!ask) return demo ? <SamplePicker samples={demo} /> : <OutsideTeams />;
  return (
    <Known ask={ask} sample={demo !== undefined}>
      {children}
    </Known>
  );
};

const Known = (props: { ask: Ask; sample: boolean; children(signed: Signed): ReactNode }) => {
  const { ask, sample, children } = props;
  const { loading, again } = useLoaded(useCallback(() => ask<Me>('/api/me'), [ask]));
  const { host, speak } = usePlace();
  const chosen = loading.kind === 'loaded' ? loading.value.language : undefined;
  useEffect(() => {
    if (chosen && host.kind === 'teams') speak(chosen);
  }, [chosen, host, speak]);
  if (loading.kind === 'loading') return <Waiting />;
  if (loading.kind === 'trouble') {
    return (
      <>
        <TroubleNotice trouble={loading.trouble} again={again} />
        {sample && <SampleBar />}
      </>
    );
  }
  return (
    <>
      {sample && <SampleBar name={loading.value.name} />}
      {children({ ask, me: loading.value })}
    </>
  );
};
