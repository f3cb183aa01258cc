import { entryFault } from '../../src/entered-text';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { type Button, messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import type { ActionData } from './action-data';
import type { Asker } from './reply';

/** So much text a button can carry once more. */
const mostCarried = 2500;

/** Nothing that was written is lost: it stands here, and is sent along with another try; what may stand nowhere is told. */
export const faultCard = ({ language }: Asker, pressed: ActionData | undefined): Card => {
  const { conversation, leader } = texts[language];
  const written = pressed ? writtenOn(pressed) : [];
  const refused = pressed ? textsOn(pressed).flatMap((text) => entryFault(text) ?? []) : [];
  const faults = [...new Set(refused)].map((fault) => conversation.entryFaults[fault]);
  const isCarried = refused.length === 0 && written.join('').length <= mostCarried;
  return messageCard({
    lines: [conversation.fault, ...faults, ...written],
    spoken: conversation.fault,
    buttons: pressed && isCarried ? [tryAgain(pressed, leader.again)] : [],
  });
};

/** The same button; choices are sent as cards send them. */
const tryAgain = ({ verb, criteria, measures, ...data }: ActionData, title: string): Button => ({
  title,
  verb,
  action: {
    ...data,
    ...(criteria ? { criteria: criteria.join(',') } : {}),
    ...(measures ? { measures: measures.join(',') } : {}),
  },
});

/** What leads no further, and the button that begins again. */
export const deadEnd = ({ language }: Asker, ...lines: string[]): Card =>
  messageCard({
    lines,
    spoken: lines[0],
    buttons: [{ title: texts[language].conversation.startOver, verb: 'answer', action: {} }],
  });

/** What the person wrote on a card, to be copied from it, as far as it may stand there. */
export const writtenOn = (data: ActionData): string[] =>
  textsOn(data).flatMap((text) => (entryFault(text) ? [] : [plain(text)]));

const textsOn = ({ message, time, place, background, remarks }: ActionData): string[] =>
  [message, time, place, background, remarks].flatMap((text) => text?.trim() || []);
