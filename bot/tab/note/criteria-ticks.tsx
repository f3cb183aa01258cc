import { type Criterion, criteria } from '../../../src/guideline/criteria';
import { TickList } from '../frame/tick-list';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

/** The criteria that were considered, in the guideline's order; they are repeated in the note, and weigh nothing. */
export const CriteriaTicks = (props: { ticked: Criterion[]; tick(ticked: Criterion[]): void }) => {
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  return (
    <TickList
      label={words.note.considered}
      choices={criteria}
      titleOf={(criterion) => guideline.criteria[criterion][language]}
      {...props}
    />
  );
};
