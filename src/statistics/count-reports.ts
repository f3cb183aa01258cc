import type { CountChange, CountStore } from '../ports/count-store';
import type { Directory } from '../ports/directory';
import type { ReportStore, StoredReport } from '../ports/report-store';
import type { WorkingWeek } from '../working-time';
import { lastClosedMonth, monthOf } from './closed-periods';
import { countedAs, countMark } from './counted-as';

/** What counting rests on; `now` gives ISO 8601 in UTC. */
export type CountParts = {
  store: ReportStore;
  counts: CountStore;
  directory: Directory;
  week: WorkingWeek;
  now(): string;
  /** A random id. */
  newId(): string;
  /** Told of a report that could not be counted; the message holds no personal data. */
  failed(where: string, error: unknown): void;
};

/**
 * `later`: the directory did not say where the employee belongs, or others changed the report all the time; `gone`:
 * there is no such report, or not yet.
 */
export type Counting = 'settled' | 'later' | 'gone';

/** Milliseconds after which a report that is not there will not come any more. */
const longestWriting = 5 * 60_000;

const atOnce = 50;
const mostTurns = 8;

/**
 * Brings the counts up to date with the reports that changed; gives how many reports were seen to. One that fails
 * holds up no other.
 */
export const countChanged = async (parts: CountParts): Promise<number> => {
  const waiting = await parts.store.uncounted(atOnce);
  for (const { id, mark, sentAt } of waiting) {
    try {
      const counting = await countReport(parts, id);
      const lost = counting === 'gone' && Date.parse(parts.now()) - Date.parse(sentAt) > longestWriting;
      if (counting === 'settled' || lost) await parts.store.noteCounted(mark);
    } catch (error) {
      parts.failed('count', error);
    }
  }
  return waiting.length;
};

/**
 * Counts one report as it is now, and no longer as it was. The change is first noted on the report, then made in
 * the counts, then noted as made: whoever finds a noted change makes it, and it is made once. When the month is
 * closed nothing more is counted.
 */
export const countReport = async (parts: CountParts, id: string): Promise<Counting> => {
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const stored = await parts.store.get(id);
    if (!stored) return 'gone';
    if (isClosed(parts, stored)) return 'settled';
    if (stored.report.counting) await make(parts, stored);
    else {
      const noted = await note(parts, stored);
      if (noted !== 'changed') return noted;
    }
  }
  return 'later';
};

const isClosed = ({ now, week }: CountParts, { report }: StoredReport): boolean =>
  monthOf(report.sentAt, week.zone) <= lastClosedMonth(now(), week.zone);

/** Notes on the report what is to change in the counts. */
const note = async (parts: CountParts, { report, version }: StoredReport): Promise<Counting | 'changed'> => {
  const { counted } = report;
  const names = countedAs(report, parts.week);
  const before = counted?.names ?? [];
  const add = names.filter((name) => !before.includes(name));
  const remove = before.filter((name) => !names.includes(name));
  const mark = countMark(report);
  if (add.length + remove.length === 0) {
    const settled = { ...report, counted: { department: '', ...counted, names, mark } };
    return (await parts.store.replace(settled, version)) === 'replaced' ? 'settled' : 'changed';
  }
  const department = counted?.department ?? (await departmentOf(parts, report.employee.id));
  if (department === undefined) return 'later';
  const counting = { id: parts.newId(), department, names, mark, add, remove };
  await parts.store.replace({ ...report, counting }, version);
  return 'changed';
};

/** Makes the noted change, and notes that it is made. */
const make = async (parts: CountParts, { report, version }: StoredReport): Promise<void> => {
  const { counting } = report;
  if (!counting) return;
  const { id, department, names, mark, add, remove } = counting;
  const change: CountChange = { id, month: monthOf(report.sentAt, parts.week.zone), department, add, remove };
  await parts.counts.apply(
    change,
    async () => (await parts.store.get(report.id))?.report.counting?.id === id,
  );
  const made = { ...report, counting: undefined, counted: { department, names, mark } };
  if ((await parts.store.replace(made, version)) === 'replaced') await parts.counts.forget(change);
};

/** The employee's department, '' where the directory knows of none. */
const departmentOf = async ({ directory }: CountParts, employeeId: string): Promise<string | undefined> => {
  const lookup = await directory.person(employeeId);
  if (lookup.kind === 'found') return lookup.person.department ?? '';
  return lookup.kind === 'none' ? '' : undefined;
};
