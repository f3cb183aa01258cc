import { Card } from '@fluentui/react-card';
import { ChatHelpRegular } from '@fluentui/react-icons/svg/chat-help';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useRef } from 'react';
import { adviceFor } from '../../../src/advice';
import { leadingQuote } from '../../../src/answer-sections';
import { decide, rulesOf } from '../../../src/decide';
import type { Facts } from '../../../src/facts';
import { verdictWord } from '../../../src/verdict-word';
import { Spoken } from '../frame/spoken';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { AdviceView } from '../verdict/advice-view';
import { VerdictBanner } from '../verdict/verdict-banner';
import { FactSwitches } from './fact-switches';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    padding: tokens.spacingHorizontalXL,
    '@media (max-width: 799px)': { padding: tokens.spacingHorizontalL },
  },
  verdicts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    scrollMarginTop: tokens.spacingVerticalXXL,
  },
  empty: {
    minHeight: '180px',
    alignContent: 'center',
    justifyItems: 'center',
    gap: tokens.spacingVerticalM,
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  icon: { color: tokens.colorBrandForeground1 },
});

/** The answer to the facts chosen, as soon as they lead to one; until then what to press. */
export const AnswerPane = ({ facts, change }: { facts: Facts; change(facts: Facts): void }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const pane = useRef<HTMLDivElement>(null);
  const decision = decide(guideline, facts);
  const answered = decision.kind === 'answer';
  const complete = answered && facts.setting !== undefined;
  useEffect(() => {
    if (complete) bringIntoView(pane.current);
  }, [complete]);
  if (!answered) {
    const chosen = facts.medium ? words.guidePage.where : words.guidePage.begin;
    return (
      <Card className={mergeClasses(styles.pane, styles.empty)}>
        <ChatHelpRegular aria-hidden fontSize={40} className={styles.icon} />
        <Text size={400}>{chosen}</Text>
      </Card>
    );
  }
  const rules = rulesOf(decision);
  const advice = adviceFor(guideline, rules, facts, language);
  return (
    <Card className={styles.pane} role="region" aria-label={words.guidePage.answer}>
      <div ref={pane} className={styles.verdicts}>
        <Spoken text={rules.map((rule) => verdictWord(rule, language)).join('. ')} />
        {decision.answers.map(({ rule, medium }, at) => (
          <VerdictBanner
            key={rule.id}
            rule={rule}
            about={medium && words.answer.media[medium]}
            quote={leadingQuote(advice.byRule, decision.answers, at, facts.when)}
          />
        ))}
        {decision.added.map(({ rule, medium }) => (
          <VerdictBanner
            key={rule.id}
            rule={rule}
            about={[words.answer.facts.sharing, medium && words.answer.media[medium]]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </div>
      <AdviceView advice={advice} answers={decision.answers} when={facts.when} />
      <FactSwitches facts={facts} assumed={decision.assumed} change={change} />
    </Card>
  );
};

/** On a phone the answer stands below the questions. */
const bringIntoView = (pane: HTMLElement | null): void => {
  if (!pane || pane.getBoundingClientRect().top < window.innerHeight / 2) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
};
