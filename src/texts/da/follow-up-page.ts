/** The words of the leader's page. */
export const followUpPage = {
  title: 'Opfølgning',
  lead: 'Det, dine medarbejdere har fortalt dig om optagelser. Kortet i chatten følger med.',
  groups: { waiting: 'Venter på dig', begun: 'I gang', closed: 'Afsluttet' },
  empty: {
    title: 'Ingen har skrevet til dig',
    text: 'Når en medarbejder fortæller dig om en optagelse, står det her og i chatten.',
  },
  overdue: 'Over tid',
  threatening: 'Føltes truende',
  forwardTitle: 'Hvem skal have den?',
  search: 'Søg efter navn eller afdeling',
  searchMore: 'Skriv mindst to bogstaver.',
  nobody: 'Ingen med det navn.',
  forwarded: (employee: string, name: string) => `Beskeden fra ${employee} er givet videre til ${name}.`,
  closed: (employee: string) => `Beskeden fra ${employee} er afsluttet.`,
  recorded: 'Opfølgningen er gemt.',
  cancel: 'Fortryd',
};
