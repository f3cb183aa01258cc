import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import { type Criterion, criteria } from '../../../src/guideline/criteria';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';

const useStyles = makeStyles({ ticks: { display: 'grid', border: 'none', margin: 0, padding: 0 } });

/** The criteria that were considered, in the guideline's order; they are repeated in the note, and weigh nothing. */
export const CriteriaTicks = (props: { ticked: Criterion[]; tick(ticked: Criterion[]): void }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const { ticked, tick } = props;
  return (
    <Field label={words.note.considered}>
      <fieldset className={styles.ticks}>
        {criteria.map((criterion) => (
          <Checkbox
            key={criterion}
            label={guideline.criteria[criterion][language]}
            checked={ticked.includes(criterion)}
            onChange={(_event, { checked }) =>
              tick(criteria.filter((one) => (one === criterion ? checked === true : ticked.includes(one))))
            }
          />
        ))}
      </fieldset>
    </Field>
  );
};
