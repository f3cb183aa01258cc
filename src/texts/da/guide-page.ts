import type { Turn } from '../../decision-map';

/** The words of the guide. */
export const guidePage = {
  title: 'Må de optage?',
  lead: 'Tryk på, hvad der optages, og hvor det sker. Så ser du, hvad der gælder.',
  views: 'Vis guiden som',
  tabs: { answer: 'Svar', map: 'Skema', text: 'Tekst', pocket: 'Lommekort' },
  answer: 'Svaret',
  seeAnswer: (verdicts: string) => `Se svaret: ${verdicts}`,
  begin: 'Svaret kommer her, når du har trykket.',
  where: 'Hvor sker det? Tryk på stedet, så kommer svaret her.',
  more: 'Er der mere?',
  flags: {
    participant: 'Den, der optager, er ikke selv med i samtalen',
    targetsEmployee: 'En bestemt medarbejder filmes',
    sharing: 'Optagelsen deles eller lægges op',
    refused: 'Jeg har sagt nej, og det fortsætter',
    threatening: 'Det føles truende eller grænseoverskridende',
  } satisfies Record<Turn | 'sharing' | 'refused' | 'threatening', string>,
  everywhere: 'Alle steder',
  elsewhere: 'Alle andre steder',
  search: 'Søg i retningslinjen',
  searchHint: 'Fx bibliotek, lyd, samtykke',
  found: (rules: number, passages: number) => {
    if (rules === 0) return 'Ingen af reglerne har de ord, men de står her:';
    const more = passages === 0 ? '' : ` og ${passages} afsnit mere`;
    return `${rules === 1 ? '1 regel' : `${rules} regler`}${more}`;
  },
  nothing: 'Det fandt jeg ikke. Prøv et andet ord, eller spørg din leder.',
  check: 'Tjek af digitalt møde',
  open: 'Se hele svaret',
  leaders: 'Når du er leder',
  printCard: 'Udskriv lommekortet',
  pocketTitle: 'Vil nogen optage dig?',
};
