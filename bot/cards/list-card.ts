import type { Card } from '../reply';
import type { Button } from './message-card';
import { render } from './render';

/** A list of rows to tap, with a search field below where `query` is given. */
export type List = {
  title: string;
  lines: string[];
  rows: (Button & { subtitle: string })[];
  query?: { label: string; value: string };
  buttons: Button[];
};

/** A card with more choices than buttons have room for. */
export const listCard = ({ title, lines, rows, query, buttons }: List): Card =>
  render(
    'list',
    { title, lines: lines.map((text) => ({ text })), rows, inputs: query ? [query] : [], actions: buttons },
    [title, ...lines].join(' '),
  );
