import type { Card } from './card';

/** A card as a dialog takes it: there only Action.Submit sends anything, which stands behind each Action.Execute. */
export const inDialog = (card: Card): Card =>
  JSON.parse(JSON.stringify(card), (_name, value) =>
    value?.type === 'Action.Execute' ? value.fallback : value,
  );
