import { type EntryFault, entryFault } from '../entered-text';
import type { Words } from '../texts/texts';
import type { Measure } from './report';

/** Why a follow-up cannot be kept, by field; nothing where it can be. */
export type FollowUpFaults = { measures?: 'missing'; remarks?: 'missing' | EntryFault };

/** At least one thing was done, and what else was done stands in the remarks. */
export const followUpFaults = (measures: readonly Measure[], remarks: string): FollowUpFaults => {
  const fault =
    entryFault(remarks) ?? (measures.includes('other') && !remarks.trim() ? 'missing' : undefined);
  return {
    ...(measures.length === 0 ? { measures: 'missing' } : {}),
    ...(fault ? { remarks: fault } : {}),
  };
};

/** Whether there are no faults. */
export const isSound = ({ measures, remarks }: FollowUpFaults): boolean => !measures && !remarks;

/** The faults in words, by field. */
export const faultsInWords = (
  { measures, remarks }: FollowUpFaults,
  { report, conversation }: Pick<Words, 'report' | 'conversation'>,
): { measures?: string; remarks?: string } => ({
  ...(measures ? { measures: report.measuresMissing } : {}),
  ...(remarks
    ? { remarks: remarks === 'missing' ? report.remarksMissing : conversation.entryFaults[remarks] }
    : {}),
});
