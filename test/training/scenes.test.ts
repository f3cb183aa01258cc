import { decide } from '../../src/decide';
import { guidelineSchema } from '../../src/guideline/guideline';
import { languages } from '../../src/language';
import { sceneExplanation, sceneWords } from '../../src/training/scene-words';
import { trainingOf } from '../../src/training/scenes';
import lindesoe from '../guideline/lindesoe.json';
import { odder } from '../odder';

const municipalities = [
  ['the first municipality', odder],
  ['another municipality', guidelineSchema.parse(lindesoe)],
] as const;

describe.each(municipalities)('the introduction of %s', (_name, guideline) => {
  const { scenes, choices } = trainingOf(guideline);

  test('has scenes of its own rules, at most six, with as many verdicts to choose among as they need', () => {
    expect(scenes.length).toBeGreaterThan(1);
    expect(scenes.length).toBeLessThanOrEqual(6);
    expect(choices.length).toBeLessThanOrEqual(6);
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
    for (const { right } of scenes) expect(choices).toContain(right);
  });

  test('has the engine’s answer as the right one', () => {
    for (const { facts, right } of scenes) {
      const decision = decide(guideline, facts);
      expect(decision.kind === 'answer' && decision.answers.map(({ rule }) => rule.verdict)).toEqual([right]);
    }
  });

  test.each(languages)(
    'is told in %s, each scene in words of its own, each answer with why and the section',
    (language) => {
      const told = scenes.map((scene) => sceneWords(scene, language));
      expect(new Set(told).size).toBe(scenes.length);
      for (const scene of scenes) {
        const { verdict, why, section } = sceneExplanation(guideline, scene, language);
        expect(verdict).toBeTruthy();
        expect(why.length).toBeGreaterThan(0);
        if (scene.rule.section) expect(section).toContain(guideline.sections[scene.rule.section]?.[language]);
      }
    },
  );
});

test('new staff learn of the note and of telling the leader, and not only of what is allowed', () => {
  const learned = trainingOf(odder).scenes.flatMap(
    (scene) => sceneExplanation(odder, scene, 'da').afterwards,
  );
  expect(learned).toContainEqual(expect.stringContaining('skrive et notat til sagen'));
  expect(learned).toContainEqual(expect.stringContaining('fortælle det til din leder'));
});

test('the scenes stand where no assessment is asked for, so that no other answer is right as well', () => {
  const places = trainingOf(odder).scenes.map(({ facts }) => facts.setting);
  expect(places).not.toContain('office_meeting');
});

test('who films at a visit is the citizen whom one visits, and elsewhere somebody', () => {
  const told = trainingOf(odder).scenes.map((scene) => sceneWords(scene, 'da'));
  expect(told).toContain('Du er på besøg hjemme hos en borger. Borgeren vil filme.');
  expect(told.filter((words) => words.includes('En borger vil filme.')).join()).not.toMatch(/hjemme|møde/);
});

test('the six scenes of the first municipality are in six different places and have six different answers', () => {
  const { scenes } = trainingOf(odder);
  expect(new Set(scenes.map(({ right }) => right)).size).toBe(6);
  expect(new Set(scenes.map(({ facts }) => facts.setting)).size).toBe(6);
});
