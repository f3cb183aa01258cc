import { lazy, Suspense } from 'react';
import { Sheet } from './frame/sheet';
import { TroubleNotice } from './frame/trouble-notice';
import { Waiting } from './frame/waiting';
import type { PageName } from './page-names';
import { loadMunicipality, MunicipalityContext } from './service/municipality';
import { useLoaded } from './service/use-loaded';

const pages: Record<PageName, ReturnType<typeof lazy>> = {
  guide: lazy(() => import('./guide/guide-page')),
  meeting: lazy(() => import('./meeting/meeting-page')),
  'follow-up': lazy(() => import('./follow-up/follow-up-page')),
  figures: lazy(() => import('./figures/figures-page')),
  introduction: lazy(() => import('./introduction/introduction-page')),
  note: lazy(() => import('./note/note-page')),
  configure: lazy(() => import('./configure/configure-page')),
};

/** One page, fetched when it is asked for, once the municipality's guideline is there. */
export const Page = ({ page }: { page: PageName }) => {
  const { loading, again } = useLoaded(loadMunicipality);
  const Shown = pages[page];
  return (
    <Sheet>
      {loading.kind === 'loading' && <Waiting />}
      {loading.kind === 'trouble' && <TroubleNotice trouble={loading.trouble} again={again} />}
      {loading.kind === 'loaded' && (
        <MunicipalityContext value={loading.value}>
          <Suspense fallback={<Waiting />}>
            <Shown />
          </Suspense>
        </MunicipalityContext>
      )}
    </Sheet>
  );
};
