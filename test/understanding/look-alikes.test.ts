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
  'hun er meget optaget i dag, men hendes søn filmer mig',
  'jeg var optaget af opvasken da borgeren tog billeder af mig',
  'efter filmaften for de ældre filmede en pårørende mig',
])('"%s" is one all the same', (text) => {
  const { intent, facts } = understand(text);
  expect([intent, facts.medium]).toEqual(['guidance', 'image']);
});
