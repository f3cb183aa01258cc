import { type Entry, entryOf } from './entries';
import { findAt, type Hit, treeOf } from './phrase-tree';
import { Reading } from './reading';
import { remembering } from './remembering';
import { separated } from './run-together';
import asking from './vocabulary/errands/asking.json';
import caseNote from './vocabulary/errands/case-note.json';
import cases from './vocabulary/errands/cases.json';
import guideline from './vocabulary/errands/guideline.json';
import help from './vocabulary/errands/help.json';
import myData from './vocabulary/errands/my-data.json';
import notifyLeader from './vocabulary/errands/notify-leader.json';
import statistics from './vocabulary/errands/statistics.json';
import training from './vocabulary/errands/training.json';
import everyday from './vocabulary/everyday.json';
import language from './vocabulary/language.json';
import lookAlikes from './vocabulary/look-alikes.json';
import meeting from './vocabulary/meeting.json';
import notCovered from './vocabulary/not-covered.json';
import people from './vocabulary/people.json';
import places from './vocabulary/places.json';
import realWords from './vocabulary/real-words.json';
import recording from './vocabulary/recording.json';
import classroom from './vocabulary/settings/classroom.json';
import digitalMeeting from './vocabulary/settings/digital-meeting.json';
import event from './vocabulary/settings/event.json';
import homeSurveillance from './vocabulary/settings/home-surveillance.json';
import homeVisit from './vocabulary/settings/home-visit.json';
import officeMeeting from './vocabulary/settings/office-meeting.json';
import outdoors from './vocabulary/settings/outdoors.json';
import phoneCall from './vocabulary/settings/phone-call.json';
import publicArea from './vocabulary/settings/public-area.json';
import restrictedArea from './vocabulary/settings/restricted-area.json';
import videoCall from './vocabulary/settings/video-call.json';
import situation from './vocabulary/situation.json';
import { indexOf } from './word-index';
import { fold, wordsOf } from './words';

type Lists = { [name: string]: string | string[] | Lists };

/** Every entry of the vocabulary, each under the name of its list: a file's nested names, joined by dots. */
const entriesIn = (lists: Lists, path: string[] = []): Entry[] =>
  Object.entries(lists).flatMap(([name, value]) => {
    if (typeof value === 'string') return [];
    const inside = [...path, name];
    return Array.isArray(value)
      ? value.map((line) => entryOf(inside.join('.'), line))
      : entriesIn(value, inside);
  });

/** All that the bot knows to look for, as the files in `vocabulary/` have it. */
/** Every line of the vocabulary. */
export const entries = (): Entry[] => files.flatMap((file) => entriesIn(file));

const files = [
  people,
  recording,
  lookAlikes,
  places,
  classroom,
  digitalMeeting,
  event,
  homeSurveillance,
  homeVisit,
  officeMeeting,
  outdoors,
  phoneCall,
  publicArea,
  restrictedArea,
  videoCall,
  situation,
  meeting,
  everyday,
  asking,
  caseNote,
  cases,
  guideline,
  help,
  myData,
  notifyLeader,
  statistics,
  training,
  notCovered,
  language,
];

const listsNamedIn = (entry: Entry): string[] =>
  entry.readings
    .flat()
    .flatMap((step) => (step.kind === 'any' ? step.lists : step.kind === 'some' ? [step.list] : []));

/** The entries in the order that they can be read in: those that name a list after the list that they name. */
const levelsOf = (all: readonly Entry[]): Entry[][] => {
  const needs = new Map<string, Set<string>>();
  for (const entry of all) {
    const named = needs.get(entry.list) ?? new Set();
    for (const list of listsNamedIn(entry)) named.add(list);
    needs.set(entry.list, named);
  }
  const levelOf = (list: string, above: string[] = []): number => {
    const named = needs.get(list);
    if (!named) throw new Error(`The vocabulary names a list that it does not have: <${list}>.`);
    if (above.includes(list)) throw new Error(`The vocabulary's list <${list}> is made of itself.`);
    return Math.max(-1, ...[...named].map((one) => levelOf(one, [...above, list]))) + 1;
  };
  const levels: Entry[][] = [];
  for (const entry of all) {
    const level = levelOf(entry.list);
    while (levels.length <= level) levels.push([]);
    levels[level]?.push(entry);
  }
  return levels;
};

const wordsIn = (entry: Entry): string[] =>
  entry.readings.flat().flatMap((step) => (step.kind === 'any' ? step.words : []));

/** What messages are read with, made of all that the bot knows to look for. */
const made = () => {
  const all = entries();
  const allWords = new Set(all.flatMap(wordsIn));
  return {
    trees: levelsOf(all).map(treeOf),
    wordIndex: remembering(indexOf(allWords, new Set(realWords.words))),
    forms: new Set(
      [...allWords].filter((word) => !word.startsWith('*')).map((word) => word.replace(/[=~*]/g, '')),
    ),
    small: new Set(people.small.map((word) => fold(word.slice(1)))),
  };
};

let ready: ReturnType<typeof made> | undefined;

/** Made when the first message is read or awaited, since it takes longer than all else of the start. */
const vocabulary = () => {
  ready ??= made();
  return ready;
};

/** Reads a message with the vocabulary. */
export const read = (text: string): Reading => {
  const { trees, wordIndex, forms, small } = vocabulary();
  const words = separated(
    wordsOf(text),
    (form) => forms.has(form),
    (form) => small.has(form),
  );
  const reading = new Reading(words);
  const known = {
    words: reading.words.map(({ form }) => wordIndex(form)),
    listsAt: (from: number) => reading.listsAt(from),
    found: (hit: Hit) => reading.add(hit),
  };
  for (const tree of trees) {
    for (let at = 0; at < reading.words.length; at += 1) findAt(tree, known, at);
  }
  return reading;
};
