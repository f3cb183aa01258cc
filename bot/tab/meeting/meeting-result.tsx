import { Card } from '@fluentui/react-card';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { adviceFor } from '../../../src/advice';
import { noFacts } from '../../../src/facts';
import type { Rule } from '../../../src/guideline/guideline';
import { invitationFor, sourceFor } from '../../../src/meeting-check';
import { CopyButton } from '../frame/copy-button';
import { useWords } from '../host/place';
import { useMunicipality } from '../service/municipality';
import { AdviceView } from '../verdict/advice-view';
import { VerdictBanner } from '../verdict/verdict-banner';

const useStyles = makeStyles({
  result: { display: 'grid', gap: tokens.spacingVerticalL },
  invitation: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    paddingTop: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  subtle: { color: tokens.colorNeutralForeground2 },
});

/** What the check comes to, whose exception it is, and a text for the invitation. */
export const MeetingResult = ({ rule }: { rule: Rule }) => {
  const styles = useStyles();
  const { language, words } = useWords();
  const { guideline } = useMunicipality();
  const source = sourceFor(guideline, rule);
  const invitation = invitationFor(guideline, rule);
  const facts = { ...noFacts, setting: 'digital_meeting' as const };
  return (
    <Card className={styles.result} role="region" aria-label={words.pages.meeting.result}>
      <div role="status">
        <VerdictBanner rule={rule} />
      </div>
      <AdviceView advice={adviceFor(guideline, [rule], facts, language)} />
      {source && <Text className={styles.subtle}>{source[language]}</Text>}
      <div className={styles.invitation}>
        <Subtitle2 as="h2" className={styles.heading}>
          {words.meeting.invitation}
        </Subtitle2>
        <Text>{invitation[language]}</Text>
        <CopyButton text={invitation[language]} />
      </div>
    </Card>
  );
};
