import { decide, notCovered } from '../../src/decide';
import type { Facts } from '../../src/facts';
import { texts } from '../../src/texts/texts';
import { momentOf } from '../../src/time-text';
import type { Understanding } from '../../src/understanding/understanding';
import { acuteLine } from '../cards/acute-line';
import type { Card } from '../cards/card';
import { welcomeCard } from '../cards/question-card';
import type { World } from '../world';
import { casesReply } from './cases-reply';
import { deadEnd } from './dead-end';
import { decided, guidelineCard, toldBy } from './guidance-reply';
import { previewReply } from './leader-reply';
import { checkButton, groupMeetingCard } from './meeting-reply';
import { myDataReply } from './my-data-reply';
import { noteReply } from './note-reply';
import { privateCard, privateIntents } from './private-reply';
import type { Asker, Reply } from './reply';
import { statisticsReply } from './statistics-reply';
import { keptIn } from './told';
import { trainingReply } from './training-reply';

/** What answers a message, by what was understood of it. */
export const answerMessage = async (
  world: World,
  asker: Asker,
  { intent, facts, meeting, evidence, language, ownMeeting, asLeader, clock }: Understanding,
): Promise<Card | Reply> => {
  const { guideline } = world;
  if (asker.amongOthers && privateIntents.includes(intent)) return privateCard(world, asker);
  const { conversation: words, answer } = texts[asker.language];
  const forgotten = (button: string) => (isTold(facts) ? undefined : words.toldBefore(button));
  const saidAt = clock && momentOf(clock, world.now(), world.zone);
  const isOther = language !== asker.language && !asker.amongOthers;
  const kept = keptIn({ asLeader, saidAt });
  const told = { facts, declined: [], meeting, evidence, asLeader, kept };
  switch (intent) {
    case 'guidance':
      if (asker.amongOthers && facts.setting === 'digital_meeting')
        return groupMeetingCard(world, asker, meeting);
      return decided(world, asker, decide(guideline, facts), {
        ...told,
        written: isOther ? language : undefined,
      });
    case 'not_covered':
      return decided(world, asker, notCovered(guideline), {
        leading: ownMeeting ? [checkButton(world, asker)] : undefined,
        ...told,
      });
    case 'case_note':
      return noteReply(
        world,
        asker,
        { ...toldBy(world, facts), criteria: [], saidAt },
        forgotten(answer.note),
      );
    case 'notify_leader':
      /** Of an episode that nothing is told of it is not known that it is now. */
      return previewReply(
        world,
        asker,
        { ...toldBy(world, isTold(facts) ? facts : { ...facts, when: facts.when ?? 'after' }), saidAt },
        forgotten(answer.leader),
      );
    case 'my_data':
      return myDataReply(world, asker);
    case 'cases':
      return casesReply(world, asker);
    case 'guideline':
      return guidelineCard(world, asker);
    case 'help':
      return welcomeCard(guideline, facts, asker.language, world.acute);
    case 'out_of_scope':
      return deadEnd(asker, ...filled(acuteLine(world.acute, facts, asker.language)), words.outOfScope);
    case 'statistics':
      return statisticsReply(world, asker);
    case 'training':
      return trainingReply(world, asker);
  }
};

/** Whether a message told anything of an episode. */
const isTold = ({ medium, setting, ...flags }: Facts): boolean =>
  medium !== undefined || setting !== undefined || Object.values(flags).some((flag) => flag === true);

const filled = (line: string): string[] => (line ? [line] : []);
