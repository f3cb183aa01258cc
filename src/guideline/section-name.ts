import type { Language } from '../language';
import type { Guideline } from './guideline';

/** A section's name; empty where there is no section. */
export const sectionName = (
  { sections }: Pick<Guideline, 'sections'>,
  id: string | undefined,
  language: Language,
): string => (id && sections[id]?.[language]) || '';
