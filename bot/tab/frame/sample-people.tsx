import { Button } from '@fluentui/react-button';
import { Card, CardHeader } from '@fluentui/react-card';
import { PersonSwapRegular } from '@fluentui/react-icons/svg/person-swap';
import { Subtitle1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Sample } from '../../api/page-routes';
import { useWords } from '../host/place';
import { chooseSample } from '../service/sample';

const useStyles = makeStyles({
  picker: { display: 'grid', gap: tokens.spacingVerticalM },
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingVerticalS,
  },
  heading: { margin: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
  },
});

/** In the demo: which of the sample people one wants to be. */
export const SamplePicker = ({ samples }: { samples: Sample[] }) => {
  const styles = useStyles();
  const { words } = useWords();
  const { title, text } = words.pages.sample;
  return (
    <section className={styles.picker}>
      <Subtitle1 as="h2" className={styles.heading}>
        {title}
      </Subtitle1>
      <Text>{text}</Text>
      <div className={styles.people}>
        {samples.map(({ id, name, title: work }) => (
          <Card key={id} onClick={() => chooseSample(id)} role="button" aria-label={name}>
            <CardHeader
              header={<Text weight="semibold">{name}</Text>}
              description={<Text size={200}>{work}</Text>}
            />
          </Card>
        ))}
      </div>
    </section>
  );
};

/** Whom one is in the demo, and the way to be somebody else. */
export const SampleBar = ({ name }: { name?: string }) => {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <div className={styles.bar}>
      {name && <Text>{words.pages.sample.is(name)}</Text>}
      <Button size="small" icon={<PersonSwapRegular />} onClick={() => chooseSample(undefined)}>
        {words.pages.sample.change}
      </Button>
    </div>
  );
};
