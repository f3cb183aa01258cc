import { readFileSync } from 'node:fs';
import { type Guideline, guidelineSchema, type Line } from '../src/guideline/guideline';
import odder from '../src/guideline/odder.json';
import { type Language, languages } from '../src/language';
import { texts } from '../src/texts/texts';

/** The whole guideline as the bot says it, one page a language, for the jurist to approve. */
const page = (guideline: Guideline, language: Language): string => {
  const { answer } = texts[language];
  const part = (title: string, lines: Line[]) =>
    lines.length > 0
      ? [`${title}:`, ...lines.map((line) => `  - ${line[language]}${conditionOf(line)}`)]
      : [];
  const rules = guideline.rules.flatMap((rule) => [
    '',
    `## ${rule.word?.[language] ?? answer.verdicts[rule.verdict]} (${rule.id})`,
    ...(rule.section ? [answer.section(guideline.sections[rule.section]?.[language] ?? rule.section)] : []),
    ...part(answer.why, rule.why),
    ...part(answer.say, rule.say),
    ...part(answer.now, rule.now),
    ...part(answer.afterwards, [...rule.afterwards, ...rule.leader]),
  ]);
  const examples = guideline.examples.flatMap((example) => [
    '',
    `## ${guideline.sections[example.section]?.[language] ?? example.section}`,
    ...part(answer.say, example.say),
    ...part(answer.now, example.now),
    ...part(answer.afterwards, [...example.afterwards, ...example.leader]),
    ...(example.criteria
      ? Object.values(guideline.criteria).map((criterion) => `  * ${criterion[language]}`)
      : []),
  ]);
  const { documentation, leader, section } = guideline.general;
  return [
    `# ${guideline.municipality}: ${guideline.title[language]} (${guideline.version})`,
    ...rules,
    ...examples,
    '',
    `## ${guideline.sections[section]?.[language] ?? section}`,
    ...part(answer.afterwards, [...documentation, ...leader]),
    ...guideline.leaderDuties.map((duty) => `  - ${duty[language]}`),
    '',
    guideline.meeting.source[language],
  ].join('\n');
};

const conditionOf = (line: Line): string =>
  line.if ? ` [${JSON.stringify(line.if).replace(/["{}]/g, '')}]` : '';

const file = process.argv[2];
const guideline = guidelineSchema.parse(file ? JSON.parse(readFileSync(file, 'utf8')) : odder);
console.log(languages.map((language) => page(guideline, language)).join('\n\f\n'));
