import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import { TroubleNotice } from '../frame/trouble-notice';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { type Colleague, usePeople } from './use-people';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  search: { width: '100%', maxWidth: '420px' },
  people: { display: 'grid', gap: tokens.spacingVerticalXS, width: '100%', maxWidth: '420px' },
  person: { justifyContent: 'start', textAlign: 'left', minHeight: '44px' },
  work: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  ask: Ask;
  /** Whom it cannot be handed to: the employee themselves. */
  not: string;
  choose(colleague: Colleague): void;
  cancel(): void;
};

/** Another leader to hand the report to, found by name or department. */
export const ForwardForm = ({ ask, not, choose, cancel }: Props) => {
  const styles = useStyles();
  const { forwardTitle, search, searchMore, nobody, cancel: cancelWord } = useWords().words.followUpPage;
  const [query, setQuery] = useState('');
  const found = usePeople(ask, query);
  const people = found.kind === 'found' ? found.people.filter(({ id }) => id !== not) : [];
  return (
    <div className={styles.form}>
      <Field label={forwardTitle} hint={searchMore} className={styles.search}>
        <SearchBox
          className={styles.search}
          size="large"
          placeholder={search}
          value={query}
          onChange={(_event, { value }) => setQuery(value)}
        />
      </Field>
      {found.kind === 'trouble' && <TroubleNotice trouble={found.trouble} />}
      <div className={styles.people} role="status">
        {found.kind === 'found' && people.length === 0 && <Text>{nobody}</Text>}
        {people.map((person) => (
          <Button key={person.id} className={styles.person} onClick={() => choose(person)}>
            <span>
              {person.name}
              <br />
              <Text size={200} className={styles.work}>
                {[person.title, person.department].filter(Boolean).join(', ')}
              </Text>
            </span>
          </Button>
        ))}
      </div>
      <Button onClick={cancel}>{cancelWord}</Button>
    </div>
  );
};
