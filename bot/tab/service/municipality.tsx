import { createContext, useContext } from 'react';
import type { Guideline } from '../../../src/guideline/guideline';
import { askOpenly } from './ask';
import type { Answered } from './trouble';

/** Somebody of the sample organisation, whom one may be in the demo. */
export type Sample = { id: string; name: string; title?: string };

/** What the pages know of the municipality that they serve; `demo` only in the demo. */
export type Municipality = {
  guideline: Guideline;
  /** Where the original is read. */
  url?: string;
  demo?: Sample[];
  teamsAppId?: string;
  /** Whom to call where it is acute. */
  acute?: string;
  zone: string;
};

/** Reads the guideline in use and the settings of the pages. */
export const loadMunicipality = async (): Promise<Answered<Municipality>> => {
  const [guideline, settings] = await Promise.all([
    askOpenly<Pick<Municipality, 'guideline' | 'url'>>('/tab/guideline.json'),
    askOpenly<Omit<Municipality, 'guideline' | 'url'>>('/tab/settings.json'),
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
