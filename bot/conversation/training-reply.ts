import { DateTime } from 'luxon';
import type { Verdict } from '../../src/guideline/verdicts';
import { monthOf } from '../../src/statistics/closed-periods';
import { texts } from '../../src/texts/texts';
import { dayText } from '../../src/time-text';
import { sceneExplanation, sceneWords } from '../../src/training/scene-words';
import { trainingOf } from '../../src/training/scenes';
import type { Scene, Training } from '../../src/training/training';
import { verdictWord } from '../../src/verdict-word';
import type { Card } from '../cards/card';
import { type Button, messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker } from './reply';

type Progress = NonNullable<ActionData['training']>;

/** The first situation of the introduction, or the one that the progress leads to; past the last one, how it went. */
export const trainingReply = async (world: World, asker: Asker, progress?: Progress): Promise<Card> => {
  const training = trainingOf(world.guideline);
  const at = progress ?? { id: world.newId(), scene: 0, right: 0 };
  const scene = training.scenes[at.scene];
  if (scene) return sceneCard(world, asker, training, scene, at);
  if (!progress) return messageCard({ lines: [texts[asker.language].training.none] });
  return doneCard(world, asker, training, at);
};

/** Whether the choice was right, why, and the way on. */
export const trainingAnswerReply = async (
  world: World,
  asker: Asker,
  progress: Progress | undefined,
): Promise<Card> => {
  const training = trainingOf(world.guideline);
  const scene = training.scenes[progress?.scene ?? -1];
  if (!progress?.choice || !scene) return trainingReply(world, asker);
  const { training: words, answer } = texts[asker.language];
  const isRight = progress.choice === scene.right;
  const { verdict, why, afterwards, section } = sceneExplanation(world.guideline, scene, asker.language);
  const todo = afterwards.length > 0 ? [`${answer.afterwards}: ${afterwards.join(' ')}`] : [];
  const { id } = progress;
  const next = { id, scene: progress.scene + 1, right: progress.right + (isRight ? 1 : 0) };
  const isLast = next.scene >= training.scenes.length;
  return messageCard({
    title: isRight ? words.right(verdict) : words.wrong(verdict),
    lines: [sceneWords(scene, asker.language), ...why, ...todo, ...(section ? [section] : [])],
    buttons: [button(world, isLast ? words.finish : words.next, 'training.start', next)],
  });
};

const sceneCard = (
  world: World,
  { language }: Asker,
  { scenes, choices }: Training,
  scene: Scene,
  progress: Progress,
): Card => {
  const { training: words, answer } = texts[language];
  const wordOf = (choice: Verdict) =>
    choice === scene.right ? verdictWord(scene.rule, language) : answer.verdicts[choice];
  return messageCard({
    title: words.scene(progress.scene + 1, scenes.length),
    lines: [sceneWords(scene, language), words.question],
    buttons: choices.map((choice) =>
      button(world, wordOf(choice), 'training.answer', { ...progress, choice }),
    ),
  });
};

/** Counts that somebody is done, once for each time through, and shows a confirmation. */
const doneCard = async (
  world: World,
  { language, name }: Asker,
  { scenes }: Training,
  { id, right }: Progress,
): Promise<Card> => {
  const words = texts[language].training;
  const now = world.now();
  await world.trainings.count(monthOf(now, world.zone), id);
  const day = dayText(DateTime.fromISO(now, { zone: world.zone }).toISODate() ?? '', language);
  return messageCard({
    title: words.done,
    lines: [
      words.score(Math.min(right, scenes.length), scenes.length),
      words.confirmation(plain(name), day),
      words.counted,
    ],
    buttons: [{ title: words.again, verb: 'training.start', action: {} }],
  });
};

const button = (
  { guideline }: World,
  title: string,
  verb: 'training.start' | 'training.answer',
  training: Progress,
): Button => ({ title, verb, action: { training, guidelineVersion: guideline.version } });
