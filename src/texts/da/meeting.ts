/** The words of the digital-meeting check. */
export const meeting = {
  title: 'Må mødet optages?',
  consent: 'Siger alle deltagere ja?',
  consentChoices: { all: 'Ja, alle', notAll: 'Nej, eller det ved jeg ikke' },
  purpose: 'Hvad er formålet?',
  purposeChoices: { document: 'At dokumentere, hvad der blev sagt og gjort', other: 'Noget andet' },
  alternative: 'Kan det i praksis dokumenteres på anden måde, fx med et referat?',
  alternativeChoices: { yes: 'Ja', no: 'Nej' },
  check: 'Se svaret',
  start: 'Tag tjekket',
  missing: 'Svar på de spørgsmål, der mangler, så får du svaret.',
};
