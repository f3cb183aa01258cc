import type { Language } from '../language';
import { answer } from './da/answer';
import { approval } from './da/approval';
import { conversation } from './da/conversation';
import { figuresPage } from './da/figures-page';
import { followUpPage } from './da/follow-up-page';
import { guidePage } from './da/guide-page';
import { leader } from './da/leader';
import { meeting } from './da/meeting';
import { myData } from './da/my-data';
import { note } from './da/note';
import { pages } from './da/pages';
import { report } from './da/report';
import { search } from './da/search';
import { statistics } from './da/statistics';
import { time } from './da/time';
import { training } from './da/training';
import { answer as answerEn } from './en/answer';
import { approval as approvalEn } from './en/approval';
import { conversation as conversationEn } from './en/conversation';
import { figuresPage as figuresPageEn } from './en/figures-page';
import { followUpPage as followUpPageEn } from './en/follow-up-page';
import { guidePage as guidePageEn } from './en/guide-page';
import { leader as leaderEn } from './en/leader';
import { meeting as meetingEn } from './en/meeting';
import { myData as myDataEn } from './en/my-data';
import { note as noteEn } from './en/note';
import { pages as pagesEn } from './en/pages';
import { report as reportEn } from './en/report';
import { search as searchEn } from './en/search';
import { statistics as statisticsEn } from './en/statistics';
import { time as timeEn } from './en/time';
import { training as trainingEn } from './en/training';

const da = {
  answer,
  approval,
  conversation,
  figuresPage,
  followUpPage,
  guidePage,
  leader,
  meeting,
  myData,
  note,
  pages,
  report,
  search,
  statistics,
  time,
  training,
};

/** The bot's own words of one language, by area. */
export type Words = typeof da;

/** The bot's own words, by language and area; a key missing in English does not compile. */
export const texts: Record<Language, Words> = {
  da,
  en: {
    answer: answerEn,
    approval: approvalEn,
    conversation: conversationEn,
    figuresPage: figuresPageEn,
    followUpPage: followUpPageEn,
    guidePage: guidePageEn,
    leader: leaderEn,
    meeting: meetingEn,
    myData: myDataEn,
    note: noteEn,
    pages: pagesEn,
    report: reportEn,
    search: searchEn,
    statistics: statisticsEn,
    time: timeEn,
    training: trainingEn,
  },
};
