import type { AcknowledgementClass } from '../../statistics/dimensions';

/** The words of the figures. */
export const statistics = {
  title: 'Tal om optagelser',
  period: (from: string, to: string) => (from === to ? from : `${from} til ${to}`),
  total: 'I alt',
  hidden: 'skjult',
  none: 'Der er ingen tal at vise endnu.',
  method: (count: number) =>
    `Grupper under ${count} vises ikke, og heller ikke tal, der kan røbe dem. En måned er med fra den 15. i måneden efter, når der er tal nok.`,
  introductions: (count: number) => `Introduktionen er gennemført ${count} gange.`,
  open: 'Åbn tallene',
  notReader: 'Tallene er kun for dem, kommunen har givet adgang. Spørg din leder eller MED-udvalget.',
  groups: {
    bySetting: 'Sted',
    byMedium: 'Optagelse',
    byAgreed: 'Havde medarbejderen sagt ja?',
    byThreatening: 'Føltes truende eller grænseoverskridende',
    byMeasure: 'Tiltag',
    byMonth: 'Måned',
    timeToAcknowledgement: 'Hvor hurtigt lederen så det',
  },
  agreed: { yes: 'Ja', no: 'Nej', notAsked: 'Blev ikke spurgt', notSaid: 'Ikke oplyst' },
  threatening: { yes: 'Ja', no: 'Nej' },
  notSaid: 'Ikke oplyst',
  saidNo: 'Medarbejderen sagde nej',
  acknowledgement: {
    P1D: 'Inden for 1 arbejdsdag',
    P2D: '1–2 arbejdsdage',
    P5D: '2–5 arbejdsdage',
    longer: 'Mere end 5 arbejdsdage',
    notSeen: 'Ikke set',
  } satisfies Record<AcknowledgementClass, string>,
  csv: { group: 'Opdelt efter', key: 'Værdi', count: 'Antal', method: 'Metode' },
};
