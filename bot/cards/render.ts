import { Template } from 'adaptivecards-templating';
import answer from '../../cards/answer.json';
import caseNote from '../../cards/case-note.json';
import followUp from '../../cards/follow-up.json';
import list from '../../cards/list.json';
import meetingCheck from '../../cards/meeting-check.json';
import message from '../../cards/message.json';
import question from '../../cards/question.json';
import report from '../../cards/report.json';
import { longestEntry } from '../../src/entered-text';
import type { Card } from './card';

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
 * Action.Submit behind each Action.Execute; every layout knows how long an entry may be. Throws when a name of the layout
 * is not in the data.
 */
export const render = (layout: Layout, data: object, spoken: string): Card => {
  const card = filled(layout, data) ?? filled(layout, withoutNames(data));
  if (!card) throw new Error(`The card ${layout} has a name that was not filled.`);
  return { type: 'AdaptiveCard', version: '1.5', fallbackText: aloud(spoken), speak: aloud(spoken), ...card };
};

/** The filled layout; undefined when something in it still looks like a name of the layout's. */
const filled = (layout: Layout, data: object): Record<string, unknown> | undefined => {
  const seen = { name: false };
  const card = completed(templateOf(layout).expand({ $root: { longestEntry, ...data } }), seen);
  return seen.name ? undefined : (card as Record<string, unknown>);
};

/** What people wrote may look like a name of a layout, in a field too: it is shown as text. */
const withoutNames = <T>(data: T): T => JSON.parse(JSON.stringify(data).replaceAll('${', '$ {'));

/** Spoken and plain text know no Markdown. */
const aloud = (text: string): string => text.replaceAll('${', '$ {').replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

/** Text of people's, so that a card shows it as written: its lines, no Markdown, no template names, no hidden marks. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, (mark) => (mark === '\n' ? mark : ''))
    .replace(/\n+/g, '\n\n')
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
const completed = (node: unknown, seen: { name: boolean }): unknown => {
  if (typeof node === 'string') {
    if (node.includes('${')) seen.name = true;
    return node;
  }
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) {
    const items: unknown[] = [];
    for (const item of node) if (item !== null && item !== undefined) items.push(completed(item, seen));
    return items;
  }
  const object: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(node)) {
    if (value !== null && value !== undefined) object[name] = completed(value, seen);
  }
  return object.type === 'Action.Execute' ? withFallback(object) : object;
};

/**
 * An action with the Action.Submit that clients without Action.Execute press, sending the same. New names stand before
 * what is spread (test/bench/tried.md says why).
 */
export const withFallback = (action: Record<string, unknown>) => {
  const { title, verb } = action;
  const data = Object.assign({}, action.data, { verb });
  return { fallback: { type: 'Action.Submit', title, data }, ...action, data };
};
