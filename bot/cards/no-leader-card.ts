import type { Language } from '../../src/language';
import type { LeaderLookup } from '../../src/ports/directory';
import { texts } from '../../src/texts/texts';
import type { Card } from './card';
import { type Button, messageCard } from './message-card';
import { plain } from './render';

/** What to do when the directory gives no leader that can be written to. `action` carries what was told. */
export const noLeaderCard = (
  lookup: Exclude<LeaderLookup, { kind: 'found' }>,
  language: Language,
  { action, back }: { action: object; back: Button[] },
): Card => {
  const words = texts[language].leader;
  const search: Button = { title: words.other, verb: 'leader.search', action };
  const again: Button = { title: words.again, verb: 'leader', action };
  switch (lookup.kind) {
    case 'none':
      return messageCard({ lines: [words.none], buttons: [search, ...back] });
    case 'disabled':
      return messageCard({
        lines: [words.disabled(plain(lookup.leader.name))],
        buttons: [search, ...back],
      });
    case 'forbidden':
      return messageCard({ lines: [words.forbidden], buttons: back });
    case 'throttled':
    case 'unavailable':
      return messageCard({ lines: [words[lookup.kind]], buttons: [again, ...back] });
  }
};
