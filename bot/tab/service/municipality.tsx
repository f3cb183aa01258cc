import { createContext, useContext } from 'react';
import type { PageGuideline, PageSettings } from '../../api/page-routes';
import { askOpenly } from './ask';
import type { Answered } from './trouble';

/** What the pages know of the municipality that they serve. */
export type Municipality = PageGuideline & PageSettings;

/** Reads the guideline in use and the settings of the pages. */
export const loadMunicipality = async (): Promise<Answered<Municipality>> => {
  const [guideline, settings] = await Promise.all([
    askOpenly<PageGuideline>('/tab/guideline.json'),
    askOpenly<PageSettings>('/tab/settings.json'),
  ]);
  if (guideline.kind === 'trouble') return guideline;
  if (settings.kind === 'trouble') return settings;
  return { kind: 'answered', value: { ...guideline.value, ...settings.value } };
};

export const MunicipalityContext = createContext<Municipality | undefined>(undefined);

/** The municipality; only for what is shown inside the frame. */
export const useMunicipality = (): Municipality => {
  const municipality = useContext(MunicipalityContext);
  if (!municipality) throw new Error('A page was shown before its municipality was known.');
  return municipality;
};
