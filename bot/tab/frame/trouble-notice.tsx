import { Button } from '@fluentui/react-button';
import { useWords } from '../host/place';
import type { Trouble } from '../service/trouble';
import { Notice } from './notice';

type Props = { trouble: Trouble; again?: () => void; reload?: () => void };

/** What is otherwise by now than the page shows. */
const outdated: readonly Trouble['code'][] = ['tooLate', 'gone', 'notYours'];

/**
 * Why something could not be had, what to do about it, and a way to try `again` where that can help; `reload` where the
 * page shows what is no longer so.
 */
export const TroubleNotice = ({ trouble, again, reload }: Props) => {
  const { words } = useWords();
  const { title, advice } = words.pages.troubles[trouble.code];
  const way =
    reload && outdated.includes(trouble.code)
      ? { act: reload, word: words.pages.reload }
      : again && { act: again, word: words.pages.again };
  const retry = way && (
    <Button size="medium" onClick={way.act}>
      {way.word}
    </Button>
  );
  return (
    <Notice intent="error" title={title} action={retry}>
      {advice}
      {trouble.said && ` ${words.pages.saidByTeams(trouble.said)}`}
    </Notice>
  );
};
