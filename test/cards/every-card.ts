import { answerCard } from '../../bot/cards/answer-card';
import type { Card } from '../../bot/cards/card';
import { caseNoteCard } from '../../bot/cards/case-note-card';
import { askedCard, ownAnswerCard, tallyCard } from '../../bot/cards/consent-card';
import { followUpCard } from '../../bot/cards/follow-up-card';
import { handedOverCard, leaderCard } from '../../bot/cards/leader-card';
import { listCard } from '../../bot/cards/list-card';
import { meetingCard } from '../../bot/cards/meeting-card';
import { messageCard } from '../../bot/cards/message-card';
import { previewCard } from '../../bot/cards/preview-card';
import { questionCard, welcomeCard } from '../../bot/cards/question-card';
import { sentCard } from '../../bot/cards/sent-card';
import { decide, notCovered } from '../../src/decide';
import { type Facts, media, noFacts, settings } from '../../src/facts';
import type { Language } from '../../src/language';
import { measures, obstacles, type Report, reportStates } from '../../src/reports/report';
import { texts } from '../../src/texts/texts';
import { odder } from '../odder';

/** A card by the name that a test gives it. */
export type Named = [name: string, card: Card];

const at = '2026-11-24T08:05:00Z';
const zone = 'Europe/Copenhagen';
const municipality = { guideline: odder, zone };
const allFlags = { sharing: true, threatening: true, targetsEmployee: true, refused: true };
const office: Facts = { ...allFlags, medium: 'audio', setting: 'office_meeting' };
const rules = ['audio-participant', 'sharing'];
const long = 'Å'.repeat(2000);
const karen = {
  id: '2',
  name: 'Karen Holm',
  title: 'Leder',
  department: 'Hjemmeplejen Nord',
  mail: 'karen.holm@lindesoe.example',
  phone: '+45 00 00 00 02',
  enabled: true,
};

const other = (language: Language): Language => (language === 'da' ? 'en' : 'da');

/** The answer to facts, with the questions declined that would be asked first. */
export const answerTo = (facts: Facts, language: Language): Card => {
  const decision = decide(odder, facts, ['medium', 'setting']);
  if (decision.kind === 'ask') throw new Error('asked, although both questions were declined');
  const context = {
    guideline: odder,
    url: 'https://odder.example/r',
    acute: '112',
    at,
    written: other(language),
  };
  return answerCard(decision, facts, language, context);
};

/** The answer cards of every medium, setting and set of flags. */
export const answers = (language: Language): Named[] =>
  [undefined, ...media].flatMap((medium) =>
    [undefined, ...settings].flatMap((setting) =>
      [noFacts, allFlags].map(
        (flags): Named => [
          `answer ${medium} ${setting} ${flags.sharing}`,
          answerTo({ ...flags, medium, setting }, language),
        ],
      ),
    ),
  );

/** Every other card that the bot sends. */
export const others = (language: Language): Named[] => [
  ['welcome', welcomeCard(odder, noFacts, language)],
  [
    'question',
    questionCard(
      {
        fact: 'setting',
        facts: noFacts,
        declined: [],
        written: other(language),
        general: 'employee' as const,
      },
      odder,
      language,
    ),
  ],
  ['not covered', notCoveredCard(language)],
  ['old card', messageCard({ lines: [texts[language].conversation.oldCard] })],
  ['fault', messageCard({ lines: [texts[language].conversation.fault] })],
  ['note', caseNoteCard(odder, { facts: office, rules: [], at, zone }, { criteria: ['memory'] }, language)],
  [
    'preview',
    previewCard({ reportId: 'r', recipient: karen, content: contentOf() }, 'Maja', municipality, language),
  ],
  ['search', searchCard(language)],
  ['search for a leader to hand over to', handOverCard(language)],
  [
    'follow-up',
    followUpCard(report(), { measures: [], remarks: '', faults: { measures: 'x', remarks: 'y' } }, language),
  ],
  ...reportStates.map(
    (state): Named => [`handed over, ${state}`, handedOverCard({ ...report(), state }, language)],
  ),
  ...reports(language),
  ...meetings(language),
  ...consents(language),
];

const notCoveredCard = (language: Language): Card => {
  const decision = notCovered(odder);
  if (decision.kind === 'ask') throw new Error('asked about what no rule covers');
  return answerCard(decision, noFacts, language, { guideline: odder, at });
};

const contentOf = () => ({ facts: office, rules, episodeAt: at, message: long });

const report = (more: Partial<Report> = {}): Report => ({
  id: '5b1d0c1e-1a57-4a40-9f0e-00000000000f',
  employee: { id: '1', name: 'Maja Lund' },
  leader: { person: { id: '2', name: 'Karen Holm' } },
  formerLeaders: [],
  content: contentOf(),
  guidelineVersion: odder.version,
  language: 'da',
  state: 'sent',
  sentAt: at,
  deliveredAt: at,
  acknowledgedAt: at,
  closedAt: at,
  followUps: [{ measures: [...measures], remarks: 'Ring igen', at }],
  ...more,
});

const reports = (language: Language): Named[] => [
  ...reportStates.flatMap((state): Named[] => {
    const shown = report({ state, content: state === 'withdrawn' ? undefined : contentOf() });
    return [
      [`leader's card, ${state}`, leaderCard(shown, { municipality, language }, karen, 'For sent')],
      [`employee's card, ${state}`, sentCard(shown, zone, language, { leader: karen, notice: 'For sent' })],
    ];
  }),
  ...obstacles.map(
    (obstacle): Named => [
      `not delivered, ${obstacle}`,
      sentCard(report({ state: 'undeliverable', obstacle }), zone, language, { leader: karen }),
    ],
  ),
];

const searchCard = (language: Language): Card => {
  const rows = Array.from({ length: 5 }, (_, index) => ({
    title: `Leder ${index}`,
    subtitle: 'Leder, Hjemmeplejen',
    verb: 'leader.choose' as const,
    action: { recipient: karen.id },
  }));
  const buttons = [{ title: 'Søg', verb: 'leader.search' as const, action: {} }];
  const field = { label: texts[language].leader.query, isMultiline: true, maxLength: 2000 };
  const fields = [
    { ...field, id: 'query', value: 'leder' },
    { ...field, id: 'message', value: long },
  ];
  return listCard({ title: texts[language].leader.searchTitle, lines: [], rows, fields, buttons });
};

const handOverCard = (language: Language): Card => {
  const { searchTitle } = texts[language].leader;
  const rows = ['Per Vestergaard', 'Karen Holm'].map((title) => ({
    title,
    subtitle: 'Leder, Hjemmeplejen',
    yes: texts[language].report.forwardYes(title),
    verb: 'report.forward' as const,
    action: { recipient: karen.id },
  }));
  return listCard({ title: searchTitle, lines: [], rows, buttons: [] });
};

const consents = (language: Language): Named[] => {
  const question = { id: 'q', organiser: { id: '1', name: 'Maja Lund' }, askedAt: at, chatId: 'c' };
  const members = [{ id: '2', name: 'Karen Holm', channelId: '29:karen' }];
  return [
    ['consent asked', askedCard(question, members, language)],
    ['consent given', ownAnswerCard(question, true, language)],
    ['consent tally', tallyCard(question, { yes: members, no: [], silent: members }, zone, language)],
  ];
};

const meetings = (language: Language): Named[] => {
  const context = { guideline: odder, at };
  const answered = { consent: 'notAll', purpose: 'document', alternative: 'no' } as const;
  return [
    ['meeting check', meetingCard(context, language, {})],
    ['meeting check, incomplete', meetingCard(context, language, { consent: 'notAll' })],
    ['meeting result', meetingCard(context, language, answered)],
  ];
};
