import { decide } from './decide';
import { type Facts, type Medium, media, noFacts, type Setting, settings } from './facts';
import type { Guideline, Rule } from './guideline/guideline';

/** A fact that leads on from a branch of the map to another rule. */
export const turns = ['participant', 'targetsEmployee'] as const;
export type Turn = (typeof turns)[number];

/** Settings that share an answer, and the rule that gives it; `elsewhere` where these are most of the settings. */
export type Place = { settings: Setting[]; elsewhere: boolean; rule: Rule };

/** A place on the map, and what would lead on from it to another answer. */
export type Branch = Place & { leadsOn: { turn: Turn; rule: Rule }[] };

/** What applies to a medium: by place, and below it where the recording is shared. */
export type MediumMap = { medium: Medium; branches: Branch[]; shared: Place[] };

/** The whole guideline as a tree: what is recorded, where, and the answer. Drawn by deciding every combination. */
export const decisionMap = (guideline: Guideline): MediumMap[] =>
  media.map((medium) => ({
    medium,
    branches: grouped(
      settings.map((setting) => branchOf(guideline, { ...noFacts, medium, setting }, setting)),
    ),
    shared: grouped(
      settings.flatMap((setting) =>
        addedFor(guideline, { ...noFacts, medium, setting, sharing: true }).map((rule) =>
          placeOf(setting, rule),
        ),
      ),
    ),
  }));

/** The facts that a turn changes. */
export const turned: Record<Turn, Partial<Facts>> = {
  participant: { participant: false },
  targetsEmployee: { targetsEmployee: true },
};

const branchOf = (guideline: Guideline, facts: Facts, setting: Setting): Branch => {
  const rule = mainFor(guideline, facts);
  const leadsOn = turns.flatMap((turn) => {
    const other = mainFor(guideline, { ...facts, ...turned[turn] });
    return other === rule ? [] : [{ turn, rule: other }];
  });
  return { ...placeOf(setting, rule), leadsOn };
};

const placeOf = (setting: Setting, rule: Rule): Place => ({ settings: [setting], elsewhere: false, rule });

const mainFor = (guideline: Guideline, facts: Facts): Rule => {
  const decision = decide(guideline, facts);
  const rule = decision.kind === 'answer' ? decision.answers[0]?.rule : undefined;
  if (!rule) throw new Error('A medium and a setting gave no answer.');
  return rule;
};

const addedFor = (guideline: Guideline, facts: Facts): Rule[] => {
  const decision = decide(guideline, facts);
  return decision.kind === 'answer' ? decision.added.map(({ rule }) => rule) : [];
};

/** Places with the same answer become one; what holds in most of them comes last, as "everywhere else". */
const grouped = <P extends Place & { leadsOn?: Branch['leadsOn'] }>(places: P[]): P[] => {
  const groups = new Map<string, P>();
  for (const place of places) {
    const name = JSON.stringify([place.rule.id, place.leadsOn?.map(({ turn, rule }) => [turn, rule.id])]);
    const same = groups.get(name);
    groups.set(name, same ? { ...same, settings: [...same.settings, ...place.settings] } : place);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, elsewhere: group.settings.length > settings.length / 2 }))
    .sort((one, other) => Number(one.elsewhere) - Number(other.elsewhere));
};
