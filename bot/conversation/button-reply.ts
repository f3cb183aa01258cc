import { decide } from '../../src/decide';
import { noFacts } from '../../src/facts';
import { noteSaid } from '../../src/reports/note-said';
import type { Card } from '../cards/card';
import { welcomeCard } from '../cards/question-card';
import type { World } from '../world';
import { type ActionData, isOnReport } from './action-data';
import { casesReply } from './cases-reply';
import { consentAnswerReply, consentAskReply } from './consent-reply';
import { type Asked, corrected, decided, guidelineCard } from './guidance-reply';
import { chooseReply, previewReply, searchReply } from './leader-reply';
import { leftBehind } from './left-behind';
import { meetingReply } from './meeting-reply';
import { deleteMyDataReply, myDataReply } from './my-data-reply';
import { deletedNote, noteReply, writtenReply } from './note-reply';
import { isPrivate, privateCard } from './private-reply';
import type { Asker, Reply } from './reply';
import { answerOnReport } from './report-buttons';
import { sendReply } from './send-reply';
import { statisticsReply } from './statistics-reply';
import { leaveItsCard } from './take-up';
import { type Kept, keptIn, type Told, toldIn } from './told';
import { trainingAnswerReply, trainingReply } from './training-reply';

/** The card that answers a pressed button. */
export const answerButton = async (world: World, asker: Asker, data: ActionData): Promise<Card | Reply> => {
  if (asker.amongOthers && isPrivate(data.verb)) return privateCard(world, asker);
  const form = await leftBehind(world, asker, data);
  if (form) return form;
  const told = toldIn(world, data);
  const { facts } = told;
  const asked = {
    facts,
    declined: data.declined ?? [],
    episodeAt: data.episodeAt,
    considered: data.criteria,
    kept: keptIn(data),
    asLeader: data.asLeader,
  };
  if (isOnReport(data)) return answerOnReport(world, asker, data);
  switch (data.verb) {
    case 'answer':
      if (data.change) return corrected(world, asker, data.change, asked);
      return decided(world, asker, decide(world.guideline, facts, asked.declined), asked);
    case 'assess':
      return decided(world, asker, decide(world.guideline, facts, asked.declined), {
        ...asked,
        considered: told.criteria,
      });
    case 'note':
      if (data.reportId) await leaveItsCard(world, asker, data.reportId);
      return noteReply(world, asker, told);
    case 'note.write':
      await keepSaid(world, asker, told);
      return writtenReply(world, asker, told);
    case 'note.delete':
      return deletedNote(world, asker, data);
    case 'leader':
      return previewReply(world, asker, told);
    case 'leader.search':
      return searchReply(world, asker, told);
    case 'leader.choose':
      return chooseReply(world, asker, told);
    case 'leader.send':
      return sendReply(world, asker, told);
    case 'cases':
      return casesReply(world, asker);
    case 'mydata':
      return myDataReply(world, asker);
    case 'mydata.delete':
      return deleteMyDataReply(world, asker);
    case 'meeting.check':
      return meetingReply(world, asker, data);
    case 'guideline':
      return guidelineCard(world, asker);
    case 'language':
      await world.people.chooseLanguage(asker.id, data.language ?? asker.language);
      return inLanguage(world, asker, data.language ?? asker.language, data.facts && asked);
    case 'meeting.consent.ask':
      return consentAskReply(world, asker, data);
    case 'meeting.consent.give':
      return consentAnswerReply(world, asker, data, true);
    case 'meeting.consent.refuse':
      return consentAnswerReply(world, asker, data, false);
    case 'statistics':
      return statisticsReply(world, asker);
    case 'training.start':
      return trainingReply(world, asker, data.training);
    case 'training.answer':
      return trainingAnswerReply(world, asker, data.training);
  }
};

/** Where the leader has been told, it stays with the report; the note is written all the same when it cannot be kept. */
const keepSaid = async (
  world: World,
  { id }: Asker,
  { reportId, agreed, criteria }: Told & Kept & Pick<ActionData, 'reportId'>,
): Promise<void> => {
  if (!reportId) return;
  try {
    const considered = criteria?.length ? criteria : undefined;
    await noteSaid(world.reports.store, reportId, id, { agreed, considered });
  } catch (error) {
    world.failed('note.said', error);
  }
};

/** What was asked, in another language; where nothing was, the way to ask. */
const inLanguage = (
  world: World,
  asker: Asker,
  language: Asker['language'],
  asked: Asked | undefined,
): Card =>
  asked
    ? decided(world, { ...asker, language }, decide(world.guideline, asked.facts, asked.declined), asked)
    : welcomeCard(world.guideline, noFacts, language);
