import { longestEntry } from '../../entered-text';

/** The words of welcome, help and trouble. */
export const conversation = {
  welcome: (municipality: string) =>
    `Hej. Jeg hjælper ansatte i ${municipality}, når nogen vil optage dem på arbejdet.`,
  welcomeHow: 'Skriv, hvad der sker – eller tryk på det, der optages.',
  welcomeExample: 'Fx: "En pårørende filmer mig i hjemmet. Må han det?"',
  welcomeAlso: 'Bagefter hjælper jeg dig med at skrive notatet og give din leder besked.',
  startOver: 'Spørg om en optagelse',
  otherLanguage: 'English',
  thanks: 'Selv tak. Skriv igen, hvis der er mere.',
  outOfScope:
    'Det ved jeg ikke noget om. Jeg kan svare på, om man må optage lyd, billeder og film på arbejdet. Er du utryg, eller står du i en svær situation, så tal med din leder.',
  oldCard:
    'Kortet er fra en ældre udgave, så der er ikke sendt eller gemt noget nu. Stil dit spørgsmål igen, så får du det rigtige svar.',
  incomplete: 'Jeg kunne ikke læse kortet, så der er ikke sendt eller gemt noget. Begynd forfra.',
  entryFaults: {
    cpr: 'Her står noget, der ligner et CPR-nummer. Slet det, og prøv igen.',
    tooLong: `Teksten er for lang. Skriv højst ${longestEntry.toLocaleString('da-DK')} tegn.`,
  },
  toldBefore: (button: string) =>
    `Jeg husker ikke, hvad du skrev før. Skal det med, så tryk på ”${button}” på svaret i stedet.`,
  leaving: 'Går du tilbage, forsvinder det, du har skrevet her. Tryk på Tilbage igen, hvis det er i orden.',
  privateOnly: 'Det er kun for dig. Skriv til mig i vores egen chat, så tager vi det der.',
  ownChat: 'Åbn vores chat',
  fault: 'Der gik noget galt hos mig. Prøv igen om lidt, eller spørg din leder.',
  guideline: (title: string, adopted: string, by: string, evaluation: string) =>
    `${title}. Vedtaget den ${adopted} af ${by}. Evalueres ${evaluation}.`,
};
