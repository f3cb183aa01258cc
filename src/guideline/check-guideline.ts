import { decide } from '../decide';
import { type Facts, media, noFacts, settings } from '../facts';
import { checkMeeting } from '../meeting-check';
import { type Guideline, guidelineSchema, type MeetingAnswers } from './guideline';
import { shapeFaults } from './guideline-shape-faults';

/** A guideline that holds together, or all that is wrong with it, a line each in its author's words. */
export type CheckedGuideline =
  | { kind: 'guideline'; guideline: Guideline }
  | { kind: 'faults'; faults: string[] };

/** Reads a guideline from text; says so when it is not JSON. */
export const readGuideline = (text: string): CheckedGuideline => {
  try {
    return checkGuideline(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { kind: 'faults', faults: [`Filen er ikke gyldig JSON: ${error.message}`] };
  }
};

/** Checks shape first, then what refers to what, and that every rule is an answer to something. */
export const checkGuideline = (input: unknown): CheckedGuideline => {
  const parsed = guidelineSchema.safeParse(input);
  if (!parsed.success) return { kind: 'faults', faults: shapeFaults(parsed.error.issues, input) };
  const guideline = parsed.data;
  const whole = [...fallbackFaults(guideline), ...idFaults(guideline), ...sectionFaults(guideline)];
  const faults = whole.length > 0 ? whole : [...reachFaults(guideline), ...meetingFaults(guideline)];
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'guideline', guideline };
};

const fallbackFaults = ({ rules }: Guideline): string[] => {
  const count = rules.filter(({ kind }) => kind === 'fallback').length;
  if (count === 1) return [];
  return [
    `Der skal være én regel af slagsen "fallback" til det, ingen anden regel svarer på. Der er ${count}.`,
  ];
};

const idFaults = ({ rules, examples }: Guideline): string[] => {
  const ids = [...rules, ...examples].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `"${id}" er navnet på mere end én regel eller et eksempel.`);
};

const sectionFaults = (guideline: Guideline): string[] => {
  const { rules, examples, general, leaderDutiesSection, sections } = guideline;
  const references = [
    ...rules.map(({ id, section }) => ({ from: `Reglen "${id}"`, to: section })),
    ...examples.map(({ id, section }) => ({ from: `Eksemplet "${id}"`, to: section })),
    { from: 'Det, der altid gælder ("general"),', to: general.section },
    { from: 'Lederens opgaver ("leaderDutiesSection")', to: leaderDutiesSection },
  ];
  const unknown = references
    .filter(({ to }) => to !== undefined && !(to in sections))
    .map(({ from, to }) => `${from} henviser til afsnittet "${to}", som ikke står under "sections".`);
  const used = new Set(references.map(({ to }) => to));
  const unused = Object.keys(sections).filter((id) => !used.has(id));
  return [...unknown, ...unused.map((id) => `Afsnittet "${id}" henviser ingen regel til.`)];
};

const reachFaults = (guideline: Guideline): string[] => {
  const reached = new Set(everyFacts().flatMap((facts) => shownFor(guideline, facts)));
  return guideline.rules
    .filter(({ id, kind }) => (kind === 'main' || kind === 'added') && !reached.has(id))
    .map(
      ({ id }) =>
        `Reglen "${id}" bliver aldrig brugt: en anden regel svarer altid før den, eller "applies" passer på intet.`,
    );
};

const shownFor = (guideline: Guideline, facts: Facts): string[] => {
  const decision = decide(guideline, facts, ['medium', 'setting']);
  if (decision.kind === 'ask') return [];
  return [...decision.answers.map(({ rule }) => rule.id), ...decision.added.map(({ id }) => id)];
};

const everyFacts = (): Facts[] =>
  [undefined, ...media].flatMap((medium) =>
    [undefined, ...settings].flatMap((setting) =>
      [true, false].flatMap((participant) =>
        [true, false].flatMap((sharing) =>
          [true, false].map((targetsEmployee) => ({
            ...{ ...noFacts, medium, setting, participant, sharing, targetsEmployee },
          })),
        ),
      ),
    ),
  );

const meetingFaults = (guideline: Guideline): string[] => {
  const checks = guideline.rules.filter(({ kind }) => kind === 'check');
  if (checks.length === 0) return [];
  const asked = everyAnswers();
  const found = asked.map((answers) => checkMeeting(guideline, answers)?.id);
  const open = asked
    .filter((_, index) => found[index] === undefined)
    .map(
      ({ consent, purpose, alternative }) =>
        `consent=${consent}, purpose=${purpose}, alternative=${alternative}`,
    )
    .map((answers) => `Tjekket af digitale møder har intet svar på: ${answers}.`);
  const unused = checks
    .filter(({ id }) => !found.includes(id))
    .map(({ id }) => `Reglen "${id}" er aldrig svaret på tjekket af digitale møder.`);
  return [...open, ...unused];
};

const everyAnswers = (): MeetingAnswers[] =>
  (['all', 'notAll'] as const).flatMap((consent) =>
    (['document', 'other'] as const).flatMap((purpose) =>
      (['yes', 'no'] as const).map((alternative) => ({ consent, purpose, alternative })),
    ),
  );
