/** The words around all pages, and of the meeting, the introduction and the note. */
export const pages = {
  titles: {
    guide: 'Guide',
    meeting: 'Møde',
    'follow-up': 'Opfølgning',
    figures: 'Tal',
    introduction: 'Introduktion',
    note: 'Notat',
    configure: 'Tilføj fane',
  },
  ways: 'Sider',
  waiting: 'Henter …',
  again: 'Prøv igen',
  reload: 'Genindlæs siden',
  saidByTeams: (reason: string) => `(Teams skriver: ${reason})`,
  fault: {
    title: 'Siden gik i stå',
    advice: 'Genindlæs siden. Sker det igen, så sig det til IT. Chatten med mig virker stadig.',
  },
  troubles: {
    missing: {
      title: 'Jeg ved ikke, hvem du er',
      advice: 'Prøv igen. Hjælper det ikke, så luk fanen, og åbn den igen.',
    },
    expired: {
      title: 'Du har været logget ind for længe',
      advice: 'Prøv igen, så logger Teams dig ind på ny.',
    },
    otherTenant: {
      title: 'Du er logget ind i en anden organisation',
      advice: 'Skift til kommunen i Teams, og åbn siden igen.',
    },
    invalid: {
      title: 'Dit login blev ikke godkendt',
      advice: 'Luk fanen, og åbn den igen. Hjælper det ikke, så sig det til IT.',
    },
    keysUnavailable: {
      title: 'Jeg kan ikke tjekke dit login lige nu',
      advice: 'Fejlen er ikke din. Prøv igen om et øjeblik.',
    },
    badRequest: { title: 'Det kunne jeg ikke læse', advice: 'Se det igennem, og prøv igen.' },
    notYours: {
      title: 'Det har du ikke adgang til',
      advice: 'Skal du have adgang, så sig det til din leder eller IT.',
    },
    gone: {
      title: 'Beskeden findes ikke længere',
      advice: 'Det, der sendes til en leder, slettes efter en tid.',
    },
    notInChat: {
      title: 'Jeg er ikke i mødets chat',
      advice: 'Tilføj appen til mødet, og prøv igen.',
    },
    tooLate: {
      title: 'Der er sket noget i mellemtiden',
      advice: 'Genindlæs siden, så ser du, hvor langt det er nået.',
    },
    full: {
      title: 'Der er ikke plads til flere opfølgninger her',
      advice: 'Skriv resten i jeres eget system.',
    },
    toItsEmployee: {
      title: 'Beskeden kan ikke gives til den medarbejder, den kommer fra',
      advice: 'Vælg en anden.',
    },
    tooMany: { title: 'Det gik lidt for stærkt', advice: 'Vent et minut, og prøv igen.' },
    unavailable: {
      title: 'Jeg kan ikke få fat i det lige nu',
      advice: 'Fejlen er ikke din. Prøv igen om lidt.',
    },
    offline: { title: 'Der er ingen forbindelse', advice: 'Tjek dit net, og prøv igen.' },
    consentLacking: {
      title: 'Appen mangler en godkendelse',
      advice: 'Bed IT om at godkende, at Optagevejleder må logge dig ind.',
    },
    signInCancelled: {
      title: 'Du blev ikke logget ind',
      advice: 'Login blev afbrudt. Prøv igen, når du er klar.',
    },
    signInFailed: {
      title: 'Teams kunne ikke logge dig ind',
      advice: 'Prøv igen. Hjælper det ikke, så sig det til IT.',
    },
  },
  outside: {
    title: 'Siden virker kun i Teams',
    text: 'Jeg skal vide, hvem du er, og det ved jeg kun i Teams. Guiden kan du bruge her.',
    open: 'Åbn i Teams',
    guide: 'Gå til guiden',
  },
  sample: {
    title: 'Hvem vil du være?',
    text: 'Det her er demoen. Vælg en af prøvekommunens medarbejdere.',
    is: (name: string) => `Du er ${name}`,
    change: 'Skift person',
  },
  copy: 'Kopiér',
  copied: 'Kopieret',
  notCopied: 'Det kunne ikke kopieres. Markér teksten, og kopiér den selv.',
  meeting: {
    title: 'Må mødet optages?',
    lead: 'Tre spørgsmål. Dine svar bliver her hos dig.',
    result: 'Svaret',
    restart: 'Begynd forfra',
    askTitle: 'Spørg deltagerne',
    ask: 'Jeg stiller spørgsmålet i mødets chat. Hver svarer for sig selv, og du ser, hvem der mangler.',
    asked: 'Spørgsmålet står nu i mødets chat.',
    noMeeting: 'Åbn siden fra et møde i Teams, så kan du spørge deltagerne her.',
  },
  introduction: {
    title: 'Hvad ville du svare?',
    lead: (scenes: number) =>
      `${scenes} situationer til dig, der er ny eller vil have det genopfrisket. Det tager fem minutter, og ingen ser dine svar.`,
    right: 'Det er rigtigt',
    wrong: 'Ikke helt – det rigtige svar er:',
    notCounted: 'Det blev ikke talt med i MED-udvalgets tal, fordi jeg ikke kan se, om du er fra kommunen.',
    confirmation: 'Bekræftelse',
    score: (right: number, of: number) => `Rigtige svar: ${right} af ${of}`,
    confirms: (title: string) => `har gennemført introduktionen til ”${title}”.`,
    yourName: 'Navn på bekræftelsen',
    printConfirmation: 'Udskriv bekræftelsen',
  },
  note: {
    lead: 'Ret notatet til, og sæt det ind i sagen. Det bliver hverken gemt eller sendt herfra og forsvinder, når du lukker. Kopiér det først.',
    hint: 'Skriv ikke navne eller CPR-numre.',
    open: 'Åbn i stort vindue',
    text: 'Sådan bliver notatet',
    download: 'Hent som Word-fil',
    downloaded: 'Filen er hentet.',
    notDownloaded: 'Filen kunne ikke laves. Prøv igen, eller kopiér teksten.',
    fileName: 'notat-om-optagelse',
    close: 'Luk',
    none: {
      title: 'Der er ikke noget notat her',
      advice: 'Tryk på ”Skriv notat” i chatten, og åbn det derfra.',
    },
  },
  configure: {
    title: 'Må mødet optages?',
    text: 'Tryk på Gem, så får mødet en fane med tjekket og spørgsmålet til deltagerne.',
    tab: 'Må mødet optages?',
  },
};
