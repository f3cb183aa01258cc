import { understand } from '../../src/understanding/understand';

test.each([
  'hun er meget optaget i dag',
  'hvornår er optagelsesprøven?',
  'filmaften for de ældre på torsdag',
  'for the record, I was on holiday',
  'luciaoptoget gik gennem byen',
  'linjen er optaget',
  'mødelokalet er optaget hele dagen',
  'kommunen vil optage et lån',
  'mit barn er ikke blevet optaget i vuggestuen',
  'hvor mange blev optaget på uddannelsen?',
  'hvad er optagelseskravene på sosu-uddannelsen',
  'where do I record my working hours?',
  'please update the patient record',
  'kan I give mig et billede af økonomien',
  'jeg skal have taget et nyt pasfoto',
  'fotokopimaskinen er gået i stykker',
  'mit kamera virker ikke på computeren',
  'der er ingen lyd i mit headset',
  'hvilken film går i biografen',
  'billedkunst på skemaet',
  'jeg har lånt en lydbog',
  'the film is showing tonight',
])('"%s" is no question about recordings', (text) => {
  const { intent, facts } = understand(text);
  expect(intent).toBe('out_of_scope');
  expect([facts.medium, facts.setting]).toEqual([undefined, undefined]);
});

test.each([
  'må jeg tage hunden med på arbejde',
  'datteren skælder mig ud hver gang jeg kommer',
  'naboen til plejehjemmet larmer, kan vi gøre noget',
  'må forældre følge barnet helt ind i klassen om morgenen',
  'min telefon er løbet tør for strøm',
  'mødet er flyttet til tirsdag',
  'hun vil ikke tage sin medicin, hvad gør jeg',
  'the citizen does not open the door, what do I do',
  'Teams går ned hele tiden',
  'nej',
  'må han ryge i haven når jeg er der',
  'kan jeg nægte at køre med ham',
  'borgeren kræver en anden sagsbehandler, har hun ret til det',
  'der er ingen der svarer i telefonen på jobcentret',
  'min kollega taler grimt til beboerne',
  'sønnen har skiftet låsen, og nu kan jeg ikke komme ind',
  'are we allowed to accept gifts from relatives',
  'han truede mig ved skranken, og jeg er bange for at gå hjem',
  'hvor skal jeg parkere ved biblioteket',
])('"%s", which tells of no recording, gets no rule', (text) => {
  const { intent, facts } = understand(text);
  expect(['out_of_scope', 'help', 'training']).toContain(intent);
  expect([facts.medium, facts.setting]).toEqual([undefined, undefined]);
});

test.each([
  'hun er meget optaget i dag, men hendes søn filmer mig',
  'jeg var optaget af opvasken da borgeren tog billeder af mig',
  'efter filmaften for de ældre filmede en pårørende mig',
])('"%s" is one all the same', (text) => {
  const { intent, facts } = understand(text);
  expect([intent, facts.medium]).toEqual(['guidance', 'image']);
});
