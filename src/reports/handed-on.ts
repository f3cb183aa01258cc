import type { Recipient, Report } from './report';

/** Has just gone to another leader, or come back from one. */
export const isHandedOn = ({ state, formerLeaders, notTakenBy }: Report): boolean =>
  (state === 'sent' && formerLeaders.length > 0) || notTakenBy !== undefined;

/** Whose list the report leaves with its change. */
export const noLongerWith = (changed: Report): Recipient[] => {
  if (changed.state === 'withdrawn') return [changed.leader];
  return isHandedOn(changed)
    ? changed.formerLeaders.filter(({ person }) => person.id !== changed.leader.person.id)
    : [];
};
