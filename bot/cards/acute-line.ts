import type { Facts } from '../../src/facts';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** The municipality's own line for acute situations, where one feels threatened and there is one; else nothing. */
export const acuteLine = (acute: string | undefined, { threatening }: Facts, language: Language): string =>
  threatening && acute ? texts[language].answer.acute(acute) : '';
