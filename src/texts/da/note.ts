/** The words of the case note, on its card and as text. */
export const note = {
  title: 'Notat til sagen',
  hint: 'Udfyld det, der mangler, og ret stedet til. Skriv ikke navne eller CPR-numre. Giver du din leder besked, tæller dit svar om samtykke med i kommunens tal – uden dit navn.',
  time: 'Tidspunkt',
  timeToMend: 'Tidspunkt (ret det til, hvornår det sker eller skete)',
  told: 'Fortalt',
  timeUnknown: (told: string) => `ikke udfyldt – fortalt ${told}`,
  setting: 'Situation',
  medium: 'Optagelse',
  rule: 'Regel',
  place: 'Sted',
  background: 'Baggrund for optagelsen',
  agreed: 'Havde du sagt ja til optagelsen?',
  consent: 'Medarbejderens samtykke',
  agreedChoices: { yes: 'Ja', no: 'Nej', notAsked: 'Blev ikke spurgt' },
  considered: 'Overvejet',
  remarks: 'Bemærkninger',
  write: 'Lav notatet',
  delete: 'Slet notatet her',
  ready:
    'Her er notatet. Kopiér det (på mobil: hold fingeren på det), og sæt det ind i sagen. Jeg gemmer det ikke.',
  perhapsPosted: 'Teams svarede ikke. Se efter, om notatet står i chatten, før du prøver igen.',
  notPosted:
    'Notatet kunne ikke skrives i chatten lige nu. Det, du skrev, står her stadig. Prøv igen om lidt.',
  notDeleted:
    'Jeg kunne ikke slette notatet. Prøv igen om lidt, eller slet det selv i beskedens menu (på mobil: hold fingeren på det), hvis du har den mulighed.',
  left: 'Notatet står stadig her i chatten. Slet det, når du har sat det ind i sagen.',
  deleted: 'Notatet er slettet her i chatten.',
  notFilledIn: 'ikke udfyldt',
  guidelineOf: (day: string) => `retningslinjen af ${day}`,
  earlierEdition: (version: string) => `efter en tidligere udgave af retningslinjen (${version})`,
  edition: (version: string) => `udgave ${version}`,
};
