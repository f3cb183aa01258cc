import { type Criterion, criteria } from '../../src/guideline/criteria';
import type { Guideline } from '../../src/guideline/guideline';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** The criteria of the assessment, to be ticked; what is ticked is kept for the note and weighs nothing. */
export const criteriaOf = (
  guideline: Guideline,
  considered: Criterion[] | undefined,
  action: object,
  language: Language,
) => {
  const words = texts[language].answer.criteria;
  return {
    title: words.title,
    label: words.label,
    keep: words.keep,
    action,
    open: considered !== undefined,
    value: (considered ?? []).join(','),
    kept: considered?.length ? words.kept : '',
    choices: criteria.map((value) => ({ value, title: guideline.criteria[value][language] })),
  };
};
