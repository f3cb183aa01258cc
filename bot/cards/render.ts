import { Template } from 'adaptivecards-templating';
import answer from '../../cards/answer.json';
import caseNote from '../../cards/case-note.json';
import followUp from '../../cards/follow-up.json';
import list from '../../cards/list.json';
import meetingCheck from '../../cards/meeting-check.json';
import message from '../../cards/message.json';
import question from '../../cards/question.json';
import report from '../../cards/report.json';
import type { Card } from '../reply';

const layouts = {
  answer,
  'case-note': caseNote,
  'follow-up': followUp,
  list,
  'meeting-check': meetingCheck,
  message,
  question,
  report,
};

/** The layouts in cards/, by file name. */
export type Layout = keyof typeof layouts;

const templates = new Map<Layout, Template>();

/**
 * Fills a layout with data and adds what every card has: version, fallback text, spoken text, and an
 * Action.Submit behind each Action.Execute. Throws when a name of the layout is not in the data.
 */
export const render = (layout: Layout, data: object, spoken: string): Card => {
  const card = completed(templateOf(layout).expand({ $root: data }), layout);
  return {
    ...(card as Record<string, unknown>),
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: spoken,
    speak: spoken,
  };
};

/** Text of people's, so that a card shows it as written: no Markdown, no template names, no hidden marks. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? mark : ''))
    .replace(/\$\{/g, '$ {')
    .replace(/[\\`*_{}[\]()#+!<>|~-]/g, '\\$&')
    .replace(/^(\s*\d+)\./gm, '$1\\.');

const templateOf = (layout: Layout): Template => {
  const known = templates.get(layout);
  if (known) return known;
  const template = new Template(layouts[layout]);
  templates.set(layout, template);
  return template;
};

/** The card without what is absent, and with a fallback behind each action; it is gone through once. */
const completed = (node: unknown, layout: Layout): unknown => {
  if (typeof node === 'string') return filled(node, layout);
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const items: unknown[] = [];
    for (const item of node) if (item !== null && item !== undefined) items.push(completed(item, layout));
    return items;
  }
  const object: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    if (value !== null && value !== undefined) object[name] = completed(value, layout);
  }
  return object.type === 'Action.Execute' ? withFallback(object) : object;
};

const filled = (text: string, layout: Layout): string => {
  if (text.includes('${')) throw new Error(`The card ${layout} has a name that was not filled.`);
  return text;
};

/** An action with the Action.Submit that clients without Action.Execute press, sending the same. */
export const withFallback = (action: Record<string, unknown>) => {
  const data = { ...(typeof action.data === 'object' ? action.data : {}), verb: action.verb };
  return { ...action, data, fallback: { type: 'Action.Submit', title: action.title, data } };
};
