import { type ComponentType, type ReactNode, useState } from 'react';
import { askOpenly } from '../service/ask';
import type { Answered } from '../service/trouble';
import { useLoaded } from '../service/use-loaded';
import { TroubleNotice } from './trouble-notice';
import { Waiting } from './waiting';

/** A part of a page that is fetched by itself; `fetch` has it there before it is shown. */
export type Part<P> = ComponentType<P> & { fetch(): Promise<unknown> };

/** A part that can be out of reach without the rest of its page: it says so then, and can be tried again. */
export const partOf = <P extends object>(fetchPart: () => Promise<ComponentType<P>>): Part<P> => {
  let there: ComponentType<P> | undefined;
  const load = async (): Promise<Answered<ComponentType<P>>> => {
    try {
      there = await fetchPart();
      return { kind: 'answered', value: there };
    } catch (error) {
      const service = await askOpenly('/tab/settings.json');
      return service.kind === 'trouble' ? service : { kind: 'answered', value: failing(error) };
    }
  };
  const Shown = (props: P) => {
    const [Ready] = useState(() => there);
    if (Ready) return <Ready {...props} />;
    return <Fetched load={load}>{(Late) => <Late {...props} />}</Fetched>;
  };
  return Object.assign(Shown, { fetch: load });
};

/** The service is there and has the part no more, being a newer one: the whole page has to be loaded again. */
const failing = (error: unknown) => () => {
  throw error;
};

type Fetching<P> = {
  load(): Promise<Answered<ComponentType<P>>>;
  children(part: ComponentType<P>): ReactNode;
};

const Fetched = <P extends object>({ load, children }: Fetching<P>) => {
  const { loading, again } = useLoaded(load);
  if (loading.kind === 'loading') return <Waiting />;
  if (loading.kind === 'trouble') return <TroubleNotice trouble={loading.trouble} again={again} />;
  return children(loading.value);
};
