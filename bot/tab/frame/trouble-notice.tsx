import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-message-bar';
import { useWords } from '../host/place';
import type { Trouble } from '../service/trouble';

/** Why something could not be had, what to do about it, and a way to try again where that can help. */
export const TroubleNotice = ({ trouble, again }: { trouble: Trouble; again?: () => void }) => {
  const { words } = useWords();
  const { title, advice } = words.pages.troubles[trouble.code];
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {advice}
        {trouble.said && ` ${words.pages.saidByTeams(trouble.said)}`}
      </MessageBarBody>
      {again && (
        <MessageBarActions>
          <Button onClick={again}>{words.pages.again}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
};
