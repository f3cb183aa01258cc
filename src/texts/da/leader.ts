/** The words of finding and reaching the leader. */
export const leader = {
  found: (name: string) => `Din leder er ${name}.`,
  reach: 'Jeg kan ikke sende til din leder endnu. Skriv eller ring selv:',
  phone: (number: string) => `Telefon: ${number}`,
  chat: 'Skriv i chatten',
  mail: 'Skriv en mail',
  draft: (what: string) => `Jeg har været ude for en optagelse på arbejdet (${what}). Kan vi tale om det?`,
  none: 'Jeg kan ikke finde din leder i organisationen. Kontakt din leder selv, og sig til IT, at lederen mangler.',
  disabled: (name: string) =>
    `Din leder er ${name}, men kontoen er lukket. Kontakt den, der er leder i stedet.`,
  throttled: 'Der er for travlt lige nu til at slå din leder op. Prøv igen om et minut, eller ring selv.',
  forbidden: 'Jeg har ikke lov til at slå din leder op. Kontakt din leder selv, og sig det til IT.',
  unavailable: 'Jeg kan ikke slå din leder op lige nu. Prøv igen om lidt, eller ring selv.',
  again: 'Prøv igen',
};
