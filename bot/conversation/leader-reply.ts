import { type EntryFault, entryFault, longestEntry } from '../../src/entered-text';
import type { DirectoryPerson } from '../../src/ports/directory';
import { isAmended } from '../../src/reports/amended';
import { sendReport } from '../../src/reports/change-report';
import type { Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { noLeaderCard } from '../cards/no-leader-card';
import { type Draft, draftAction, previewCard } from '../cards/preview-card';
import { sentCard } from '../cards/sent-card';
import { within } from '../within';
import type { World } from '../world';
import type { ActionData } from './action-data';
import { idByCard } from './id-by-card';
import { peopleCard } from './people-reply';
import type { Asker } from './reply';
import { backToAnswer, type Told } from './told';

/** Milliseconds that storage gets to keep a report, before its employee is told not to count on it. */
const patience = 4500;

/** What the employee has written in the preview so far. */
type Written = Told &
  Pick<ActionData, 'reportId' | 'recipient' | 'message' | 'threatening' | 'query' | 'agreed' | 'criteria'>;

/** The preview of what the leader will see; or, when there is no leader to be found, what to do now. */
export const previewReply = async (world: World, asker: Asker, said: Written): Promise<Card> => {
  const lookup = await world.directory.leaderOf(asker.id);
  if (lookup.kind === 'found') return preview(world, asker, said, lookup.leader);
  const action = actionOf(world, said);
  return noLeaderCard(lookup, asker.language, { action, back: back(world, asker, said) });
};

/** The search for another recipient, and what it found. */
export const searchReply = (world: World, asker: Asker, said: Written): Promise<Card> => {
  const words = texts[asker.language].leader;
  const { message, ...action } = actionOf(world, said);
  const field = { id: 'message', label: words.message, value: message };
  return peopleCard(world, asker, {
    query: said.query,
    without: [asker.id],
    lines: [],
    choose: (person) => ({ verb: 'leader.choose', action: { ...action, recipient: person.id } }),
    search: { verb: 'leader.search', action },
    back: [{ title: texts[asker.language].report.back, verb: 'leader', action }],
    written: message ? [{ ...field, isMultiline: true, maxLength: longestEntry }] : [],
  });
};

/** The preview for the chosen recipient. */
export const chooseReply = async (world: World, asker: Asker, said: Written): Promise<Card> => {
  const found = await recipientOf(world, asker, said);
  return 'card' in found ? found.card : preview(world, asker, said, found.person);
};

/** Sends the report, once however often it is pressed, and shows the employee where it stands. */
export const sendReply = async (world: World, asker: Asker, said: Written): Promise<Card> => {
  const words = texts[asker.language].leader;
  const found = await recipientOf(world, asker, said);
  if ('card' in found) return found.card;
  const fault = entryFault(said.message);
  if (fault) return preview(world, asker, said, found.person, { fault: faultText(fault, asker) });
  try {
    const report = reportOf(world, asker, said, found.person);
    const sent = await within(patience, sendReport(world.reports, report), 'storage', (error) =>
      world.failed('leader.send.late', error),
    );
    if (sent.kind === 'notYours') return messageCard({ lines: [texts[asker.language].report.notYours] });
    if (sent.kind === 'already' && isAmended(sent.report, report)) {
      const anew = { ...said, reportId: world.newId() };
      return preview(world, asker, anew, found.person, { notice: words.amended });
    }
    return sentCard(sent.report, world.zone, asker.language, { leader: found.person, acute: world.acute });
  } catch (error) {
    world.failed('leader.send', error);
    return preview(world, asker, said, found.person, { notice: words.notSent });
  }
};

const faultText = (fault: EntryFault, { language }: Asker) => texts[language].conversation.entryFaults[fault];

const draftOf = (world: World, said: Written): Omit<Draft, 'recipient'> => ({
  reportId: said.reportId ?? world.newId(),
  content: contentOf(said),
  agreed: said.agreed,
  criteria: said.criteria,
});

const contentOf = ({ facts, rules, episodeAt, message, threatening }: Written) => ({
  facts: { ...facts, threatening: threatening ? threatening === 'true' : facts.threatening },
  rules,
  episodeAt,
  message: (message?.trim() ?? '').slice(0, longestEntry),
});

const preview = (
  world: World,
  asker: Asker,
  said: Written,
  recipient: DirectoryPerson,
  told: { notice?: string; fault?: string } = {},
) =>
  previewCard({ ...draftOf(world, said), recipient }, asker.name, world, asker.language, {
    ...told,
    acute: world.acute,
    back: back(world, asker, said),
  });

/** Back to the answer, with what was chosen here. */
const back = (world: World, { language }: Asker, said: Written) =>
  backToAnswer(world, { ...said, facts: contentOf(said).facts }, language);

const actionOf = (world: World, said: Written) => {
  const draft = draftOf(world, said);
  const { message, facts } = draft.content;
  return {
    ...draftAction(draft, world.guideline.version),
    message,
    threatening: String(facts.threatening),
  };
};

const reportOf = (world: World, asker: Asker, said: Written, { id, name }: DirectoryPerson): Report => ({
  id: said.reportId ?? idByCard(asker) ?? world.newId(),
  employee: { id: asker.id, name: asker.name },
  leader: { person: { id, name } },
  formerLeaders: [],
  content: contentOf(said),
  agreed: said.agreed,
  considered: said.criteria?.length ? said.criteria : undefined,
  guidelineVersion: world.guideline.version,
  language: asker.language,
  state: 'sent',
  sentAt: world.now(),
  followUps: [],
  employeeCard: asker.card,
});

/** The recipient that a button names, looked up anew, since what a card sends is not trusted. */
const recipientOf = async (
  world: World,
  asker: Asker,
  said: Written,
): Promise<{ person: DirectoryPerson } | { card: Card }> => {
  const words = texts[asker.language].leader;
  const { recipient } = said;
  const lookup = recipient ? await world.directory.person(recipient) : { kind: 'none' as const };
  const self = lookup.kind === 'found' && lookup.person.id === asker.id;
  if (lookup.kind === 'found' && lookup.person.enabled && !self) return { person: lookup.person };
  const unknown = lookup.kind === 'found' || lookup.kind === 'none';
  const action = actionOf(world, said);
  const next = unknown
    ? { title: words.other, verb: 'leader.search' as const, action }
    : { title: words.again, verb: 'leader.send' as const, action: { ...action, recipient } };
  const line = unknown ? words.unknownRecipient : words.notSent;
  return { card: messageCard({ lines: [self ? words.self : line], buttons: [next] }) };
};
