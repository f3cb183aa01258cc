import { checkGuideline, readGuideline } from '../../src/guideline/check-guideline';
import odder from '../../src/guideline/odder.json';

type Author = Record<string, unknown> & { rules: Record<string, unknown>[] };

const faultsAfter = (change: (guideline: Author) => void): string[] => {
  const guideline = structuredClone(odder) as unknown as Author;
  change(guideline);
  const checked = checkGuideline(guideline);
  return checked.kind === 'faults' ? checked.faults : [];
};

const rule = ({ rules }: Author, id: string): Record<string, unknown> => {
  const found = rules.find((one) => one.id === id);
  if (!found) throw new Error(`the guideline has no rule ${id}`);
  return found;
};

test("Odder's own guideline holds together", () => {
  expect(faultsAfter(() => undefined)).toEqual([]);
});

test('an author who forgets texts is told of all of them at once, by the rule’s name', () => {
  const faults = faultsAfter((guideline) => {
    rule(guideline, 'image-event').why = [{ da: 'Kun på dansk' }];
    rule(guideline, 'sharing').verdict = 'maybe';
    guideline.version = '';
  });
  expect(faults).toEqual([
    '"version" må ikke være tom.',
    'Reglen "image-event": "why nr. 1" på engelsk mangler.',
    expect.stringMatching(/^Reglen "sharing": "verdict" skal være en af: not_allowed, consent/),
  ]);
});

test('a rule that no path reaches, an unknown section and an unused one are said', () => {
  expect(
    faultsAfter((guideline) => {
      rule(guideline, 'image-event').section = 'Q';
      guideline.rules.push({ ...rule(guideline, 'image-outdoors') });
    }),
  ).toEqual([
    '"image-outdoors" er navnet på mere end én regel eller et eksempel.',
    'Reglen "image-event" henviser til afsnittet "Q", som ikke står under "sections".',
    'Afsnittet "E" henviser ingen regel til.',
  ]);
  const [unreached] = faultsAfter((guideline) => {
    guideline.rules.push({ ...rule(guideline, 'image-outdoors'), id: 'image-outdoors-too' });
  });
  expect(unreached).toContain('Reglen "image-outdoors-too" bliver aldrig brugt');
});

test('a guideline without an answer to the rest, or to an answer of the meeting check, is refused', () => {
  const [fallback] = faultsAfter((guideline) => {
    guideline.rules = guideline.rules.filter(({ kind }) => kind !== 'fallback');
  });
  expect(fallback).toContain('én regel af slagsen "fallback"');
  expect(
    faultsAfter((guideline) => {
      guideline.rules = guideline.rules.filter(({ id }) => id !== 'digital-meeting-minutes');
    }),
  ).toEqual([
    'Tjekket af digitale møder har intet svar på: consent=notAll, purpose=document, alternative=yes.',
  ]);
});

test('a file that is not JSON is said to be so', () => {
  const read = readGuideline('{ "municipality": ');
  expect(read.kind === 'faults' && read.faults[0]).toContain('Filen er ikke gyldig JSON');
});
