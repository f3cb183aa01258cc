import type { Medium, Setting } from '../../facts';

/** The words of the introduction: its scenes, told from their facts, and what is said to an answer. */
export const training = {
  title: 'Introduktion',
  scene: (number: number, of: number) => `Situation ${number} af ${of}`,
  place: {
    office_meeting: 'Du holder møde med en borger på kontoret.',
    phone_call: 'Du taler i telefon med en borger.',
    video_call: 'Du har en videosamtale med en borger.',
    home_visit: 'Du er på besøg hjemme hos en borger.',
    home_surveillance: 'Du arbejder hjemme hos en borger.',
    public_area: 'Du er på arbejde på biblioteket, mens der er åbent.',
    outdoors: 'Du er på arbejde ude på gaden.',
    restricted_area: 'Du er i et lokale med adgang forbudt.',
    classroom: 'Du underviser en klasse.',
    event: 'Du er på arbejde til en fest med borgere og pårørende.',
    digital_meeting: 'Du er med i et digitalt møde med kolleger.',
  } satisfies Record<Setting, string>,
  nowhere: 'Du er på arbejde.',
  happens: {
    audio: 'Borgeren vil optage lyden af jeres samtale.',
    image: 'En borger vil filme.',
  } satisfies Record<Medium, string>,
  /** At a meeting with one citizen. */
  citizenFilms: 'Borgeren vil filme.',
  outsider: 'En, der ikke selv er med i samtalen, vil optage lyden af den.',
  camera: 'Borgeren har sat et kamera op i sit hjem.',
  meeting: 'En deltager vil optage mødet.',
  aimed: 'En borger filmer netop dig.',
  whole: 'En borger filmer stedet som helhed.',
  shared: 'Optagelsen skal deles med andre.',
  question: 'Hvad siger retningslinjen?',
  right: (verdict: string) => `✅ Rigtigt: ${verdict}`,
  wrong: (verdict: string) => `Ikke helt. Det rigtige svar er: ${verdict}`,
  next: 'Næste situation',
  start: 'Start',
  again: 'Tag den igen',
  finish: 'Se, hvordan det gik',
  done: 'Du er igennem introduktionen',
  score: (right: number, of: number) => `Du svarede rigtigt på ${right} af ${of}.`,
  confirmation: (name: string, day: string) =>
    `Bekræftelse: ${name} har gennemført introduktionen den ${day}.`,
  counted: 'Det tælles kun, hvor mange der har gennemført den. Dit navn og dine svar gemmes ikke.',
  none: 'Retningslinjen har ingen situationer at øve sig på.',
};
