import { entryFault } from '../../src/entered-text';
import { longestQuery, shortestQuery } from '../../src/people-search';
import type { DirectoryPerson } from '../../src/ports/directory';
import { texts } from '../../src/texts/texts';
import type { Card } from '../cards/card';
import { type Field, listCard } from '../cards/list-card';
import type { Button } from '../cards/message-card';
import { plain } from '../cards/render';
import type { World } from '../world';
import type { Asker } from './reply';

const most = 5;

/** A search for somebody: what was searched for, who is left out, and what the rows and buttons send. */
export type PeopleSearch = {
  query: string | undefined;
  without: string[];
  lines: string[];
  choose(person: DirectoryPerson): Omit<Button, 'title'>;
  /** What is asked before somebody is chosen, where that cannot be taken back. */
  yes?: (name: string) => string;
  search: Omit<Button, 'title'>;
  back: Button[];
  /** What was written so far: a field of the card, since each button would carry it again. */
  written?: Field[];
};

/** The people that a search found as rows to tap, and the field to search again. */
export const peopleCard = async (world: World, { language }: Asker, search: PeopleSearch): Promise<Card> => {
  const words = texts[language].leader;
  const query = search.query?.trim() ?? '';
  const { people, said } = await found(world, query, search, language);
  return listCard({
    title: words.searchTitle,
    lines: [...search.lines, ...said],
    rows: people.map((person) => ({
      ...search.choose(person),
      title: plain(person.name),
      yes: search.yes?.(plain(person.name)),
      subtitle: plain([person.title, person.department].filter(Boolean).join(', ')),
    })),
    fields: [
      { id: 'query', label: words.query, value: query, isMultiline: false, maxLength: longestQuery },
      ...(search.written ?? []),
    ],
    buttons: [{ ...search.search, title: words.search }, ...search.back],
  });
};

const found = async (
  world: World,
  query: string,
  { without, query: pressed }: PeopleSearch,
  language: Asker['language'],
): Promise<{ people: DirectoryPerson[]; said: string[] }> => {
  const words = texts[language].leader;
  if (query.length < shortestQuery) {
    return { people: [], said: pressed === undefined ? [] : [words.queryMissing] };
  }
  const fault = entryFault(query);
  if (fault) return { people: [], said: [texts[language].conversation.entryFaults[fault]] };
  const lookup = await world.directory.search(query, most + without.length + 1);
  if (lookup.kind !== 'found') return { people: [], said: [words[lookup.kind]] };
  const people = lookup.people.filter(({ id, enabled }) => enabled && !without.includes(id));
  if (people.length === 0) return { people, said: [words.nobodyFound] };
  return { people: people.slice(0, most), said: people.length > most ? [words.moreFound] : [] };
};
