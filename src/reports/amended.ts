import type { Report } from './report';

/** Whether a report that is sent again says something else than what is stored of it, or is for somebody who never had it. */
export const isAmended = ({ content, leader, formerLeaders }: Report, again: Report): boolean => {
  if (!content) return false;
  const hadIt = [leader, ...formerLeaders].some(({ person }) => person.id === again.leader.person.id);
  return (
    !hadIt ||
    content.message !== again.content?.message ||
    content.facts.threatening !== again.content.facts.threatening
  );
};
