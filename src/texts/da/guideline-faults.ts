/**
 * What can be wrong with a guideline file, said to whoever wrote it. In Danish alone: whoever writes a municipality's
 * guideline reads Danish, and the file's own words stand in quotation marks.
 */
export const guidelineFaults = {
  unreadable: (why: string) => `Filen findes ikke, eller den kan ikke læses (${why}).`,
  notJson: (fault: string) => `Filen er ikke gyldig JSON: ${fault}`,
  endsTooSoon: 'den slutter, før den er færdig. Måske mangler der en } eller ] til sidst.',
  aroundLine: (line: number) =>
    `der er en fejl omkring linje ${line}. Måske er der et komma for meget eller for lidt, eller et anførselstegn mangler.`,

  owner: {
    guideline: 'Retningslinjen',
    general: "Det fælles for alle situationer ('general')",
    meeting: "Teksterne om digitale møder ('meeting')",
    leaderDuties: "Lederens pligter ('leaderDutiesSection')",
    implementation: "Spørgsmålene ('implementation')",
    rule: (id: string) => `Reglen '${id}'`,
    nthRule: (nth: number) => `Regel nr. ${nth}`,
    example: (id: string) => `Eksemplet '${id}'`,
    nthExample: (nth: number) => `Eksempel nr. ${nth}`,
    section: (id: string) => `Afsnittet '${id}'`,
    criterion: (id: string) => `Kriteriet '${id}'`,
    nthDuty: (nth: number) => `Lederens pligt nr. ${nth} ('leaderDuties')`,
  },
  field: (name: string, nth: number | undefined) => `'${name}'${nth === undefined ? '' : ` nr. ${nth}`}`,
  within: ' i ',

  inLanguage: { da: 'på dansk', en: 'på engelsk' },
  text: (field: string, language: string) => `teksten${field && ` ${field}`} ${language}`,
  textIsMissing: (owner: string, field: string, language: string) =>
    `${owner}: teksten${field && ` ${field}`} mangler ${language}.`,
  unknownField: (owner: string, field: string, key: string) =>
    `${owner}: feltet '${key}'${field && ` i ${field}`} kendes ikke.`,
  isMissing: 'mangler.',
  isEmpty: 'er tom.',
  needsOne: 'skal have mindst ét punkt.',
  hasEmptyName: 'har et tomt navn.',
  mustBe: (kind: string) => `skal være ${kind}.`,
  mustBeOneOf: (value: string, values: string) => `er ${value}, men skal være en af: ${values}.`,
  mustBeDate: (value: string) => `er ${value}, men skal være en dato som 2025-05-19.`,
  isWrong: (why: string) => `er forkert: ${why}.`,
  kinds: {
    string: 'en tekst i anførselstegn',
    boolean: 'true eller false',
    array: 'en liste',
    object: 'et objekt med felter',
    record: 'et objekt med felter',
  },

  rulesNamedAlike: (id: string) => `Flere regler hedder '${id}'.`,
  examplesNamedAlike: (id: string) => `Flere eksempler hedder '${id}'.`,
  refersToNoSection: (from: string, to: string) =>
    `${from} henviser til afsnittet '${to}', som ikke findes under 'sections'.`,
  sectionUnused: (id: string) => `Afsnittet '${id}' bliver aldrig brugt.`,

  severalFallbacks: (names: string) =>
    `Der må kun være én regel af slagsen 'fallback', men der er flere: ${names}.`,
  noFallback: "Der mangler en regel af slagsen 'fallback'.",
  appliesToNothing: (id: string) => `Reglen '${id}' bliver aldrig brugt: 'applies' er tom.`,
  appliesNeedless: (id: string, kind: string) =>
    `Reglen '${id}': 'applies' skal være tom for en regel af slagsen '${kind}'.`,
  checkNeedless: (id: string) => `Reglen '${id}': kun en regel af slagsen 'check' har 'check'.`,
  checkMissing: (id: string) => `Reglen '${id}' bliver aldrig brugt: 'check' mangler.`,
  neverReached: (id: string) => `Reglen '${id}' bliver aldrig brugt: en anden regel svarer altid før den.`,

  unanswered: (said: string) => `Spørgsmålene om digitale møder: intet svar ${said}.`,
  unansweredFor: (answers: string) => `for ${answers}`,
  unansweredAtAll: 'på noget af dem',
} as const;
