import { guidelinePage } from '../../bot/guideline/guideline-page';
import { languages } from '../../src/language';
import { odder } from '../odder';

test.each(languages)('a jurist finds every sentence that the bot can say on the page in %s', (language) => {
  const page = guidelinePage(odder, language);
  const advice = [...odder.rules, ...odder.examples];
  const sentences = [
    ...advice.flatMap(({ say, now, afterwards, leader }) => [...say, ...now, ...afterwards, ...leader]),
    ...odder.rules.flatMap(({ why }) => why),
    ...odder.general.documentation,
    ...odder.general.leader,
    ...odder.leaderDuties,
    ...Object.values(odder.criteria),
    ...Object.values(odder.meeting),
    ...(odder.implementation?.questions ?? []),
  ].map((line) => line[language]);
  expect(sentences.filter((sentence) => !page.includes(sentence))).toEqual([]);
});

test('a jurist sees in plain words when a rule applies, when a sentence is said, and how strong a duty is', () => {
  const page = guidelinePage(odder, 'da');
  expect(page).toContain('Gælder for: Billeder eller film · Bibliotek, Borgerservice og lignende');
  expect(page).toContain('[når du har sagt nej]');
  expect(page).toContain('[Lyd; på forhånd / mens det sker; når du har sagt nej]');
  expect(page).toMatch(/Du bør fortælle det til din leder\. \[.*bør\]/);
  expect(page).not.toMatch(/undefined|otherSettingsThan/);
});
