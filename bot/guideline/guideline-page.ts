import { checkInWords } from '../../src/check-in-words';
import type { Duty, Guideline, Line, Rule } from '../../src/guideline/guideline';
import { sectionName } from '../../src/guideline/section-name';
import type { Language } from '../../src/language';
import { texts } from '../../src/texts/texts';
import { dayText } from '../../src/time-text';
import { verdictWord } from '../../src/verdict-word';
import { conditionText, lineConditionText } from './guideline-conditions';

/** All that the bot says of a guideline in one language, as a page of Markdown: which rule, when, and in which words. */
export const guidelinePage = (guideline: Guideline, language: Language): string => {
  const { approval } = texts[language];
  const { municipality, title, version, adopted, adoptedBy, evaluation } = guideline;
  return [
    `# ${municipality}: ${title[language]}`,
    approval.version(version, dayText(adopted, language), adoptedBy[language], evaluation[language]),
    ...guideline.rules.flatMap((rule) => rulePart(guideline, rule, language)),
    ...examplesPart(guideline, language),
    ...generalPart(guideline, language),
    ...meetingPart(guideline, language),
    ...implementationPart(guideline, language),
  ].join('\n');
};

const rulePart = (guideline: Guideline, rule: Rule, language: Language): string[] => {
  const { answer, approval } = texts[language];
  const section = sectionName(guideline, rule.section, language);
  return [
    '',
    `## ${verdictWord(rule, language)} (${rule.id})`,
    ...(section ? [answer.section(section)] : []),
    ...appliesPart(rule, language),
    ...(rule.documented ? [approval.documented] : []),
    ...part(answer.why, rule.why, language),
    ...part(answer.say, rule.say, language),
    ...part(answer.now, rule.now, language),
    ...part(answer.afterwards, [...rule.afterwards, ...rule.leader], language),
  ];
};

const appliesPart = ({ kind, applies, check }: Rule, language: Language): string[] => {
  const { approval } = texts[language];
  if (kind === 'fallback') return [approval.fallback];
  if (check) return [`${approval.check}: ${checkInWords(check, texts[language]).join(' · ')}`];
  return applies.map((condition) => `${approval.applies}: ${conditionText(condition, language)}`);
};

const examplesPart = (guideline: Guideline, language: Language): string[] => {
  const { answer, approval } = texts[language];
  return guideline.examples.flatMap((example) => [
    '',
    `## ${sectionName(guideline, example.section, language)}`,
    `${approval.applies}: ${example.settings.map((setting) => answer.settings[setting]).join(', ')}`,
    ...part(answer.say, example.say, language),
    ...part(answer.now, example.now, language),
    ...part(answer.afterwards, [...example.afterwards, ...example.leader], language),
    ...(example.criteria ? listed(approval.criteria, Object.values(guideline.criteria), language) : []),
  ]);
};

const generalPart = (guideline: Guideline, language: Language): string[] => {
  const { answer, approval } = texts[language];
  const { documentation, leader, section } = guideline.general;
  return [
    '',
    `## ${sectionName(guideline, section, language)}`,
    ...part(answer.afterwards, [...documentation, ...leader], language),
    ...listed(approval.leader, guideline.leaderDuties, language),
  ];
};

/** What a workplace asks itself, as the risk sheet prints it. */
const implementationPart = (guideline: Guideline, language: Language): string[] => {
  const { implementation } = guideline;
  if (!implementation) return [];
  const { section, questions } = implementation;
  return [
    '',
    `## ${sectionName(guideline, section, language)}`,
    ...listed(texts[language].figuresPage.riskQuestions, questions, language),
  ];
};

const meetingPart = ({ meeting }: Guideline, language: Language): string[] => [
  '',
  `## ${texts[language].approval.meeting}`,
  meeting.source[language],
  ...listed(texts[language].meeting.invitation, [meeting.invitation, meeting.information], language),
];

type Said = Line & { duty?: Duty };

const part = (title: string, lines: Said[], language: Language): string[] =>
  lines.length > 0
    ? [headed(title), ...lines.map((line) => `  - ${line[language]}${marks(line, language)}`)]
    : [];

/** A question stands as it is. */
const headed = (title: string): string => (title.endsWith('?') ? title : `${title}:`);

const listed = (title: string, entries: Record<Language, string>[], language: Language): string[] => [
  headed(title),
  ...entries.map((entry) => `  - ${entry[language]}`),
];

/** When a sentence is said, and how strong a duty it is, in brackets. */
const marks = (line: Said, language: Language): string => {
  const duty = line.duty ? [texts[language].approval.duties[line.duty]] : [];
  const all = [...lineConditionText(line, language), ...duty];
  return all.length > 0 ? ` [${all.join('; ')}]` : '';
};
