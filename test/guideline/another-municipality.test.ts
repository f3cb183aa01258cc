import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviceFor } from '../../src/advice';
import { decide } from '../../src/decide';
import { noFacts } from '../../src/facts';
import { checkGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';
import lindesoe from './lindesoe.json';

const checked = checkGuideline(lindesoe);
if (checked.kind === 'faults') throw new Error(checked.faults.join('\n'));
const { guideline } = checked;

const answer = (facts: object) => {
  const decision = decide(guideline, { ...noFacts, ...facts }, ['medium', 'setting']);
  if (decision.kind === 'ask') throw new Error('asked, although all was declined');
  const rules = decision.answers.map(({ rule }) => rule);
  return {
    ids: rules.map(({ id }) => id),
    advice: adviceFor(guideline, rules, { ...noFacts, ...facts }, 'da'),
  };
};

test('another municipality brings one file, and its employees are answered by its rules and in its words', () => {
  expect(answer({ medium: 'audio', setting: 'classroom' }).ids).toEqual(['sound-at-school']);
  expect(answer({ setting: 'home_visit' }).ids).toEqual(['film-anywhere', 'sound']);
  const { advice } = answer({ medium: 'image' });
  expect(advice.why).toEqual(['Film kræver altid et ja i Lindesø.']);
  expect(advice.sections).toEqual(['Kapitel 1, film']);
  expect(answer({ medium: 'audio' }).advice.afterwards).toEqual([
    'Notér det samme dag.',
    'Ring til din leder.',
  ]);
});

const code = ['src', 'bot', 'cards'].flatMap((folder) =>
  readdirSync(join(__dirname, '../..', folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => /\.(ts|json)$/.test(file) && !file.endsWith('odder.json') && !file.includes('vocabulary'),
    )
    .map((file) => join(__dirname, '../..', folder, file)),
);
const odders = [odder.municipality, ...odder.rules.map(({ id }) => `'${id}'`)];

test('nothing of the first municipality stands in the code', () => {
  const found = code.flatMap((file) =>
    odders.filter((word) => readFileSync(file, 'utf8').includes(word)).map((word) => `${file}: ${word}`),
  );
  expect(found.filter((line) => !line.endsWith("'sharing'") && !line.endsWith("'digital-meeting'"))).toEqual(
    [],
  );
});
