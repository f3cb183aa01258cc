import { decide } from '../decide';
import { media, noFacts } from '../facts';
import { checkMeeting, meetingQuestions } from '../meeting-check';
import { guidelineFaults as words } from '../texts/da/guideline-faults';
import { bonesOf } from './bones';
import { type Guideline, type MeetingAnswers, meetingAnswers } from './guideline';
import type { Outline } from './outline';

type Said = readonly (readonly [keyof MeetingAnswers, string])[];

/** Answers to the check of digital meetings that lead to no result, and results that no answers lead to. */
export const meetingFaults = (outline: Outline): string[] => {
  const guideline = bonesOf(outline);
  const resultOf = (said: Said) => checkMeeting(guideline, meetingAnswers.parse(Object.fromEntries(said)));
  const reached = new Set(everyAnswers([]).map(resultOf));
  const unread = outline.rules.some(({ kind, check }) => kind === undefined || (kind === 'check' && !check));
  const unanswered = unread || !isOffered(guideline) ? [] : open([], (said) => resultOf(said) === undefined);
  return [
    ...unanswered.map(words.unanswered),
    ...guideline.rules
      .filter((rule) => rule.kind === 'check' && !reached.has(rule))
      .map(({ id, check }) => (check ? words.neverReached(id) : words.checkMissing(id))),
  ];
};

/** The check is offered where a rule of its own answers for a digital meeting. */
const isOffered = (guideline: Guideline) =>
  media.some((medium) => {
    const decision = decide(guideline, { ...noFacts, setting: 'digital_meeting', medium });
    return decision.kind === 'answer' && decision.answers.some(({ rule }) => rule.kind === 'main');
  });

/** Every way to answer the questions that are left. */
const everyAnswers = (said: Said): Said[] => {
  const next = meetingQuestions[said.length];
  if (!next) return [said];
  return meetingAnswers.shape[next]
    .unwrap()
    .options.flatMap((value) => everyAnswers([...said, [next, value]]));
};

/** The fewest answers that say where no result is found: `consent=notAll, purpose=other` whatever comes after. */
const open = (said: Said, isOpen: (said: Said) => boolean): string[] => {
  const whole = everyAnswers(said);
  if (whole.every(isOpen))
    return [
      said.length > 0
        ? words.unansweredFor(said.map((pair) => pair.join('=')).join(', '))
        : words.unansweredAtAll,
    ];
  const next = meetingQuestions[said.length];
  if (!next) return [];
  return meetingAnswers.shape[next]
    .unwrap()
    .options.flatMap((value) => open([...said, [next, value]], isOpen));
};
