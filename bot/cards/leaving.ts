import type { Button } from './message-card';

/** The forms that are asked about before what is written in them is left behind. */
export const forms = ['note', 'leader', 'followUp'] as const;
export type Form = (typeof forms)[number];

/** Ways back from a form that ask first where something is written in it; `form` is what it is made of again. */
export const askingFirst = (leaving: Form, back: Button[], form: object): Button[] =>
  back.map(({ title, verb, action }) => ({ title, verb, action: { leaving, ...form, ...action } }));
