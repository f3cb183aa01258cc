import { Card } from '@fluentui/react-card';
import { SearchBox } from '@fluentui/react-search';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Facts } from '../../../src/facts';
import { holdsWords } from '../../../src/guideline/holds-words';
import { passagesOf } from '../../../src/guideline/passages';
import { searchGuideline } from '../../../src/guideline/search-guideline';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { AboutGuideline } from './about-guideline';
import { PassageText } from './passage-text';
import { RuleText } from './rule-text';

const useStyles = makeStyles({
  column: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '76ch' },
  search: { width: '100%', maxWidth: '100%' },
  count: { color: tokens.colorNeutralForeground2 },
});

type Props = { query: string; search(query: string): void; open(facts: Facts): void };

/** The guideline as text, in our own shorter words, with its sections; searched as one types. */
export const TextView = ({ query, search, open }: Props) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const rules = searchGuideline(guideline, query, language, ['main', 'added', 'check']);
  const passages = passagesOf(guideline, language).filter(({ title, sentences, section }) =>
    holdsWords([title, ...sentences, section], query),
  );
  const { search: searchLabel, searchHint, found, nothing } = words.guidePage;
  return (
    <div className={styles.column}>
      <SearchBox
        className={styles.search}
        size="large"
        aria-label={searchLabel}
        placeholder={searchHint}
        value={query}
        onChange={(_event, { value }) => search(value)}
      />
      <Text role="status" className={styles.count}>
        {query.trim() &&
          (rules.length + passages.length > 0 ? found(rules.length, passages.length) : nothing)}
      </Text>
      {rules.map((rule) => (
        <Card key={rule.id}>
          <RuleText rule={rule} open={open} />
        </Card>
      ))}
      {passages.map((passage) => (
        <PassageText key={`${passage.title} ${passage.sentences[0]}`} passage={passage} />
      ))}
      <AboutGuideline />
    </div>
  );
};
