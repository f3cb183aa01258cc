import { Button } from '@fluentui/react-button';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { Facts } from '../../../src/facts';
import type { Rule } from '../../../src/guideline/guideline';
import { sectionName } from '../../../src/guideline/section-name';
import { factsOfRule } from '../../../src/rule-facts';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { VerdictBadge } from '../verdict/verdict-badge';
import { ruleTitle } from './rule-title';

const useStyles = makeStyles({
  rule: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  names: { margin: 0 },
  line: { margin: 0 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  section: { color: tokens.colorNeutralForeground3 },
});

/** A rule: where it applies, its verdict, its reasons and its section; opened where it answers a question. */
export const RuleText = ({ rule, open }: { rule: Rule; open(facts: Facts): void }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const section = sectionName(guideline, rule.section, language);
  const [condition] = rule.applies;
  return (
    <article className={styles.rule}>
      <Subtitle2 as="h2" className={styles.names}>
        {ruleTitle(rule, words)}
      </Subtitle2>
      <VerdictBadge rule={rule} />
      {[...rule.why, ...(rule.kind === 'check' ? [guideline.meeting.source] : [])].map((line) => (
        <p key={line.da} className={styles.line}>
          {line[language]}
        </p>
      ))}
      <div className={styles.foot}>
        {condition && (
          <Button size="small" onClick={() => open(factsOfRule(rule))}>
            {words.guidePage.open}
          </Button>
        )}
        {section && (
          <Text size={200} className={styles.section}>
            {words.answer.section(section)}
          </Text>
        )}
      </div>
    </article>
  );
};
