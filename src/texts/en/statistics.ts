import type { statistics as danish } from '../da/statistics';

/** The words of the figures. */
export const statistics: typeof danish = {
  title: 'Figures on recordings',
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  total: 'Total',
  hidden: 'hidden',
  none: 'There are no figures to show yet.',
  method: (count) =>
    `Groups under ${count} are not shown, nor figures that could give them away. A month is included from the 15th of the following month, once there are enough figures.`,
  introductions: (count) => `The introduction has been completed ${count} times.`,
  open: 'Open the figures',
  notReader:
    'The figures are only for those to whom the municipality has given access. Ask your leader or the MED committee.',
  groups: {
    bySetting: 'Place',
    byMedium: 'Recording',
    byAgreed: 'Had the employee agreed?',
    byThreatening: 'Felt threatening or crossed a line',
    byMeasure: 'Measures',
    byMonth: 'Month',
    timeToAcknowledgement: 'How soon the leader saw it',
  },
  agreed: { yes: 'Yes', no: 'No', notAsked: 'Was not asked', notSaid: 'Not stated' },
  threatening: { yes: 'Yes', no: 'No' },
  notSaid: 'Not stated',
  saidNo: 'The employee said no',
  acknowledgement: {
    P1D: 'Within 1 working day',
    P2D: '1–2 working days',
    P5D: '2–5 working days',
    longer: 'More than 5 working days',
    notSeen: 'Not seen',
  },
  csv: { group: 'By', key: 'Value', count: 'Count', method: 'Method' },
};
