import type { ActionData } from './action-data';

/** Words that are a command and nothing else, in either language; the manifest lists them. */
const commands = new Map<string, ActionData>([
  ['english', { verb: 'language', language: 'en' }],
  ['dansk', { verb: 'language', language: 'da' }],
  ['tjek digitalt møde', { verb: 'meeting.check' }],
  ['check a digital meeting', { verb: 'meeting.check' }],
  ['introduktion', { verb: 'training.start' }],
  ['introduction', { verb: 'training.start' }],
  ['mine beskeder', { verb: 'cases' }],
  ['my messages', { verb: 'cases' }],
  ['tal', { verb: 'statistics' }],
  ['figures', { verb: 'statistics' }],
]);

/** What a message asks for when it is a command word for word, however it ends; undefined for all else. */
export const commandOf = (text: string): ActionData | undefined =>
  commands.get(
    text
      .toLowerCase()
      .replace(/[.!?]+\s*$/, '')
      .trim(),
  );

const thanks = /^(mange |tusind )?tak( for hjælpen)?$|^(many )?thanks?( you)?( so much)?$/;

/** Whether a message says thank you and nothing else. */
export const isThanks = (text: string): boolean =>
  text.length < 60 &&
  thanks.test(
    text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );
