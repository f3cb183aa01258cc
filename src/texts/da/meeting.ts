/** The words of the digital-meeting check. */
export const meeting = {
  title: 'Må det digitale møde optages?',
  consent: 'Siger alle deltagere ja?',
  consentChoices: { all: 'Ja, alle', notAll: 'Nej, eller det ved jeg ikke' },
  purpose: 'Hvad er formålet?',
  purposeChoices: { document: 'At dokumentere, hvad der bliver sagt og gjort', other: 'Noget andet' },
  alternative: 'Kan det i praksis dokumenteres på anden måde, fx med et referat?',
  alternativeChoices: { yes: 'Ja', no: 'Nej' },
  check: 'Se svaret',
  start: 'Tjek mødet',
  ifDigital: 'Er mødet digitalt? Tjek det',
  groupHint: 'Tjek mødet – kun du ser dine svar. Eller spørg deltagerne, om de giver samtykke.',
  share: 'Del svaret i chatten',
  shared: 'Svaret er delt i chatten.',
  invitation: 'Tekst til indkaldelsen',
  askAll: 'Spørg deltagerne',
  askedPerhaps:
    'Teams svarede ikke, så jeg ved ikke, om spørgsmålet står i chatten. Kan I ikke se det om lidt, så skriv ”@Optagevejleder tjek digitalt møde” igen.',
  asked: (organiser: string) => `${organiser} spørger: Må mødet optages?`,
  askedHint: (organiser: string) =>
    `Spørg ${organiser}, hvad optagelsen skal bruges til, hvis du ikke ved det. Du vælger selv, og du kan ændre dit svar her på kortet.`,
  yes: 'Ja, det er i orden',
  no: 'Nej',
  youSaid: { yes: 'Du har sagt ja.', no: 'Du har sagt nej.' },
  organiserNotTold: 'Jeg kunne ikke få fat i arrangøren. Sig det selv i mødet.',
  change: { yes: 'Skift til ja', no: 'Skift til nej' },
  tally: { yes: 'Ja', no: 'Nej', silent: 'Mangler at svare' },
  nobody: 'Ingen',
  others: (count: number) => (count === 1 ? '1 anden' : `${count} andre`),
  refresh: 'Opdatér',
  mine: 'Se mit svar',
  toMinutes: (line: string) => `Til referatet: ${line}`,
  minutes: (at: string, yes: number, no: number, silent: number) =>
    `Deltagerne blev spurgt om optagelse ${at}: ${yes} ja, ${no} nej, ${silent} uden svar.`,
  saidNo: (name: string) =>
    `${name} siger nej til, at mødet optages. Skriv ”Tjek digitalt møde” her, så ser du, hvad der gælder nu.`,
  withdrew: (name: string) =>
    `${name} har trukket sit ja tilbage. Mødet kan ikke længere optages med alles samtykke.`,
  nowYes: (name: string) => `${name} har ændret sit svar og siger nu ja til, at mødet optages.`,
  askThere: 'Jeg kan spørge deltagerne for dig. Skriv ”@Optagevejleder tjek digitalt møde” i mødets chat.',
  onlyAmongOthers: 'Deltagerne spørges i mødets egen chat. Skriv ”@Optagevejleder tjek digitalt møde” der.',
  questionOver: 'Spørgsmålet findes ikke længere.',
  questionGone:
    'Spørgsmålet findes ikke længere, så jeg kan ikke gemme et svar. Sig det selv i mødet, eller få det stillet igen.',
  ownQuestion: 'Du har selv spurgt. De andre svarer.',
  unanswered: 'Vælg et svar.',
  missing: 'Svar på de spørgsmål, der mangler, så får du svaret.',
};
