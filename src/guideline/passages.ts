import { generalAdvice } from '../advice';
import { noFacts } from '../facts';
import type { Language } from '../language';
import { texts } from '../texts/texts';
import type { Example, Guideline } from './guideline';
import { sectionName } from './section-name';

/** What the guideline says besides its rules, under a title. */
export type Passage = { title: string; sentences: string[]; section: string };

/** What holds whatever the rule, what a leader does, the criteria, the examples, and what workplaces talk about. */
export const passagesOf = (guideline: Guideline, language: Language): Passage[] => {
  const { guidePage, answer } = texts[language];
  const { criteria, examples, implementation, leaderDuties, leaderDutiesSection } = guideline;
  const spoken = (lines: { da: string; en: string }[]) => [...new Set(lines.map((line) => line[language]))];
  const named = (id: string) => sectionName(guideline, id, language);
  const underSection = (id: string, lines: { da: string; en: string }[]): Passage => ({
    title: named(id),
    sentences: spoken(lines),
    section: '',
  });
  const assessed = examples.find((example) => example.criteria);
  const all: Passage[] = [
    { title: answer.afterwards, ...generalAdvice(guideline, noFacts, language) },
    { title: guidePage.leaders, sentences: spoken(leaderDuties), section: named(leaderDutiesSection) },
    {
      title: answer.criteria.title,
      sentences: spoken(Object.values(criteria)),
      section: assessed ? named(assessed.section) : '',
    },
    ...examples.map((example) => underSection(example.section, linesOf(example))),
    ...(implementation ? [underSection(implementation.section, implementation.questions)] : []),
  ];
  return all.filter(({ sentences }) => sentences.length > 0);
};

const linesOf = ({ say, now, afterwards, leader }: Example) => [...say, ...now, ...afterwards, ...leader];
