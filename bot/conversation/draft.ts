import { longestEntry } from '../../src/entered-text';
import { isTimeKnown } from '../../src/note-facts';
import type { DirectoryPerson } from '../../src/ports/directory';
import { askingFirst } from '../cards/leaving';
import { type Draft, draftAction, previewCard } from '../cards/preview-card';
import type { World } from '../world';
import type { ActionData } from './action-data';
import type { Asker } from './reply';
import { backToAnswer, type Told } from './told';

/** What the employee has written in the preview so far. */
export type Written = Told &
  Pick<
    ActionData,
    'reportId' | 'recipient' | 'message' | 'query' | 'agreed' | 'criteria' | 'leaving' | 'saidAt'
  >;

const draftOf = (world: World, said: Written): Omit<Draft, 'recipient'> => ({
  reportId: said.reportId ?? world.newId(),
  content: contentOf(said),
  agreed: said.agreed,
  criteria: said.criteria,
  saidAt: said.saidAt,
});

/** What of it the leader will see; of an episode told afterwards or beforehand only when it was told. */
export const contentOf = ({ facts, rules, episodeAt, saidAt, message }: Written) => ({
  facts,
  rules,
  episodeAt: isTimeKnown(facts) ? (saidAt ?? episodeAt) : episodeAt,
  message: (message?.trim() ?? '').slice(0, longestEntry),
});

/** The preview for a recipient; `told` is a word on top, or a fault at the message. */
export const preview = (
  world: World,
  asker: Asker,
  said: Written,
  recipient: DirectoryPerson,
  told: { notice?: string | undefined; fault?: string | undefined } = {},
) => {
  const draft = { ...draftOf(world, said), recipient };
  const again = { ...draftAction(draft, world.guideline.version), recipient: recipient.id };
  const ways = backToAnswer(world, said, asker.language);
  return previewCard(draft, asker.name, world, asker.language, {
    ...told,
    acute: world.acute,
    back: said.leaving ? ways : askingFirst('leader', ways, again),
  });
};

/** What the buttons around the preview send, with what is written in its fields. */
export const actionOf = (world: World, said: Written) => {
  const draft = draftOf(world, said);
  return { ...draftAction(draft, world.guideline.version), message: draft.content.message };
};
