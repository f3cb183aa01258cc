import type { Card } from '../conversation/reply';
import type { Verb } from '../conversation/verbs';
import { render } from './render';

/** A button that sends a verb with its data. */
export type Button = { title: string; verb: Verb; action: object };

/** A button that opens an address. */
export type Link = { title: string; url: string };

/** What a plain card holds, from top to bottom; `lines` are shown as written in Markdown. */
export type Message = {
  title?: string;
  lines: string[];
  facts?: { title: string; value: string }[];
  buttons?: Button[];
  links?: Link[];
};

/** A card of a title, plain lines and, where something can be done, its buttons and links. */
export const messageCard = ({ title = '', lines, facts = [], buttons = [], links = [] }: Message): Card =>
  render(
    'message',
    { title, lines: lines.map((text) => ({ text })), facts, actions: buttons, links },
    [title, ...lines].filter(Boolean).join('. '),
  );
