import { guidelineFaults as words } from '../texts/da/guideline-faults';

/** Where a text stops being JSON, in Danish, as far as the reader of JSON says it. */
export const jsonFault = (error: unknown, text: string): string => {
  if (!(error instanceof SyntaxError)) throw error;
  const place = placeIn(error.message, text);
  if (place === undefined || place >= text.trimEnd().length) return words.endsTooSoon;
  return words.aroundLine(text.slice(0, place).split('\n').length);
};

/** The reader tells the place by number, or by the few characters around it; or says that the text ended. */
const placeIn = (message: string, text: string): number | undefined => {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  if (position) return Number(position);
  const [, around] = /, (?:\.\.\.)?"(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  if (around === undefined) return undefined;
  const from = text.indexOf(around);
  return from < 0 ? 0 : from + around.length / 2;
};
