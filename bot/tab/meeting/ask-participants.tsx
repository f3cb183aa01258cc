import { Button } from '@fluentui/react-button';
import { Card } from '@fluentui/react-card';
import { PeopleCheckmarkRegular } from '@fluentui/react-icons/svg/people-checkmark';
import { MessageBar, MessageBarBody } from '@fluentui/react-message-bar';
import { Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import { TroubleNotice } from '../frame/trouble-notice';
import { usePlace, useWords } from '../host/place';
import type { Trouble } from '../service/trouble';
import { useAsk } from '../service/use-ask';

const useStyles = makeStyles({
  ask: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
  heading: { margin: 0 },
});

type Asking = { kind: 'idle' | 'asking' | 'asked' } | { kind: 'trouble'; trouble: Trouble };

/** Puts the question to the participants in the meeting's chat, where the page stands in one. */
export const AskParticipants = () => {
  const styles = useStyles();
  const { words } = useWords();
  const { host } = usePlace();
  const ask = useAsk();
  const [asking, setAsking] = useState<Asking>({ kind: 'idle' });
  /** The same however often she tries again: the question may stand in the chat already. */
  const id = useRef(crypto.randomUUID());
  const chatId = host.kind === 'teams' ? host.chatId : undefined;
  const put = async () => {
    if (!ask) return;
    setAsking({ kind: 'asking' });
    const answer = await ask('/api/meeting/consent', { id: id.current, chatId });
    setAsking(answer.kind === 'answered' ? { kind: 'asked' } : answer);
  };
  const { askTitle, ask: hint, asked, noMeeting } = words.pages.meeting;
  const possible = chatId !== undefined && ask !== undefined;
  return (
    <Card className={styles.ask}>
      <Subtitle2 as="h2" className={styles.heading}>
        {askTitle}
      </Subtitle2>
      <Text>{possible ? hint : noMeeting}</Text>
      {asking.kind === 'trouble' && <TroubleNotice trouble={asking.trouble} again={put} />}
      {asking.kind === 'asked' && (
        <MessageBar intent="success" role="status">
          <MessageBarBody>{asked}</MessageBarBody>
        </MessageBar>
      )}
      {possible && asking.kind !== 'asked' && asking.kind !== 'trouble' && (
        <Button
          appearance="primary"
          icon={<PeopleCheckmarkRegular />}
          disabledFocusable={asking.kind === 'asking'}
          onClick={put}
        >
          {words.meeting.askAll}
        </Button>
      )}
    </Card>
  );
};
