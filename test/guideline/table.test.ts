import { adviceFor } from '../../src/advice';
import { decide } from '../../src/decide';
import { type Facts, media, noFacts, settings } from '../../src/facts';
import { verdicts } from '../../src/guideline/verdicts';
import { languages } from '../../src/language';
import { odder } from '../odder';
import { everyCircumstance } from './every-facts';
import { addedRule, exampleDuty, mainRule, rules } from './table';

const answered = (facts: Facts) => {
  const decision = decide(odder, facts);
  if (decision.kind === 'ask') throw new Error('asked, although medium and setting are known');
  return { main: decision.answers.map(({ rule }) => rule), added: decision.added.map(({ rule }) => rule) };
};

const cases = settings.flatMap((setting) => media.map((medium) => ({ setting, medium })));

test.each(cases)(
  '$medium in $setting is answered as the guideline has it, whatever else is so',
  ({ setting, medium }) => {
    for (const flags of everyCircumstance()) {
      const { main, added } = answered({ ...flags, setting, medium });
      expect(main.map(({ id }) => id)).toEqual([mainRule(medium, setting, flags)]);
      const expected = addedRule(medium, setting, flags);
      expect(added.map(({ id }) => id)).toEqual(expected ? [expected] : []);
    }
  },
);

test.each(settings)('with the medium open in %s both answers stand, the stricter first', (setting) => {
  for (const flags of everyCircumstance()) {
    const { main } = answered({ ...flags, setting });
    const single = setting === 'home_surveillance' || setting === 'digital_meeting';
    const expected = single
      ? [mainRule('image', setting, flags)]
      : [...new Set(media.map((medium) => mainRule(medium, setting, flags)))];
    expect(main.map(({ id }) => id).sort()).toEqual(expected.sort());
    const strictness = main.map(({ verdict }) => verdicts.indexOf(verdict));
    expect(strictness).toEqual([...strictness].sort((a, b) => a - b));
  }
});

describe.each(languages)('in %s', (language) => {
  test.each(Object.keys(rules))('%s conveys what the guideline says, with its verdict and section', (id) => {
    const read = rules[id];
    const rule = odder.rules.find((one) => one.id === id);
    if (!rule || !read) throw new Error(`there is no rule ${id}`);
    expect(rule.verdict).toBe(read.verdict);
    expect(rule.section ? odder.sections[rule.section]?.da : '').toContain(read.section);
    const words = [...rule.why, ...rule.now, ...rule.leader].map((line) => line[language]).join(' ');
    for (const conveyed of read[language]) expect(words).toMatch(conveyed);
  });

  test.each(cases)(
    '$medium in $setting has a reason, and no advice is empty or said twice',
    ({ setting, medium }) => {
      for (const flags of everyCircumstance()) {
        const facts = { ...flags, setting, medium };
        const { main, added } = answered(facts);
        const advice = adviceFor(odder, [...main, ...added], facts, language);
        const lines = [...advice.why, ...advice.say, ...advice.now, ...advice.afterwards];
        expect(advice.why.length).toBeGreaterThan(0);
        expect(lines.every((line) => line.trim() !== '')).toBe(true);
        expect(new Set(advice.afterwards).size).toBe(advice.afterwards.length);
      }
    },
  );
});

test.each(Object.entries(exampleDuty))(
  'in %s the leader is told as strongly as the example has it',
  (setting, duty) => {
    const example = odder.examples.find(({ settings: at }) => at.some((one) => one === setting));
    expect(example?.leader.map((line) => line.duty)).toEqual([duty]);
  },
);

test('whoever felt it threatening, or was recorded without a yes, must tell the leader, whatever the rule', () => {
  expect(odder.general.leader.every(({ duty }) => duty === 'must')).toBe(true);
  for (const { setting, medium } of cases.filter(({ setting: at }) => at !== 'digital_meeting')) {
    const facts = { ...noFacts, setting, medium, threatening: true };
    const { main } = answered(facts);
    const { afterwards } = adviceFor(odder, main, facts, 'da');
    expect(afterwards.join(' ')).toMatch(/truende .* skal du fortælle det til din leder/);
  }
});

test('a recorded conversation is documented with time, place and background, wherever it was', () => {
  for (const setting of settings.filter((one) => one !== 'digital_meeting')) {
    const facts: Facts = { ...noFacts, setting, medium: 'audio' };
    const { main } = answered(facts);
    expect(adviceFor(odder, main, facts, 'da').afterwards.join(' ')).toMatch(/tid, sted og baggrund/);
  }
});

test('the guideline is the one adopted on 19 May 2025, to be evaluated early in 2028', () => {
  expect(odder.adopted).toBe('2025-05-19');
  expect(odder.evaluation.en).toContain('2028');
  expect(odder.leaderDuties).toHaveLength(4);
});
