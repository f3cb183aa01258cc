import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useState } from 'react';
import type { Colleague } from '../../api/person-routes';
import { TroubleNotice } from '../frame/trouble-notice';
import { useFocus } from '../frame/use-focus';
import { useWords } from '../host/place';
import type { Ask } from '../service/ask';
import { usePeople } from './use-people';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '420px' },
  people: { display: 'grid', gap: tokens.spacingVerticalXS, width: '100%', maxWidth: '420px' },
  person: { justifyContent: 'start', textAlign: 'left', minHeight: '44px' },
  work: { color: tokens.colorNeutralForeground3 },
});

type Props = {
  ask: Ask;
  /** Who is not among those found. */
  not: string;
  choose(colleague: Colleague): void;
};

/** A colleague, found by name, title or department. */
export const ForwardSearch = ({ ask, not, choose }: Props) => {
  const styles = useStyles();
  const { followUpPage, leader } = useWords().words;
  const { forwardTitle, searchMore } = followUpPage;
  const [query, setQuery] = useState('');
  const { found, again } = usePeople(ask, query);
  const people = found.kind === 'found' ? found.people.filter(({ id }) => id !== not) : [];
  const field = useFocus<HTMLDivElement>('input');
  return (
    <>
      <div ref={field} className={styles.search}>
        <Field label={forwardTitle} hint={searchMore} className={styles.search}>
          <SearchBox
            className={styles.search}
            size="large"
            placeholder={leader.query}
            value={query}
            onChange={(_event, { value }) => setQuery(value)}
          />
        </Field>
      </div>
      {found.kind === 'trouble' && <TroubleNotice trouble={found.trouble} again={again} />}
      <div className={styles.people} role="status">
        {found.kind === 'found' && people.length === 0 && <Text>{leader.nobodyFound}</Text>}
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
        {found.kind === 'found' && found.more && <Text>{leader.moreFound}</Text>}
      </div>
    </>
  );
};
