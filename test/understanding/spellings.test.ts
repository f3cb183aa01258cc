import type { Facts } from '../../src/facts';
import { understand } from '../../src/understanding/understand';

test.each<[string, Facts['medium'], Facts['setting']]>([
  ['stuekamera hos borger', 'image', 'home_surveillance'],
  ['telefonfilmning af personalet', 'image', undefined],
  ['samtaleoptager i lommen', 'audio', undefined],
  ['optagelse af telefonsamtalerne', 'audio', 'phone_call'],
  ['dørklokkekamera', 'image', 'home_surveillance'],
  ['overvågningskameraerne i lejligheden', 'image', 'home_surveillance'],
  ['hun filmer til forårskoncerten', 'image', 'event'],
  ['han filmer ved naturlegepladsen', 'image', 'outdoors'],
])('the compound in "%s" is read by its parts', (text, medium, setting) => {
  const { facts } = understand(text);
  expect([facts.medium, facts.setting]).toEqual([medium, setting]);
});

test.each<[string, Facts['medium'], Facts['setting']]>([
  ['borgeren fimler mig på bilbioteket', 'image', 'public_area'],
  ['telfonsamtalen blev optaget', 'audio', 'phone_call'],
  ['han tager bileder af mig i klaselokalet', 'image', 'classroom'],
  ['overvogningskamera hos borger', 'image', 'home_surveillance'],
  ['the citizen is fillming me at the libary', 'image', 'public_area'],
  ['the old man have a camara in his livingroom when I clean', 'image', 'home_surveillance'],
  ['sønnen har optagt mig hjemme hos borgeren', undefined, 'home_visit'],
  ['en borger optaged mig på biblioteket', undefined, 'public_area'],
])('the slips in "%s" are read as what was meant', (text, medium, setting) => {
  const { facts } = understand(text);
  expect([facts.medium, facts.setting]).toEqual([medium, setting]);
});

test.each(['firmer', 'filter', 'kassen', 'tiden', 'gaven', 'parret', 'hilser'])(
  'the real word "%s" is no slip of another',
  (word) => {
    const { facts } = understand(`borgeren er her, ${word}`);
    expect([facts.medium, facts.setting]).toEqual([undefined, undefined]);
  },
);

test.each([
  ['borgeren filmer mig på gaden ved legepladsen, må hun det når jeg siger nej'],
  ['en pårørende tager billeder på værelset, og jeg føler mig utryg'],
])('"%s" is the same with ae, oe and aa, and without them', (text) => {
  const typed = text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const bare = text.replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('å', 'a');
  const { intent, facts } = understand(text);
  for (const other of [typed, bare]) expect(understand(other)).toMatchObject({ intent, facts });
});

test.each([
  ['hvisborgerenfilmermig', 'hvis borgeren filmer mig'],
  ['hanfilmermig hjemme hos borgeren', 'han filmer mig hjemme hos borgeren'],
])('"%s" is taken apart', (text, apart) => {
  const { intent, facts } = understand(apart);
  expect(understand(text)).toMatchObject({ intent, facts });
});

test('an employee who writes English is answered in English, and one who writes Danish in Danish', () => {
  expect(understand('a citizen is filming me, what do I do').language).toBe('en');
  expect(understand('en borger filmer mig hvad goer jeg').language).toBe('da');
});
