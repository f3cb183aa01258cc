import type { Moment } from '../../facts';
import type { Duty } from '../../guideline/guideline';

/** The words of the page on which a jurist sees all that the bot says. */
export const approval = {
  version: (version: string, adopted: string, by: string, evaluation: string) =>
    `Udgave ${version}. Vedtaget den ${adopted} af ${by}. Evalueres ${evaluation}.`,
  applies: 'Gælder for',
  anySetting: 'alle situationer',
  conditions: {
    notParticipant: 'den, der optager, er ikke med i samtalen',
    participant: 'den, der optager, er selv med i samtalen',
    targetsEmployee: 'bestemte medarbejdere filmes',
    wholePlace: 'stedet filmes som helhed',
    sharing: 'optagelsen deles',
  },
  check: 'Når svarene i tjekket af et digitalt møde er',
  fallback: 'Når ingen anden regel gælder',
  documented: 'Episoden skal dokumenteres i sagen.',
  only: 'kun',
  not: 'ikke',
  refused: 'når du har sagt nej',
  notRefused: 'når du ikke har sagt nej',
  threatening: 'når det føles truende',
  notThreatening: 'når det ikke er sagt, at det føles truende',
  when: { before: 'på forhånd', now: 'mens det sker', after: 'bagefter' } satisfies Record<Moment, string>,
  duties: { must: 'skal', should: 'bør', can: 'kan' } satisfies Record<Duty, string>,
  criteria: 'Kriterier',
  leader: 'Det skal lederen gøre efter retningslinjen',
  meeting: 'Digitale møder',
};
