import { guidelineFaults as words } from '../texts/da/guideline-faults';
import type { Outline } from './outline';

/** Ids that stand twice, sections that are not there, and sections that nothing uses. */
export const referenceFaults = (outline: Outline): string[] => [
  ...twice(outline.rules).map(words.rulesNamedAlike),
  ...twice(outline.examples).map(words.examplesNamedAlike),
  ...sectionFaults(outline),
];

const twice = (named: { id?: string | undefined }[]): string[] => {
  const ids = named.flatMap(({ id }) => id ?? []);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
};

const sectionFaults = (outline: Outline): string[] => {
  const known = new Set(Object.keys(outline.sections));
  const references = referencesIn(outline);
  const used = new Set(references.map(({ to }) => to));
  return [
    ...references.flatMap(({ from, to }) =>
      to === undefined || known.has(to) ? [] : words.refersToNoSection(from, to),
    ),
    ...[...known].filter((id) => !used.has(id)).map(words.sectionUnused),
  ];
};

const referencesIn = ({ rules, examples, general, leaderDutiesSection, implementation }: Outline) => [
  ...rules.map(({ id, section }, at) => ({
    from: id ? words.owner.rule(id) : words.owner.nthRule(at + 1),
    to: section,
  })),
  ...examples.map(({ id, section }, at) => ({
    from: id ? words.owner.example(id) : words.owner.nthExample(at + 1),
    to: section,
  })),
  { from: words.owner.general, to: general?.section },
  { from: words.owner.leaderDuties, to: leaderDutiesSection },
  ...(implementation ? [{ from: words.owner.implementation, to: implementation.section }] : []),
];
