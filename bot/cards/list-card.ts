import type { Card } from './card';
import type { Button } from './message-card';
import { render } from './render';

/** A field of a list, by the id that it is sent under. */
export type Field = { id: string; label: string; value: string; isMultiline: boolean; maxLength: number };

/** A list of rows to tap, with its fields below, if any. */
export type List = {
  title: string;
  lines: string[];
  rows: (Button & { subtitle: string })[];
  fields?: Field[];
  buttons: Button[];
};

/** A card with more choices than buttons have room for. */
export const listCard = ({ title, lines, rows, fields = [], buttons }: List): Card =>
  render(
    'list',
    { title, lines: lines.map((text) => ({ text })), rows, inputs: fields, actions: buttons },
    [title, ...lines].join(' '),
  );
