/** The words of what is kept about the one who asks. */
export const myData = {
  title: 'Det ved jeg om dig',
  chat: 'Hvor jeg kan skrive til dig i Teams. Det slettes, når du fjerner appen eller trykker på ”Slet mine oplysninger”.',
  noChat: 'Jeg har ikke gemt, hvor jeg kan skrive til dig.',
  language: 'Det sprog, du har valgt.',
  reports: 'Det, du har sendt til din leder:',
  noReports: 'Du har ikke sendt noget til din leder.',
  report: (leader: string, sent: string, deleted: string) =>
    `• Til ${leader} den ${sent}. Slettes den ${deleted}.`,
  moreReports: (count: number) => `… og ${count} ældre, som slettes før dem.`,
  withReports:
    'Sammen med en besked kan jeg have gemt, om du havde sagt ja, og hvad du satte kryds ved under ”Vurdér”. Din leder ser det ikke.',
  askedConsent: (count: number, day: string) =>
    `Du har spurgt ${count} ${count === 1 ? 'gang' : 'gange'}, om et møde må optages. Det slettes senest den ${day}.`,
  answeredConsent: (count: number, day: string) =>
    `Du har svaret ${count} ${count === 1 ? 'gang' : 'gange'} på, om et møde må optages. Det slettes senest den ${day}.`,
  leader: 'Er du leder, står dit navn på de beskeder, du har fået. Det slettes sammen med dem.',
  notes: 'Notater og det, du skriver til mig, gemmer jeg ikke. Det står kun i din egen chat.',
  chats: 'Kort og beskeder, der står i Teams, følger kommunens frist for Teams.',
  counts:
    'Det, du sender til din leder, tælles i kommunens tal uden dit navn. Det tælles også, om du havde sagt ja. Tallene slettes ikke.',
  delete: 'Slet mine oplysninger',
  deleted:
    'Jeg har slettet forbindelsen til vores chat, dit sprogvalg, dine svar om møder og de beskeder, din leder ikke har fået.',
  askedStays: (day: string) =>
    `Det, du selv har spurgt et møde om, slettes senest den ${day}, så deltagerne kan nå at svare.`,
  waiting: (count: number) =>
    `${count === 1 ? 'Én besked' : `${count} beskeder`} kan jeg ikke slette lige nu. Tryk på ”Slet mine oplysninger” igen om lidt.`,
  kept: (count: number) =>
    `Beskeder, som din leder har fået eller er ved at få (${count}), slettes, når kommunens frist er udløbet. Du kan trække dem tilbage, som lederen ikke har set.`,
};
