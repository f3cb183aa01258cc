/** The words of finding the leader and sending to them. */
export const leader = {
  preview: 'Sådan ser din leder det',
  to: (name: string, title: string) => (title ? `Til ${name}, ${title}` : `Til ${name}`),
  message: 'Din besked (hvis du vil skrive en)',
  messageHint: 'Skriv ikke borgerens navn eller CPR-nummer.',
  threatening: 'Føltes det truende eller grænseoverskridende?',
  yes: 'Ja',
  no: 'Nej',
  send: 'Send til lederen',
  other: 'Vælg en anden',
  back: 'Tilbage til svaret',
  searchTitle: 'Hvem skal have det?',
  query: 'Søg på navn, titel eller afdeling',
  search: 'Søg',
  queryMissing: 'Skriv mindst to bogstaver, og tryk på Søg.',
  nobodyFound: 'Jeg fandt ingen. Prøv med fornavn eller afdeling.',
  moreFound: 'Der er flere. Skriv mere for at finde den rigtige.',
  self: 'Det er dig selv. Vælg en anden.',
  none: 'Jeg kan ikke finde din leder. Vælg selv, hvem der skal have det – og sig til IT, at din leder mangler.',
  disabled: (name: string) =>
    `Din leder er ${name}, men kontoen er lukket. Vælg, hvem der skal have det i stedet.`,
  throttled:
    'Der er travlt lige nu, så jeg kan ikke slå nogen op. Prøv igen om et minut, eller kontakt selv den, der skal have det.',
  forbidden:
    'Jeg har ikke lov til at slå nogen op. Kontakt selv den, der skal have det, og sig til IT, at tilladelsen mangler.',
  unavailable:
    'Jeg kan ikke slå nogen op lige nu. Prøv igen om lidt, eller kontakt selv den, der skal have det.',
  notSent:
    'Regn med, at det ikke er sendt. Din besked er ikke tabt. Prøv igen, eller kontakt selv din leder.',
  amended:
    'Den første udgave er allerede sendt. Det, du har rettet, er ikke. Send det også, hvis lederen skal have det.',
  unknownRecipient: 'Den person kan jeg ikke finde længere. Vælg en anden.',
  again: 'Prøv igen',
};
