import { Button } from '@fluentui/react-button';
import { useWords } from '../host/place';
import type { Trouble } from '../service/trouble';
import { Notice } from './notice';

/** Why something could not be had, what to do about it, and a way to try again where that can help. */
export const TroubleNotice = ({ trouble, again }: { trouble: Trouble; again?: () => void }) => {
  const { words } = useWords();
  const { title, advice } = words.pages.troubles[trouble.code];
  const retry = again && (
    <Button size="medium" onClick={again}>
      {words.pages.again}
    </Button>
  );
  return (
    <Notice intent="error" title={title} action={retry}>
      {advice}
      {trouble.said && ` ${words.pages.saidByTeams(trouble.said)}`}
    </Notice>
  );
};
