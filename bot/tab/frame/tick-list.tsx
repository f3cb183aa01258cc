import { Checkbox } from '@fluentui/react-checkbox';
import { Field, FieldContextProvider } from '@fluentui/react-field';
import { makeStyles } from '@griffel/react';
import type { Ref } from 'react';

const useStyles = makeStyles({
  ticks: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    border: 'none',
    margin: 0,
    padding: 0,
  },
});

type Props<T extends string> = {
  label: string;
  /** What is wrong with what is ticked, in words. */
  fault?: string | undefined;
  choices: readonly T[];
  titleOf(choice: T): string;
  ticked: readonly T[];
  tick(ticked: T[]): void;
  ref?: Ref<HTMLFieldSetElement>;
};

/** Several of some choices, ticked in any order and kept in theirs. */
export const TickList = <T extends string>({
  label,
  fault,
  choices,
  titleOf,
  ticked,
  tick,
  ref,
}: Props<T>) => {
  const styles = useStyles();
  const ticking = (choice: T, isTicked: boolean) =>
    tick(choices.filter((one) => (one === choice ? isTicked : ticked.includes(one))));
  return (
    <Field label={label} validationMessage={fault ?? null}>
      {(group) => (
        <fieldset ref={ref} className={styles.ticks} {...group}>
          {/* A field is of one control, and would give each box its own id and label. */}
          <FieldContextProvider value={undefined}>
            {choices.map((choice) => (
              <Checkbox
                key={choice}
                label={titleOf(choice)}
                checked={ticked.includes(choice)}
                onChange={(_event, { checked }) => ticking(choice, checked === true)}
              />
            ))}
          </FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
};
