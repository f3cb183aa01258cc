import type { Guideline } from '../../src/guideline/guideline';
import { sectionName } from '../../src/guideline/section-name';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';

/** What the guideline asks of a leader, as a part of a card: a heading, its lines, and the section. */
export const leaderDutiesOf = (guideline: Guideline, language: Language) => ({
  title: texts[language].answer.asLeader,
  lines: guideline.leaderDuties.map((duty) => ({ text: duty[language] })),
  section: texts[language].answer.section(sectionName(guideline, guideline.leaderDutiesSection, language)),
});
