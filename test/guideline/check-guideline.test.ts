import { checkGuideline, readGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';
import { type Draft, faultsAfter, ruleOf, without } from './author';

test("the municipality's own guideline holds together", () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
  expect(checkGuideline(odder)).toMatchObject({ kind: 'guideline', guideline: { version: odder.version } });
});

// What the author does, and each line that the author is told.
const mistakes: [string, (draft: Draft) => void, string[]][] = [
  [
    'leaves out an English text',
    (draft) => Object.assign(ruleOf(draft, 'image-event'), { why: [{ da: 'Kun dansk' }] }),
    ["Reglen 'image-event': teksten 'why' mangler på engelsk."],
  ],
  [
    'leaves out the second of two Danish texts',
    (draft) =>
      Object.assign(ruleOf(draft, 'image-event'), {
        why: [
          { da: 'A', en: 'A' },
          { da: ' ', en: 'B' },
        ],
      }),
    ["Reglen 'image-event': teksten 'why' nr. 2 mangler på dansk."],
  ],
  [
    'leaves out a criterion and a section heading in English',
    (draft) => {
      delete draft.criteria.memory;
      draft.sections.E = { da: 'E' };
    },
    ["Afsnittet 'E': teksten mangler på engelsk.", "Kriteriet 'memory' mangler."],
  ],
  [
    'makes up a verdict, a setting and a field',
    (draft) => {
      Object.assign(ruleOf(draft, 'sharing'), { verdict: 'måske' });
      Object.assign(ruleOf(draft, 'image-event'), { applies: [{ medium: 'image', settings: ['fest'] }] });
      Object.assign(ruleOf(draft, 'image-classroom'), { hvorfor: [] });
    },
    [
      "Reglen 'image-classroom': feltet 'hvorfor' kendes ikke.",
      `Reglen 'image-event': 'settings' i 'applies' er "fest", men skal være en af: office_meeting, phone_call, video_call, home_visit, home_surveillance, public_area, outdoors, restricted_area, classroom, event, digital_meeting.`,
      `Reglen 'sharing': 'verdict' er "måske", men skal være en af: not_allowed, consent, assess, conditions, not_covered, allowed.`,
    ],
  ],
  [
    'writes a date in words, a yes in words, and gives no reason',
    (draft) => {
      draft.adopted = '19. maj 2025';
      Object.assign(ruleOf(draft, 'sharing'), { documented: 'ja', why: [] });
    },
    [
      `Retningslinjen: 'adopted' er "19. maj 2025", men skal være en dato som 2025-05-19.`,
      "Reglen 'sharing': 'documented' skal være true eller false.",
      "Reglen 'sharing': 'why' skal have mindst ét punkt.",
    ],
  ],
  [
    'forgets whole parts, and the name of a rule',
    (draft) => {
      delete draft.meeting;
      draft.leaderDuties = [];
      Object.assign(ruleOf(draft, 'sharing-image'), { id: '' });
    },
    [
      "Regel nr. 13: 'id' er tom.",
      "Retningslinjen: 'leaderDuties' skal have mindst ét punkt.",
      "Teksterne om digitale møder ('meeting') mangler.",
    ],
  ],
  [
    'names a section that is not there',
    (draft) => Object.assign(ruleOf(draft, 'image-event'), { section: 'Q' }),
    [
      "Reglen 'image-event' henviser til afsnittet 'Q', som ikke findes under 'sections'.",
      "Afsnittet 'E' bliver aldrig brugt.",
    ],
  ],
  [
    'names unknown sections in an example and for the leader',
    (draft) => {
      Object.assign(draft.examples[2] ?? {}, { section: 'toString' });
      draft.leaderDutiesSection = 'Q';
    },
    [
      "Eksemplet 'home' henviser til afsnittet 'toString', som ikke findes under 'sections'.",
      "Lederens pligter ('leaderDutiesSection') henviser til afsnittet 'Q', som ikke findes under 'sections'.",
      "Afsnittet 'example3' bliver aldrig brugt.",
    ],
  ],
  [
    'copies a rule and an example',
    (draft) => {
      draft.rules.push({ ...ruleOf(draft, 'digital-meeting') });
      draft.examples.push({ ...draft.examples[0] });
    },
    [
      "Flere regler hedder 'digital-meeting'.",
      "Flere eksempler hedder 'office'.",
      "Reglen 'digital-meeting' bliver aldrig brugt: en anden regel svarer altid før den.",
    ],
  ],
  [
    'adds a rule for what another one answers already',
    (draft) => draft.rules.push({ ...ruleOf(draft, 'image-outdoors'), id: 'image-in-the-park' }),
    ["Reglen 'image-in-the-park' bliver aldrig brugt: en anden regel svarer altid før den."],
  ],
  [
    'does not say when a rule applies',
    (draft) => Object.assign(ruleOf(draft, 'image-event'), { applies: [] }),
    ["Reglen 'image-event' bliver aldrig brugt: 'applies' er tom."],
  ],
  [
    'leaves out the rule for all the rest',
    (draft) => without(draft, 'not-covered'),
    ["Der mangler en regel af slagsen 'fallback'."],
  ],
  [
    'writes two rules for all the rest',
    (draft) => draft.rules.push({ ...ruleOf(draft, 'not-covered'), id: 'ask-somebody' }),
    ["Der må kun være én regel af slagsen 'fallback', men der er flere: 'not-covered', 'ask-somebody'."],
  ],
  [
    'leaves out one result of the meeting check',
    (draft) => without(draft, 'digital-meeting-minutes'),
    ['Spørgsmålene om digitale møder: intet svar for consent=notAll, purpose=document, alternative=yes.'],
  ],
  [
    'leaves out all results of the meeting check',
    (draft) => {
      draft.rules = draft.rules.filter(({ kind }) => kind !== 'check');
    },
    ['Spørgsmålene om digitale møder: intet svar på noget af dem.'],
  ],
  [
    'leaves out the result for every other purpose',
    (draft) => without(draft, 'digital-meeting-other-purpose'),
    ['Spørgsmålene om digitale møder: intet svar for consent=notAll, purpose=other.'],
  ],
  [
    'puts a result of the meeting check behind one that says the same, and one with no answers',
    (draft) => {
      draft.rules.push({ ...ruleOf(draft, 'digital-meeting-minutes'), id: 'minutes' });
      draft.rules.push({ ...ruleOf(draft, 'digital-meeting-minutes'), id: 'unsaid', check: undefined });
    },
    [
      "Reglen 'minutes' bliver aldrig brugt: en anden regel svarer altid før den.",
      "Reglen 'unsaid' bliver aldrig brugt: 'check' mangler.",
    ],
  ],
  [
    'gives a check to a rule that decides, and a place to a result of the check',
    (draft) => {
      Object.assign(ruleOf(draft, 'image-event'), { check: { consent: 'all' } });
      Object.assign(ruleOf(draft, 'digital-meeting-consent'), { applies: [{ settings: ['event'] }] });
    },
    [
      "Reglen 'image-event': kun en regel af slagsen 'check' har 'check'.",
      "Reglen 'digital-meeting-consent': 'applies' skal være tom for en regel af slagsen 'check'.",
    ],
  ],
];

test.each(mistakes)('an author who %s is told so', (_mistake, change, told) => {
  expect(faultsAfter(change).sort()).toEqual([...told].sort());
});

test('an author with faults of every kind is told of all of them at once', () => {
  const faults = faultsAfter((draft) => {
    for (const [, change] of mistakes.slice(0, 1)) change(draft);
    Object.assign(ruleOf(draft, 'sharing'), { verdict: 'måske' });
    Object.assign(ruleOf(draft, 'image-classroom'), { section: 'Q' });
    draft.rules.push({ ...ruleOf(draft, 'image-outdoors'), id: 'image-in-the-park' });
    without(draft, 'not-covered');
    without(draft, 'digital-meeting-minutes');
  }).join('\n');
  for (const said of ['på engelsk', 'måske', "'Q'", 'image-in-the-park', 'fallback', 'alternative=yes']) {
    expect(faults).toContain(said);
  }
});

test('a file that holds something else altogether is told what it should hold', () => {
  expect(checkGuideline([])).toEqual({
    kind: 'faults',
    faults: ['Retningslinjen skal være et objekt med felter.'],
  });
});

test.each([
  ['is cut off', '{ "municipality": "Lindesø Kommune"\n', 'den slutter, før den er færdig'],
  ['has a comma too many in an object', '{\n "a": 1,\n}', 'omkring linje 3'],
  [
    'has a comma too many in a list',
    '{\n "a": [\n1,\n],\n "b": "lang nok til at blive forkortet" }',
    'omkring linje 4',
  ],
  ['is a page of prose', 'Retningslinje for optagelser', 'omkring linje 1'],
])('a file that %s is not JSON, and the author is told where', (_what, text, told) => {
  const read = readGuideline(text);
  expect(read.kind === 'faults' && read.faults.join('\n')).toMatch(/^Filen er ikke gyldig JSON: /);
  expect(read.kind === 'faults' && read.faults.join('\n')).toContain(told);
});

test('a file saved by an editor that puts a byte-order mark first is read', () => {
  expect(readGuideline(`\uFEFF${JSON.stringify(odder)}`).kind).toBe('guideline');
});
