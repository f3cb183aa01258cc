import type { Card } from './card';
import type { Button } from './message-card';
import { render } from './render';

/** A field of a list, by the id that it is sent under. */
export type Field = { id: string; label: string; value: string; isMultiline: boolean; maxLength: number };

/** A row to tap; with a `yes`, it opens on that first, which sends. */
export type Row = Button & { subtitle: string; yes?: string | undefined };

/** A list of rows to tap, with its fields below, if any. */
export type List = {
  title: string;
  lines: string[];
  rows: Row[];
  fields?: Field[];
  buttons: Button[];
};

/** A card with more choices than buttons have room for. */
export const listCard = ({ title, lines, rows, fields = [], buttons }: List): Card => {
  const data = {
    title,
    lines: lines.map((text) => ({ text })),
    asking: rows.filter(({ yes }) => yes).map((row, nth) => ({ ...row, id: `yes-${nth}` })),
    rows: rows.filter(({ yes }) => !yes),
    inputs: fields,
    actions: buttons,
  };
  return render('list', data, [title, ...lines].join(' '));
};
