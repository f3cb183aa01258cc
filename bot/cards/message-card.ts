import type { Card } from '../reply';
import type { Verb } from '../verbs';
import { render } from './render';

/** A card of plain lines and, where something can be done, its buttons and links. */
export const messageCard = (
  lines: string[],
  buttons: { title: string; verb: Verb; action: object }[] = [],
  links: { title: string; url: string }[] = [],
): Card => {
  return render(
    'message',
    { lines: lines.map((text) => ({ text })), actions: buttons, links },
    lines.join(' '),
  );
};
