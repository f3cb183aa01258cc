import type { Facts } from '../../src/facts';
import type { Intent } from '../../src/intents';
import { understand } from '../../src/understanding/understand';

const medium = (text: string) => understand(text).facts.medium;
const setting = (text: string) => understand(text).facts.setting;
const intent = (text: string) => understand(text).intent;

describe('a denied thing is not there', () => {
  test.each<[string, Facts['medium']]>([
    ['ikke video, kun lyd', 'audio'],
    ['hun har tændt noget på sin tlf der tager det hele med mens vi snakker, ikke video', 'audio'],
    ['borgeren filmer ikke, tager kun lyd', 'audio'],
    ['he took no video just audio', 'audio'],
    ['Hun filmede ikke, hun optog kun lyd', 'audio'],
    ['borgeren optager uden billede', 'audio'],
    ['hun filmer uden lyd', 'image'],
    ['ikke lyd men billeder, hun fotograferede mine papirer', 'image'],
    ['He said he was not filming, only recording what I said', 'audio'],
    ['han optager ikke bare lyd, men filmer også', 'image'],
  ])('%s', (text, expected) => expect(medium(text)).toBe(expected));

  test.each<[string, Facts['setting']]>([
    ['det var ikke på biblioteket men ude på fortovet han filmede', 'outdoors'],
    ['borgeren filmer, ikke på kontoret, men hjemme hos ham selv', 'home_visit'],
    ['ikke fest, bare en almindelig dag i børnehaven, en mor filmer mig', undefined],
    ['mother of a child film me in kindergarten. not party, just normal day', undefined],
  ])('%s', (text, expected) => expect(setting(text)).toBe(expected));

  test('a recording that was not shared is no shared recording', () => {
    expect(understand('borgeren har filmet mig, men har ikke delt det på Facebook').facts.sharing).toBe(
      false,
    );
  });

  test('an episode that was not threatening is none', () => {
    expect(understand('borgeren filmede mig, det var ikke truende').facts.threatening).toBe(false);
  });
});

describe('a ban, a wish or a doubt denies no recording', () => {
  test.each([
    'må jeg ikke sige nej til at blive filmet?',
    'jeg vil ikke filmes af en borger',
    'jeg har sagt nej til at blive filmet',
    'borgeren må ikke filme mig, vel?',
    'I do not want the citizen to film me',
    'hun spurgte ikke og filmede bare',
    'uden at spørge filmede borgeren mig',
  ])('%s', (text) => {
    expect(intent(text)).toBe('guidance');
    expect(medium(text)).toBe('image');
  });
});

describe('what the employee wants to record is not covered, but in a digital meeting', () => {
  test.each<[string, Intent]>([
    ['må jeg optage borgeren', 'not_covered'],
    ['can I record the citizen', 'not_covered'],
    ['jeg vil gerne filme borgeren som bevis', 'not_covered'],
    ['må vi tage billeder af beboerne?', 'not_covered'],
    ['må jeg optage vores Teams-møde', 'guidance'],
    ['can I record the online meeting', 'guidance'],
    ['vi er to pædagoger der gerne vil filme vores egen leg med børnene', 'not_covered'],
    ['jeg sidder med en turist der gerne vil filme, hvad siger jeg', 'guidance'],
    ['borgeren spørger om jeg vil lade ham optage', 'guidance'],
    ['min chef optog vores samtale', 'not_covered'],
    ['må jeg nægte at blive optaget', 'guidance'],
    ['kan jeg bede borgeren lade være med at filme', 'guidance'],
    ['han siger nu optager jeg samtalen', 'guidance'],
  ])('%s', (text, expected) => expect(intent(text)).toBe(expected));
});

describe('an order is carried out, a question is answered', () => {
  test.each<[string, Intent]>([
    ['skriv et notat om at borgeren filmede mig', 'case_note'],
    ['skal jeg skrive et notat når borgeren har filmet mig?', 'guidance'],
    ['giv min leder besked om at borgeren filmede mig', 'notify_leader'],
    ['skal jeg fortælle min leder at borgeren filmede mig?', 'guidance'],
    ['har min leder set min indberetning?', 'cases'],
    ['hvad siger retningslinjen om borgere der filmer?', 'guidance'],
    ['vis mig retningslinjen', 'guideline'],
    ['kan du skrive til Hanne at jeg er blevet filmet igen? hun er min leder', 'notify_leader'],
    ['nej ikke et notat, men min leder skal have besked', 'notify_leader'],
    ['jeg ryster stadig. sønnen filmede mig. skriv det ind i journalen for mig', 'case_note'],
    ['skal jeg skrive notat hver gang', 'guidance'],
    ['er det noget min leder skal vide når en borger har optaget mig', 'guidance'],
    ['gemmer du det jeg skriver her', 'my_data'],
    ['er det blevet hyppigere at medarbejdere bliver filmet', 'statistics'],
    ['jeg er ny, hvor lærer jeg reglerne', 'training'],
    ['sig til min leder at jeg er syg i dag', 'out_of_scope'],
  ])('%s', (text, expected) => expect(intent(text)).toBe(expected));
});

describe('a recording that nobody names is understood from its traces', () => {
  test.each([
    'han står med telefonen fremme hver gang jeg kommer',
    'der lå en mobil på bordet og den kørte, må borgeren det?',
    'eleverne har lagt mig ud på TikTok',
    'hun sagde bagefter at alt hvad jeg havde sagt var gemt, kan hun bare det?',
  ])('%s', (text) => expect(intent(text)).toBe('guidance'));

  test.each([
    'min telefon er gået i stykker, hvad gør jeg',
    'hvem låser telefonen op når jeg har glemt koden',
  ])('but not: %s', (text) => expect(intent(text)).toBe('out_of_scope'));
});

describe('one word is enough where nothing else is said', () => {
  test.each<[string, Intent]>([
    ['antal?', 'statistics'],
    ['dokumentation!', 'case_note'],
    ['paragrafferne tak', 'guideline'],
    ['👍', 'help'],
  ])('%s', (text, expected) => expect(intent(text)).toBe(expected));
});

describe('a named place decides over a general one', () => {
  test.each<[string, Facts['setting']]>([
    ['en mand filmede i baglokalet på biblioteket, der er adgang forbudt', 'restricted_area'],
    ['forældrene filmer til sommerfesten på skolen', 'event'],
    ['uden for rådhuset stod en mand og filmede mig', 'outdoors'],
    ['borger filmer mig i receptionen på rådhuset', 'public_area'],
    ['borgeren har sat et kamera op i sin stue', 'home_surveillance'],
    ['borgeren filmer mig med mobilen hjemme i sin stue', 'home_visit'],
    ['en elev filmer mig i timen på skolen', 'classroom'],
    ['borgeren optog vores samtale med sin telefon', undefined],
    ['borgeren optog vores samtale i telefonen', 'phone_call'],
    ['en deltager vil optage vores onlinemøde', 'digital_meeting'],
    ['borgeren vil optage vores videosamtale', 'video_call'],
  ])('%s', (text, expected) => expect(setting(text)).toBe(expected));
});

describe('a place that is only spoken of is not where it was', () => {
  test.each<[string, Facts['setting']]>([
    ['hun optog mig hjemme hos hende, nej vent, det var i telefonen', 'phone_call'],
    ['vi sad i en kolonihave fordi han ikke ville på kontoret, og han filmede os', 'home_visit'],
    ['sidder på kontoret og tænker på en borger der filmede mig i går', undefined],
    ['sidder i samtalerum 4 lige nu og borgeren filmer mig', 'office_meeting'],
    ['en ringer på døren og filmer mig', undefined],
  ])('%s', (text, expected) => expect(setting(text)).toBe(expected));
});

test.each<[string, Facts['setting']]>([
  ['der sidder en linse i bamsen hjemme hos borgeren', 'home_surveillance'],
  ['vægur med kamera i hos borger, det filmer', 'home_surveillance'],
  ['hun filmer mig med sin mobil hjemme hos sig selv', 'home_visit'],
  ['han smiler til kameraet og filmer mig hjemme hos sin mor', 'home_visit'],
])('a camera that was put up is no visit, one in the hand is: %s', (text, expected) =>
  expect(setting(text)).toBe(expected),
);

test('video as the place of a talk is no picture', () => {
  const { facts } = understand('hun båndoptager mig når vi snakker over video');
  expect([facts.medium, facts.setting]).toEqual(['audio', 'video_call']);
});

test.each([
  ['borger optog vores samtale og afspillede den for mig', false],
  ['he recorded our talk and played it back to me', false],
  ['borger optog vores samtale og afspillede den for naboen', true],
  ['he recorded our talk and played it to the neighbours', true],
])('what only the employee has been played is not shared: %s', (text, sharing) => {
  expect(understand(text).facts.sharing).toBe(sharing);
});

describe('when it was, and that it goes on after a no', () => {
  test.each<[string, Facts['when']]>([
    ['borgeren vil filme mødet i morgen', 'before'],
    ['borgeren filmer mig lige nu', 'now'],
    ['borgeren filmede mig i går', 'after'],
    ['en borger har lige lagt sin telefon på bordet og optager det vi siger', 'now'],
    ['far vil gerne filme hos sundhedsplejersken, så mor kan se det bagefter', 'before'],
    ['elev har filmet mig i matematik og nu ligger det på snapchat', 'after'],
    ['he taped the whole phone call', 'after'],
    ['a citizen is screen recording our video call', 'now'],
    ['nu optager hun os igen, og bagefter lægger hun det på facebook', 'now'],
    ['hun ringede bagefter og sagde at hun havde optaget det hele', 'after'],
  ])('%s', (text, expected) => expect(understand(text).facts.when).toBe(expected));

  test.each([
    'jeg sagde nej og hun lagde mobilen væk igen',
    'jeg bad ham stoppe, og så slukkede han',
    'citizen wants to film me, can I say no?',
    'hun ville ikke optage mødet alligevel',
  ])('nothing goes on after a no: %s', (text) => {
    expect(understand(text).facts.refused).toBe(false);
  });

  test('what to do now is asked of any time', () => {
    expect(understand('min medarbejder er blevet filmet hos en borger, hvad gør jeg nu').facts.when).toBe(
      'after',
    );
  });

  test('an employee who has said no in vain is understood', () => {
    const { facts } = understand('jeg har bedt ham stoppe, men han bliver ved med at filme mig');
    expect(facts.refused).toBe(true);
  });
});

test.each([
  ['han filmer videre selvom jeg har sagt nej', true],
  ['jeg sagde nej men hun optog alligevel', true],
  ['I told him no and he keeps filming', true],
  ['saa filmer han igen, maa han det', false],
  ['må jeg sige nej til at blive filmet', false],
  ['må jeg optage teams-mødet hvis en siger nej', false],
])('whether a no was said and it goes on is read from "%s": %s', (text, refused) => {
  expect(understand(text).facts.refused).toBe(refused);
});

test.each([
  'må jeg optage teams-mødet uden samtykke for at dokumentere det',
  'can I record the Teams meeting to document it',
])('an organiser who records to document asks for guidance, not for a note: %s', (text) => {
  expect(understand(text)).toMatchObject({ intent: 'guidance', facts: { setting: 'digital_meeting' } });
});

describe('where it is, as one answers a question', () => {
  test.each<[string, Facts['setting']]>([
    ['biblioteket', 'public_area'],
    ['møde på kontoret', 'office_meeting'],
    ['hjemme hos borgeren', 'home_visit'],
    ['telefonsamtale', 'phone_call'],
    ['library', 'public_area'],
    ['det var inde i klasselokalet', 'classroom'],
  ])('%s', (text, expected) => {
    const { intent, facts } = understand(text);
    expect([intent, facts.setting]).toEqual(['guidance', expected]);
  });

  test('a place of which something else is said is none', () => {
    expect(intent('mit kontor er koldt')).toBe('out_of_scope');
  });
});

test.each([
  ['han filmer og optager lyd under hjemmebesøget', 'home_visit'],
  ['Borgeren optager både video og lyd i Borgerservice', 'public_area'],
  ['han optager lyd og film', undefined],
])('sound and picture in one are answered by the stricter rule: %s', (text, place) => {
  expect([medium(text), setting(text)]).toEqual(['image', place]);
});

test.each([
  'kun lyd og ikke film fra skolens forårskoncert, må de det',
  'han optog lyd og ikke video af mødet',
])('what is denied is not there beside what is said: %s', (text) => expect(medium(text)).toBe('audio'));

test('what is hidden may be hidden anywhere', () => {
  expect(setting('Skjult diktafon')).toBeUndefined();
});

test.each([
  'Can I be filmed at work?',
  'Can I be filmed without my consent?',
  'May I be recorded without my consent?',
])('one who is filmed records nothing: %s', (text) => expect(intent(text)).toBe('guidance'));

test.each([
  'Jeg har ikke sagt nej til at borgeren filmer vores møde på kontoret',
  'Jeg fik ikke sagt nej, før hun filmede mødet på kontoret',
  'Borgeren har sagt nej til at blive optaget',
  'The citizen said no to being recorded',
  "I haven't said no, he films our meeting at the office",
  'She keeps taking pictures in the library',
])('a no that nobody said, or the citizen, is not the employee’s: %s', (text) => {
  expect(understand(text).facts.refused).toBe(false);
});

test.each([
  'Borger filmer på biblioteket efter lukketid',
  'Der bliver filmet på biblioteket uden for åbningstiden',
  'A man films in the library after closing time',
])('what is closed is not open to the public: %s', (text) => expect(setting(text)).toBe('restricted_area'));

test.each(['may I record, without everybody’s consent?', 'Må vi optage mødet uden samtykke fra alle?'])(
  'an organiser is led to the check: %s',
  (text) => expect([intent(text), setting(text)]).toEqual(['guidance', 'digital_meeting']),
);

test.each([
  ['Jeg var på vej hjem fra biblioteket efter lukketid da en mand filmede mig på gaden', 'outdoors'],
  ['vi holdt sommerfest på biblioteket efter lukketid og en far filmede', 'event'],
])('another place that is named counts, and not the closed one: %s', (text, place) =>
  expect(setting(text)).toBe(place),
);

test('she who is filmed, wherever it will turn out to be, is whom it aims at', () => {
  expect(understand('Borgeren filmer kun mig').facts).toMatchObject({ targetsEmployee: true });
  expect(understand('han tog mit billede på biblioteket').facts.targetsEmployee).toBe(true);
});

test.each([
  'borgeren optager samtalen på mit kontor og jeg føler mig presset',
  'han optager samtalen på kontoret, han virker sur',
  'a citizen records our conversation at my office and i feel uneasy',
])('a conversation that is recorded is sound, whatever else is told: %s', (text) =>
  expect(understand(text).facts.medium).toBe('audio'),
);
