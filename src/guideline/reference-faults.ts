import type { Outline } from './outline';

/** Ids that stand twice, sections that are not there, and sections that nothing uses. */
export const referenceFaults = (outline: Outline): string[] => [
  ...twice(outline.rules).map((id) => `Flere regler hedder '${id}'.`),
  ...twice(outline.examples).map((id) => `Flere eksempler hedder '${id}'.`),
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
    ...references
      .filter(({ to }) => to !== undefined && !known.has(to))
      .map(({ from, to }) => `${from} henviser til afsnittet '${to}', som ikke findes under 'sections'.`),
    ...[...known].filter((id) => !used.has(id)).map((id) => `Afsnittet '${id}' bliver aldrig brugt.`),
  ];
};

const referencesIn = ({ rules, examples, general, leaderDutiesSection, implementation }: Outline) => [
  ...rules.map(({ id, section }, at) => ({
    from: id ? `Reglen '${id}'` : `Regel nr. ${at + 1}`,
    to: section,
  })),
  ...examples.map(({ id, section }, at) => ({
    from: id ? `Eksemplet '${id}'` : `Eksempel nr. ${at + 1}`,
    to: section,
  })),
  { from: "Det, der altid gælder ('general'),", to: general?.section },
  { from: "Lederens pligter ('leaderDutiesSection')", to: leaderDutiesSection },
  ...(implementation ? [{ from: "Spørgsmålene ('implementation')", to: implementation.section }] : []),
];
