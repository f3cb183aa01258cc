import { DateTime, Duration } from 'luxon';
import { eraseOwn } from '../../src/erase-own';
import type { Report } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import { dayText } from '../../src/time-text';
import type { Card } from '../cards/card';
import { messageCard } from '../cards/message-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import type { Asker, Reply } from './reply';

/** As many as a card has room for; more than storage gives at once nobody sends within the time that reports are kept. */
const mostListed = 60;
const mostReports = 1000;

/** All that is kept about the one who asks, in plain words, with the day when it is deleted. */
export const myDataReply = async (world: World, asker: Asker): Promise<Card> => {
  const words = texts[asker.language].myData;
  const contact = await world.people.get(asker.id);
  const found = await world.reports.store.ofEmployee(asker.id, mostReports);
  const [reports, more] = [found.slice(0, mostListed), Math.max(0, found.length - mostListed)];
  const { asked, answered } = await world.consents.ofPerson(asker.id);
  return messageCard({
    title: words.title,
    lines: [
      contact?.reference ? words.chat : words.noChat,
      ...(contact?.language ? [words.language] : []),
      ...(reports.length > 0 ? [words.reports] : [words.noReports]),
      ...reports.map((report) => reportLine(world, report, asker)),
      ...(more > 0 ? [words.moreReports(more)] : []),
      ...(found.some(({ agreed, considered }) => agreed || considered) ? [words.withReports] : []),
      ...consentLine(world, words.askedConsent, asked, asker),
      ...consentLine(
        world,
        words.answeredConsent,
        answered.map(({ at }) => at),
        asker,
      ),
      words.leader,
      words.notes,
      words.chats,
      words.counts,
    ],
    buttons: [{ title: words.delete, verb: 'mydata.delete', action: {} }],
  });
};

/** Deletes what is the person's own to delete; what a leader has been given stays until its time. */
export const deleteMyDataReply = async (world: World, asker: Asker): Promise<Reply> => {
  const words = texts[asker.language].myData;
  const reports = await world.reports.store.ofEmployee(asker.id, mostReports);
  const { kept, waiting } = await eraseOwn(world.reports, world.counting, reports);
  const { asked, answered } = await world.consents.ofPerson(asker.id);
  for (const { questionId } of answered) {
    await world.consents.forgetAnswer(questionId, asker.id);
  }
  await world.people.delete(asker.id);
  const lines = [
    words.deleted,
    ...(kept > 0 ? [words.kept(kept)] : []),
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...consentLine(world, (_count, day) => words.askedStays(day), asked, asker),
  ];
  return { card: () => messageCard({ lines }), posted: [], forgets: true };
};

const consentLine = (
  world: World,
  said: (count: number, day: string) => string,
  times: string[],
  { language }: Asker,
): string[] => {
  const last = times.toSorted().at(-1);
  if (!last) return [];
  const deleted = DateTime.fromISO(last, { zone: world.zone }).plus(Duration.fromISO(world.consentRetention));
  return [said(times.length, dayText(deleted.toISODate() ?? '', language))];
};

const reportLine = (world: World, report: Report, { language }: Asker): string => {
  const words = texts[language].myData;
  const sent = DateTime.fromISO(report.sentAt, { zone: world.zone });
  const deleted = sent.plus(Duration.fromISO(world.retention));
  const day = (at: DateTime) => dayText(at.toISODate() ?? '', language);
  return words.report(plain(report.leader.person.name), day(sent), day(deleted));
};
