import { generalAdvice } from '../../src/advice';
import type { Askable } from '../../src/decide';
import { type Facts, media, type Setting } from '../../src/facts';
import type { Guideline } from '../../src/guideline/guideline';
import { type Language, otherThan } from '../../src/language';
import { texts } from '../../src/texts/texts';
import { acuteLine } from './acute-line';
import type { Card } from './card';
import { leaderDutiesOf } from './leader-duties';
import { otherLanguage } from './other-language';
import { render } from './render';

/** One question with a row to tap for each answer, "don't know" last. `intro` stands above it. */
export const questionCard = (
  asked: {
    fact: Askable;
    facts: Facts;
    declined: Askable[];
    intro?: string[];
    /** Whom it tells below what is theirs to do whatever the answer is. */
    general?: 'employee' | 'leader';
    /** The municipality's own line, for where it feels threatening. */
    acute?: string | undefined;
    /** When the episode was told, where it was before; ISO 8601. */
    episodeAt?: string | undefined;
    /** The language that the message was written in, where it is another than the card's. */
    written?: Language | undefined;
    /** What was told on the way, for the answer's buttons. */
    kept?: object | undefined;
  },
  guideline: Guideline,
  language: Language,
): Card => {
  const words = texts[language].answer;
  const { facts: told, declined, episodeAt } = asked;
  const question = (told.when === 'after' ? words.questionsAfter : words.questions)[asked.fact];
  const action = { ...asked.kept, facts: told, declined, episodeAt, guidelineVersion: guideline.version };
  const known =
    asked.fact === 'medium'
      ? media.map((medium) => ({ title: words.media[medium], facts: { ...asked.facts, medium } }))
      : places.map((setting) => ({ title: words.settings[setting], facts: { ...asked.facts, setting } }));
  const data = {
    intro: (asked.intro ?? []).map((text) => ({ text })),
    acute: acuteLine(asked.acute, told, language),
    question,
    choices: [
      ...known.map(({ title, facts }) => ({ title, action: { ...action, facts } })),
      { title: words.unknown[asked.fact], action: { ...action, declined: [...asked.declined, asked.fact] } },
    ],
    general: asked.general ? [generalOf[asked.general](guideline, told, language)] : [],
    /** One who is afraid need not answer first. */
    errands: told.threatening && asked.general === 'employee' ? [{ title: words.leader, action }] : [],
    languages: asked.intro
      ? otherLanguage(otherThan(language), {}, language)
      : otherLanguage(asked.written, action, language),
  };
  return render('question', data, [...(asked.intro ?? []), question].join(' '));
};

const generalOf = {
  employee: (guideline: Guideline, facts: Facts, language: Language) => {
    const { afterwards, section: sectionOf } = texts[language].answer;
    const { sentences, section } = generalAdvice(guideline, facts, language);
    return { title: afterwards, lines: sentences.map((text) => ({ text })), section: sectionOf(section) };
  },
  leader: (guideline: Guideline, _facts: Facts, language: Language) => leaderDutiesOf(guideline, language),
};

/** The first card of all: who the bot is, an example, and the question that starts an answer. */
export const welcomeCard = (guideline: Guideline, facts: Facts, language: Language, acute?: string): Card => {
  const words = texts[language].conversation;
  const { welcome, welcomeHow, welcomeExample, welcomeAlso } = words;
  const intro = [welcome(guideline.municipality), welcomeHow, welcomeExample, welcomeAlso];
  return questionCard({ fact: 'medium', facts, declined: [], intro, acute }, guideline, language);
};

/** Where one is asked for the place, something is filmed or may be: where that happens most comes first. */
const places = [
  'home_visit',
  'office_meeting',
  'public_area',
  'home_surveillance',
  'outdoors',
  'classroom',
  'event',
  'restricted_area',
  'video_call',
  'digital_meeting',
  'phone_call',
] as const satisfies readonly Setting[];
