import type { LeaderReport } from '../../bot/api/leader-report';
import { noFacts } from '../../src/facts';
import type { Statistics } from '../../src/statistics/statistics';
import { odder } from '../odder';
import type { Answer, Asked, Given } from './stand-in-service';

const at = '2026-11-24T08:05:00Z';

/** A report as a leader's page is given it. */
export const sampleReport = (more: Partial<LeaderReport> = {}): LeaderReport => ({
  id: '5b1d0c1e-1a57-4a40-9f0e-00000000000f',
  employee: { id: '1', name: 'Maja Lund' },
  state: 'delivered',
  sentAt: at,
  deliveredAt: at,
  overdue: false,
  facts: { ...noFacts, medium: 'image', setting: 'home_visit', refused: true, threatening: true },
  rules: ['image-meeting'],
  guidelineVersion: odder.version,
  episodeAt: at,
  message: 'Sønnen filmede igen, selv om jeg sagde nej. Jeg blev utryg og gik. Kan vi tale om det i dag?',
  followUps: [],
  links: { chat: 'https://teams.example/chat', mail: 'mailto:maja', talk: 'https://teams.example/talk' },
  ...more,
});

/** The reports of a leader, in every state. */
export const sampleReports = (): LeaderReport[] => [
  sampleReport(),
  sampleReport({
    id: '5b1d0c1e-1a57-4a40-9f0e-00000000000e',
    employee: { id: '12', name: 'Emil Nygaard' },
    overdue: true,
    facts: { ...noFacts, medium: 'audio', setting: 'phone_call' },
    rules: ['audio-participant'],
    episodeAt: '2026-11-18T12:40:00Z',
    message: '',
  }),
  sampleReport({
    id: '5b1d0c1e-1a57-4a40-9f0e-00000000000d',
    employee: { id: '6', name: 'Jonas Krogh' },
    state: 'acknowledged',
    facts: { ...noFacts, medium: 'image', setting: 'public_area', targetsEmployee: true },
    rules: ['image-public-area-employee'],
    episodeAt: '2026-11-12T10:15:00Z',
    followUps: [{ measures: ['dialogue'], remarks: 'Vi tales ved igen på fredag', at }],
  }),
  sampleReport({
    id: '5b1d0c1e-1a57-4a40-9f0e-00000000000c',
    employee: { id: '4', name: 'Amina Yusuf' },
    state: 'closed',
    closedAt: at,
    episodeAt: '2026-10-02T07:30:00Z',
  }),
];

/** Figures of a year; what is under five is hidden. */
export const sampleFigures = (): Statistics => ({
  from: '2026-01',
  to: '2026-10',
  municipality: 'Odder Kommune',
  departments: ['Borgerservice', 'Hjemmeplejen Nord', 'Jobcentret'],
  periods: [
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
    '2026-07',
    '2026-08',
    '2026-09',
    '2026-10',
  ].map((month) => ({ from: month, to: month })),
  lastMonth: '2026-10',
  total: 114,
  byMonth: [7, 9, 12, 8, 14, 11, 6, 13, 16, 18].map((count, index) => ({
    key: `2026-${String(index + 1).padStart(2, '0')}`,
    count,
  })),
  bySetting: [
    { key: 'office_meeting', count: 28 },
    { key: 'phone_call', count: 23 },
    { key: 'home_visit', count: 31 },
    { key: 'public_area', count: 17 },
    { key: 'classroom', count: undefined },
    { key: 'event', count: undefined },
    { key: 'outdoors', count: 8 },
  ],
  byMedium: [
    { key: 'audio', count: 49 },
    { key: 'image', count: 60 },
    { key: 'notSaid', count: 5 },
  ],
  byAgreed: [
    { key: 'yes', count: 19 },
    { key: 'no', count: 38 },
    { key: 'notAsked', count: 44 },
    { key: 'notSaid', count: 13 },
  ],
  byThreatening: [
    { key: 'yes', count: 22 },
    { key: 'no', count: 92 },
  ],
  byMeasure: [
    { key: 'dialogue', count: 87 },
    { key: 'citizen', count: 24 },
    { key: 'legal', count: 6 },
    { key: 'offensive', count: undefined },
    { key: 'workplace', count: 35 },
  ],
  timeToAcknowledgement: [
    { key: 'P1D', count: 71 },
    { key: 'P2D', count: 26 },
    { key: 'P5D', count: 11 },
    { key: 'longer', count: 6 },
  ],
});

const json = (body: unknown): Answer => ({ status: 200, body });

/** What the stand-in service knows of a leader who may read the figures; each part can be answered otherwise. */
export const sampleService = (
  otherwise: Record<string, (asked: Asked) => Answer | Promise<Answer>> = {},
  settings = {},
): Given => ({
  settings,
  api: (asked) => {
    const path = asked.path.split('?')[0] ?? '';
    const other = otherwise[path];
    if (other) return other(asked);
    if (path.endsWith('/steps')) return json({ report: sampleReport({ state: 'acknowledged' }) });
    return answers()[path];
  },
});

const answers = (): Record<string, Answer> => ({
  '/api/me': json({ id: '2', name: 'Karen Holm', mayReadStatistics: true }),
  '/api/reports': json({ reports: sampleReports(), more: false }),
  '/api/people': json({
    people: [{ id: '3', name: 'Per Vestergaard', title: 'Direktør', department: 'Velfærd' }],
    more: false,
  }),
  '/api/statistics': json(sampleFigures()),
  '/api/training': json({ done: true, at }),
  '/api/meeting/consent': json({ consentId: 'c' }),
});
