import { texts } from '../../src/texts/texts';
import { messageCard } from '../cards/message-card';
import type { World } from '../world';
import { readActionData } from './action-data';
import { writtenNote } from './note-reply';
import type { Asker, Dialog } from './reply';
import { toldIn } from './told';

/**
 * The case note as a page. All that it knows travels in the address's fragment, which browsers send to nobody:
 * facts, time, and what was typed into the card. Nothing is kept here.
 */
export const noteDialog = (world: World, asker: Asker, value: unknown): Dialog => {
  const { language } = asker;
  const data = readActionData(value);
  const { incomplete, oldCard } = texts[language].conversation;
  if (!data || !world.publicUrl) return refusal(incomplete);
  if (data.guidelineVersion !== world.guideline.version) return refusal(oldCard);
  const told = toldIn(world, data);
  const written = writtenNote(world, asker, told, 'dialog');
  if (written.kind === 'faulty') return { kind: 'card', card: written.card };
  const { facts, rules, episodeAt, time, place, background, remarks, agreed, criteria } = told;
  const note = { facts, rules, episodeAt, time, place, background, remarks, agreed, criteria };
  const { origin } = new URL(world.publicUrl);
  return {
    kind: 'page',
    url: `${origin}/tab/note?lang=${language}#${encodeURIComponent(JSON.stringify(note))}`,
  };
};

const refusal = (line: string): Dialog => ({ kind: 'card', card: messageCard({ lines: [line] }) });
