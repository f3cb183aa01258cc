import { type Medium, type Moment, media, moments, type Setting } from '../facts';
import { type Intent, intents } from '../intents';
import type { Understanding } from './understanding';
import vocabulary from './vocabulary.json';

type Group = string[][];
type Found = { words: string } | undefined;

const longest = 4000;
const group = (phrases: string[]): Group => phrases.map((phrase) => phrase.split(' '));
const groups = <T extends string>(of: Record<T, string[]>) =>
  (Object.entries(of) as [T, string[]][]).map(([value, phrases]) => ({ value, phrases: group(phrases) }));

const wanted = groups<string>(vocabulary.intent);
const mediumWords = groups<Medium>(vocabulary.medium);
const settingWords = groups<Setting>(vocabulary.setting);
const falseFriends = group(vocabulary.false);
const recording = group(vocabulary.recording);

/**
 * What a message wants and says, from its words alone: the same words give the same answer. The vocabulary is
 * data; a phrase's word that ends with * stands for every word that begins so. At most 4,000 characters count.
 */
export const understand = (text: string): Understanding => {
  const tokens = tokensOf(text);
  const evidence: Understanding['evidence'] = [];
  const note = <T extends string>(
    fact: Understanding['evidence'][number]['fact'],
    value: T,
    found: Found,
  ) => {
    if (found) evidence.push({ fact, value, words: found.words });
    return found ? value : undefined;
  };
  const first = <T extends string>(fact: 'medium' | 'setting', of: { value: T; phrases: Group }[]) =>
    of
      .map(({ value, phrases }) => note(fact, value, find(tokens, phrases)))
      .find((value) => value !== undefined);
  const flag = (fact: 'sharing' | 'threatening' | 'targetsEmployee' | 'refused') =>
    note(fact, 'true', find(tokens, group(vocabulary[fact]))) !== undefined;

  const spoken = media.filter((medium) =>
    mediumWords.some((m) => m.value === medium && find(tokens, m.phrases)),
  );
  const falseFriend = find(tokens, falseFriends) && spoken.length === 0;
  const medium =
    spoken.length === 1 ? first('medium', mediumWords) : spoken.length === 2 ? 'image' : undefined;
  const about = !falseFriend && (medium !== undefined || find(tokens, recording) !== undefined);
  const facts = {
    medium: about ? medium : undefined,
    setting: about ? first('setting', settingWords) : undefined,
    participant: find(tokens, group(vocabulary.notParticipant)) ? false : undefined,
    when: momentOf(tokens),
    sharing: about && flag('sharing'),
    threatening: flag('threatening'),
    targetsEmployee: about && flag('targetsEmployee'),
    refused: about && flag('refused'),
  };
  const intent = intentOf(tokens, about, facts.setting);
  return { intent, facts, language: 'da', evidence };
};

const intentOf = (tokens: string[], about: boolean, setting: Setting | undefined): Intent => {
  const named = wanted.find(({ phrases }) => find(tokens, phrases))?.value;
  const intent = intents.find((known) => known === named);
  if (intent === 'not_covered' && setting === 'digital_meeting') return 'guidance';
  if (intent === 'guideline' && about && tokens.length > 6) return 'guidance';
  if (intent && intent !== 'help') return intent;
  if (about) return 'guidance';
  return intent && tokens.length <= 8 ? 'help' : 'out_of_scope';
};

const momentOf = (tokens: string[]): Moment | undefined =>
  moments.filter((moment) => moment !== 'now').find((moment) => find(tokens, group(vocabulary[moment]))) ??
  (find(tokens, group(vocabulary.now)) ? 'now' : undefined);

const find = (tokens: string[], phrases: Group): Found => {
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phrases.find((words) => words.every((word, offset) => same(tokens[at + offset], word)));
    if (phrase) return { words: tokens.slice(at, at + phrase.length).join(' ') };
  }
  return undefined;
};

const same = (token: string | undefined, word: string): boolean =>
  token !== undefined && (word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word);

const tokensOf = (text: string): string[] =>
  text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/é/g, 'e')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
