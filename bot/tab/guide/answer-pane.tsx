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
  anchor: { scrollMarginTop: tokens.spacingVerticalXXL, outlineStyle: 'none' },
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

/** What the answer is to; `opened` where it was opened from the map or the text, and is led to. */
export type AnswerProps = { facts: Facts; change(facts: Facts): void; opened: boolean };

/** The answer to the facts chosen, as soon as they lead to one; until then what to press. */
export const AnswerPane = ({ facts, change, opened }: AnswerProps) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline, acute } = useMunicipality();
  const pane = useRef<HTMLDivElement>(null);
  const decision = decide(guideline, facts);
  const answered = decision.kind === 'answer';
  /** Each other answer is brought into view, and each other place, whose advice is another. */
  const answer = rulesOf(decision).map(({ id }) => id);
  const complete = answered && facts.setting && [facts.setting, ...answer].join();
  useEffect(() => {
    if (complete) bringIntoView(pane.current);
  }, [complete]);
  useEffect(() => {
    if (!opened) return;
    bringIntoView(pane.current);
    pane.current?.focus({ preventScroll: true });
  }, [opened]);
  if (!answered) {
    const chosen = facts.medium ? words.guidePage.where : words.guidePage.begin;
    return (
      <div ref={pane} id={answerId} tabIndex={-1} className={styles.anchor}>
        <Card className={mergeClasses(styles.pane, styles.empty)}>
          <ChatHelpRegular aria-hidden fontSize={40} className={styles.icon} />
          <Text size={400}>{chosen}</Text>
        </Card>
      </div>
    );
  }
  const rules = rulesOf(decision);
  const advice = adviceFor(guideline, rules, facts, language);
  return (
    <div ref={pane} id={answerId} tabIndex={-1} className={styles.anchor}>
      <Card className={styles.pane} role="region" aria-label={words.guidePage.answer}>
        <div className={styles.verdicts}>
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
        {facts.threatening && acute && <strong>{words.answer.acute(acute)}</strong>}
        <AdviceView advice={advice} answers={decision.answers} when={facts.when} />
        <FactSwitches facts={facts} assumed={decision.assumed} change={change} />
      </Card>
    </div>
  );
};

/** What the answer is found by on its page. */
export const answerId = 'answer';

/** On a phone the answer stands below the questions; opened from far down a text it stands above. */
export const bringIntoView = (pane: HTMLElement | null): void => {
  if (!pane) return;
  const { top } = pane.getBoundingClientRect();
  if (top >= 0 && top < window.innerHeight / 2) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  pane.scrollIntoView({ block: 'start', behavior: still ? 'auto' : 'smooth' });
};
