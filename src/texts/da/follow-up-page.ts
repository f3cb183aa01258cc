/** The words of the leader's page. */
export const followUpPage = {
  title: 'Opfølgning',
  lead: 'Det, dine medarbejdere har fortalt dig om optagelser. Det, du gør her, kan også ses på kortet i chatten.',
  groups: { waiting: 'Venter på dig', begun: 'I gang', closed: 'Afsluttet' },
  more: 'Der er flere, end der er plads til. De nyeste, der ikke er afsluttet, står her.',
  empty: {
    title: 'Ingen har skrevet til dig',
    text: 'Når en medarbejder fortæller dig om en optagelse, står det her og i chatten.',
  },
  overdue: 'Har ventet for længe',
  threatening: 'Føltes truende eller grænseoverskridende',
  forwardTitle: 'Hvem skal have beskeden?',
  searchMore: 'Skriv mindst to bogstaver.',
  forwardConfirm: (employee: string, name: string) => `Giv beskeden fra ${employee} videre til ${name}?`,
  forwarded: (employee: string, name: string) =>
    `Beskeden fra ${employee} er på vej til ${name}. Kan den ikke afleveres, kommer den tilbage til dig.`,
  acknowledged: (employee: string) => `${employee} kan nu se, at du har set det.`,
  closeConfirm: (employee: string) =>
    `Du har ikke registreret, hvad der er gjort. Når beskeden fra ${employee} er afsluttet, kan du kun registrere en samtale. Vil du afslutte den alligevel?`,
  closed: (employee: string) => `Beskeden fra ${employee} er afsluttet.`,
  recorded: 'Opfølgningen er gemt.',
  cancel: 'Fortryd',
};
