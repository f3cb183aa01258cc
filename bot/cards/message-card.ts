import type { Card } from './card';
import { render } from './render';
import type { Verb } from './verbs';

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
  /** What is read aloud; title and lines unless given. */
  spoken?: string | undefined;
};

/** A card of a title, plain lines and, where something can be done, its buttons and links. */
export const messageCard = ({
  title = '',
  lines,
  facts = [],
  buttons = [],
  links = [],
  spoken,
}: Message): Card =>
  render(
    'message',
    { title, lines: lines.map((text) => ({ text })), facts, actions: buttons, links },
    spoken ?? [title, ...lines].filter(Boolean).join('. '),
  );
