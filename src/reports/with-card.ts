import type { PostedCard, Recipient, Report } from './report';

/** The card belongs to whom it was posted to, even if the report was handed over meanwhile. */
export const withCard = (report: Report, leaderId: string, card: PostedCard): Report => {
  const having = (recipient: Recipient) =>
    recipient.person.id === leaderId ? { ...recipient, card, mayHaveCard: undefined } : recipient;
  const posted = {
    ...report,
    leader: having(report.leader),
    formerLeaders: report.formerLeaders.map(having),
  };
  return report.state === 'withdrawn' ? { ...posted, cardsStale: true } : posted;
};
