import { randomUUID } from 'node:crypto';
import type { Installation } from '../../src/ports/app-installer';
import { clock, type Name, people, until } from '../support/bot';
import type { Sent } from '../support/connector';
import { emptied } from '../support/emptied';
import { runningBot } from '../support/running-bot';

let installation: Installation = { kind: 'notConfigured' };
const asked: string[] = [];
const installer = {
  install: async (personId: string) => {
    asked.push(personId);
    return installation;
  },
};
const up = runningBot(['maja', 'karen', 'per', 'emil'], { installer });

beforeEach(async () => {
  await emptied(up.bot.storage);
  up.connector.sent.splice(0);
  up.connector.answer(() => undefined);
});

const episode = {
  facts: { medium: 'image', setting: 'home_visit', refused: true },
  rules: ['image-meeting'],
  episodeAt: '2026-07-01T22:30:00Z',
};

const cardsTo = (name: Name, method = 'POST'): (Sent & { card: string })[] =>
  up.connector.sent
    .filter((sent) => sent.path.includes(`chat-${name}`) && sent.method === method && sent.attachments)
    .map((sent) => ({ ...sent, card: JSON.stringify(sent.attachments?.[0]?.content) }));

const send = async (more: object = {}) => {
  const reportId = randomUUID();
  const draft = { ...episode, reportId, recipient: people.karen.id, threatening: 'false', ...more };
  const { card } = await up.bot.press('maja', 'leader.send', draft);
  return { reportId, draft, card };
};

/** What a delivery comes to know of where people are is kept by then, too. */
const noted = (reportId: string) =>
  until('what came of it is noted', async () => {
    const { report } = await up.bot.storage.reports.getEntity(reportId, 'report');
    return !/"state":"sent"/.test(String(report));
  });

const arrived = (name: Name) => until(`a card with ${name}`, () => cardsTo(name)[0]);
const updated = (name: Name, text: string) =>
  until(`"${text}" on the card of ${name}`, () =>
    cardsTo(name, 'PUT').find(({ card }) => card.includes(text)),
  );

test('from sent to closed, the leader handles it and the employee sees each step on her own card', async () => {
  const { reportId, card } = await send({ message: 'Han stod **tæt** på', threatening: 'true' });
  expect(card).toContain('Sendt til Karen Holm');
  const leaders = await arrived('karen');
  expect(leaders.card).toContain('Maja Lund vil fortælle dig om en optagelse');
  expect(leaders.card).toContain('Føltes truende');
  expect(leaders.card).toContain('Han stod \\\\*\\\\*tæt\\\\*\\\\* på');
  expect((await updated('maja', 'Afleveret til Karen Holm')).path).toContain('pressed-card');
  expect((await up.bot.press('karen', 'report.acknowledge', { reportId })).card).toContain(
    'Set torsdag den 2. juli 2026',
  );
  await updated('maja', 'Karen Holm har set det');
  const form = await up.bot.press('karen', 'report.record', { reportId, measures: '', remarks: '' });
  expect(form.card).toContain('Vælg mindst én ting');
  const kept = await up.bot.press('karen', 'report.record', {
    reportId,
    measures: 'dialogue,legal',
    remarks: 'I dag',
  });
  expect(kept.card).toContain('Talt med medarbejderen, Juridisk bistand. I dag');
  expect((await up.bot.press('karen', 'report.close', { reportId })).card).toContain(
    'Afsluttet torsdag den 2. juli 2026',
  );
  const closed = await updated('maja', 'Karen Holm har afsluttet det');
  expect(closed.card).not.toContain('Juridisk');
  expect(cardsTo('karen')).toHaveLength(1);
});

test('while she writes the note on the card of her report, her leader sees it: the note stays, and the news comes beside it', async () => {
  const { reportId } = await send();
  await arrived('karen');
  await updated('maja', 'Afleveret til Karen Holm');
  const note = await up.bot.press('maja', 'note', { ...episode, reportId });
  expect(note.card).toContain('"id":"background"');
  await up.bot.press('karen', 'report.acknowledge', { reportId });
  const news = await arrived('maja');
  expect(news.card).toContain('Karen Holm har set det');
  expect(cardsTo('maja', 'PUT').filter(({ card }) => card.includes('har set det'))).toEqual([]);
});

test('what a leader writes in a form is not overwritten, and her card is followed again once it is sent', async () => {
  const { reportId } = await send();
  const { id } = await arrived('karen');
  await updated('maja', 'Afleveret til Karen Holm');
  const form = await up.bot.press('karen', 'report.followUp', { reportId }, id);
  expect(form.card).toContain('"id":"measures"');
  await up.bot.press('karen', 'report.close', { reportId }, 'another-card-of-hers');
  await updated('maja', 'Karen Holm har afsluttet det');
  expect(cardsTo('karen', 'PUT').filter(({ path }) => path.endsWith(`/${id}`))).toEqual([]);
});

test('a leader who goes back from the form is asked first where something is written, and then goes', async () => {
  const { reportId } = await send();
  await arrived('karen');
  const backOf = (card: string) =>
    JSON.parse(card).actions.find(({ title }: { title: string }) => title === 'Tilbage').data;
  const back = backOf((await up.bot.press('karen', 'report.followUp', { reportId })).card);
  expect((await up.bot.press('karen', 'report.refresh', back)).card).not.toContain('"id":"measures"');
  const written = { measures: 'dialogue', remarks: 'Vi talte om det' };
  const asked = await up.bot.press('karen', 'report.refresh', { ...back, ...written });
  expect(asked.card).toContain('forsvinder det, du har skrevet');
  expect(asked.card).toContain('"value":"Vi talte om det"');
  const gone = await up.bot.press('karen', 'report.refresh', { ...backOf(asked.card), ...written });
  expect(gone.card).not.toContain('"id":"measures"');
});

test('what she writes is shown as written: no mention, no link, no name filled in, nothing turned round or hidden', async () => {
  const message =
    '<at>Karen</at> <b>x</b> [tryk](https://x.example) ${employee} \u202evendt\u202c skjult\u200b\u2066';
  await send({ message });
  const { card } = await arrived('karen');
  expect(card).toContain('\\\\<at\\\\>Karen');
  expect(card).not.toMatch(/<at>|<b>|\]\(|\$\{|[\u200b\u202c\u202e\u2066]/);
  expect(card).toContain('vendt skjult');
});

test('a leader who has opened a form has seen it: her employee reads so, and cannot take it back unnoticed', async () => {
  const { reportId } = await send();
  const { id } = await arrived('karen');
  await up.bot.press('karen', 'report.followUp', { reportId }, id);
  await updated('maja', 'Karen Holm har set det');
  expect((await up.bot.press('maja', 'report.withdraw', { reportId })).card).toContain('allerede set det');
});

test('pressed a hundred times, it is one report and one card', async () => {
  const { draft } = await send();
  const presses = Array.from({ length: 99 }, () => up.bot.press('maja', 'leader.send', draft));
  for (const { card } of await Promise.all(presses)) expect(card).toMatch(/Sendt til|Afleveret til/);
  await arrived('karen');
  await updated('maja', 'Afleveret');
  expect(cardsTo('karen')).toHaveLength(1);
});

test('what was withdrawn before the leader saw it is gone from the card and from storage', async () => {
  const { reportId } = await send({ message: 'hemmeligt' });
  await arrived('karen');
  await updated('maja', 'Afleveret');
  expect((await up.bot.press('maja', 'report.withdraw', { reportId })).card).toContain('Trukket tilbage');
  const withdrawn = await updated('karen', 'har trukket det tilbage');
  expect(withdrawn.card).not.toContain('hemmeligt');
  expect(JSON.stringify(await up.bot.storage.reports.getEntity(reportId, 'report'))).not.toContain(
    'hemmeligt',
  );
  expect((await up.bot.press('karen', 'report.acknowledge', { reportId })).card).toContain(
    'trukket det tilbage',
  );
});

test('what the leader has seen cannot be withdrawn, and the employee is told why', async () => {
  const { reportId } = await send();
  await arrived('karen');
  await up.bot.press('karen', 'report.acknowledge', { reportId });
  expect((await up.bot.press('maja', 'report.withdraw', { reportId })).card).toContain(
    'kan ikke trækkes tilbage',
  );
});

const others: [string, Name][] = [
  ['a colleague', 'emil'],
  ['the leader of another', 'birthe'],
  ['a stranger', 'stranger'],
];

const onOthers: [string, object][] = [
  ['report.acknowledge', {}],
  ['report.close', {}],
  ['report.followUp', {}],
  ['report.record', { measures: 'dialogue' }],
  ['report.forward', { query: 'emil' }],
  ['report.forward', { recipient: people.per.id }],
  ['report.withdraw', {}],
  ['report.refresh', {}],
  ['leader.send', { recipient: people.per.id }],
];

test.each(others)(
  '%s who presses any button on a report of others sees nothing of it and changes nothing',
  async (_who, name) => {
    const { reportId } = await send({ message: 'kun til Karen' });
    await arrived('karen');
    for (const [verb, data] of onOthers) {
      const { card } = await up.bot.press(name, verb, { ...episode, reportId, ...data });
      expect(`${verb}: ${card}`).toContain('ikke dig, der skal følge op på beskeden');
      expect(card).not.toMatch(/kun til Karen|Maja/);
    }
    for (const verb of ['cases', 'mydata', 'mydata.delete']) {
      expect((await up.bot.press(name, verb, { reportId })).card).not.toMatch(/Karen Holm|kun til/);
    }
    expect((await up.bot.press('karen', 'report.refresh', { reportId })).card).toContain(
      'report.acknowledge',
    );
    expect(cardsTo('per')).toEqual([]);
  },
);

test('a leader cannot hand a report over to its employee, nor withdraw it', async () => {
  const { reportId } = await send();
  await arrived('karen');
  expect((await up.bot.press('maja', 'report.acknowledge', { reportId })).card).not.toContain('har set det');
  const { card } = await up.bot.press('karen', 'report.forward', { reportId, recipient: people.maja.id });
  expect(card).not.toContain('givet videre');
  await up.bot.press('karen', 'report.withdraw', { reportId });
  expect((await up.bot.press('karen', 'report.refresh', { reportId })).card).toContain('report.close');
});

test('an employee cannot handle her own report, nor send under the id of another', async () => {
  const { reportId } = await send();
  await arrived('karen');
  expect((await up.bot.press('maja', 'report.acknowledge', { reportId })).card).not.toContain('har set det');
  const stolen = { ...episode, reportId, recipient: people.per.id };
  expect((await up.bot.press('emil', 'leader.send', stolen)).card).toContain(
    'ikke dig, der skal følge op på beskeden',
  );
  expect((await up.bot.press('emil', 'cases', {})).card).not.toContain('Karen');
});

test('a leader hands it over: the other leader has it, the first sees to whom, the employee too', async () => {
  const { reportId } = await send({ message: 'kort besked' });
  await arrived('karen');
  await updated('maja', 'Afleveret');
  const search = await up.bot.press('karen', 'report.forward', { reportId, query: 'per' });
  expect(search.card).toContain(people.per.id);
  expect(search.card).toMatch(/"isVisible":false.*Ja, giv beskeden videre til Per Vestergaard/);
  expect(
    (await up.bot.press('karen', 'report.forward', { reportId, recipient: people.per.id })).card,
  ).toContain('givet videre til Per');
  expect((await arrived('per')).card).toContain('kort besked');
  await updated('maja', 'Afleveret til Per');
  const former = await updated('karen', 'givet videre til Per');
  expect(former.card).not.toContain('kort besked');
  expect((await up.bot.press('karen', 'report.acknowledge', { reportId })).card).toContain(
    'til Per Vestergaard, som nu skal følge op',
  );
});

test('a leader who closes without a talk is told that there is one to be had, and registers it afterwards', async () => {
  const { reportId } = await send();
  const { card } = await up.bot.press('karen', 'report.close', { reportId });
  expect(card).toContain('Du har ikke registreret en samtale med Maja');
  expect(card).toContain('Book en samtale');
  const late = await up.bot.press('karen', 'report.followUp', { reportId });
  expect(late.card).toContain('report.record');
  const registered = await up.bot.press('karen', 'report.record', { reportId, measures: 'dialogue' });
  expect(registered.card).toContain('Afsluttet');
  expect(registered.card).toContain('Talt med medarbejderen');
  expect(registered.card).not.toContain('report.followUp');
  const { reportId: talked } = await send();
  await up.bot.press('karen', 'report.record', { reportId: talked, measures: 'dialogue' });
  const closed = (await up.bot.press('karen', 'report.close', { reportId: talked })).card;
  expect(closed).toContain('Afsluttet');
  expect(closed).not.toContain('Du har ikke registreret');
});

test('a report is not handed over to the one who sent it, nor by a leader who no longer has it', async () => {
  const { reportId } = await send();
  const forward = { reportId, recipient: people.maja.id };
  expect((await up.bot.press('karen', 'report.forward', forward)).card).toContain('Vælg en anden');
  await up.bot.press('karen', 'report.forward', { reportId, recipient: people.per.id });
  const late = { reportId, recipient: people.emil.id };
  expect((await up.bot.press('karen', 'report.forward', late)).card).toContain('videre til Per');
  expect((await up.bot.press('per', 'report.refresh', { reportId })).card).toContain('report.acknowledge');
});

test('what a leader registers is kept once however often it is pressed, and what finds no room comes back', async () => {
  const { reportId } = await send();
  const said = { reportId, measures: 'dialogue,dialogue', remarks: 'talt sammen' };
  await up.bot.press('karen', 'report.record', said);
  const { card } = await up.bot.press('karen', 'report.record', said);
  expect(card.split('Talt med medarbejderen. talt sammen')).toHaveLength(2);
  const remarks = 'å'.repeat(1900);
  await up.bot.press('karen', 'report.record', { ...said, remarks });
  const full = await up.bot.press('karen', 'report.record', { ...said, remarks: `igen ${remarks}` });
  expect(full.card).toContain('ikke plads til flere opfølgninger');
  expect(full.card).toContain(`igen ${remarks}`);
  const leaders = await up.bot.press('karen', 'report.refresh', { reportId });
  expect(Buffer.byteLength(leaders.card)).toBeLessThan(20 * 1024);
});

test('a leader who opens the form or the search on a closed report is told that it is closed', async () => {
  const { reportId } = await send();
  await up.bot.press('karen', 'report.record', { reportId, measures: 'dialogue' });
  await up.bot.press('karen', 'report.close', { reportId });
  for (const verb of ['report.followUp', 'report.forward', 'report.record']) {
    expect((await up.bot.press('karen', verb, { reportId })).card).toContain('allerede afsluttet');
  }
});

test('an employee without a leader in the directory picks one, and nobody is written to before', async () => {
  expect((await up.bot.press('per', 'leader', episode)).card).toContain('sig til IT, at din leder mangler');
  const search = await up.bot.press('maja', 'leader.search', { ...episode, query: 'per' });
  expect(search.card).toContain(people.per.id);
  const chosen = await up.bot.press('maja', 'leader.choose', {
    ...episode,
    recipient: people.per.id,
    message: 'Hej',
  });
  expect(chosen.card).toContain('Til Per');
  expect(chosen.card).toContain('"value":"Hej"');
  expect(cardsTo('per')).toEqual([]);
});

test('an employee finds what she has sent, newest first, and only her own', async () => {
  clock.now = '2026-07-01T22:30:20.000Z';
  const earlier = await send();
  clock.now = '2026-07-01T22:30:40.000Z';
  const later = await send();
  const { card } = await up.bot.press('maja', 'cases', {});
  expect(card).toContain('Det, du har sendt');
  const [first, second] = [card.indexOf(later.reportId), card.indexOf(earlier.reportId)];
  expect(first).toBeGreaterThan(0);
  expect(second).toBeGreaterThan(first);
  expect((await up.bot.press('karen', 'cases', {})).card).toContain('ikke sendt noget');
  await Promise.all([earlier, later].map(({ reportId }) => noted(reportId)));
});

test('a leader whose conversation is gone is written to in one that is opened anew, and from then on there', async () => {
  up.connector.answer(({ path }) => {
    if (path.includes('chat-karen'))
      return { status: 404, body: { error: { code: 'ConversationNotFound' } } };
    return path.endsWith('/v3/conversations') ? { status: 201, body: { id: 'karens-new-chat' } } : undefined;
  });
  const first = await send();
  const opened = await until('a conversation that is opened', () =>
    up.connector.sent.find(({ path }) => path.endsWith('/v3/conversations')),
  );
  expect(JSON.stringify(opened)).toContain(people.karen.id);
  const inNewChat = () =>
    up.connector.sent.filter(({ path, attachments }) => path.includes('karens-new-chat') && attachments);
  await until('the card there', () => inNewChat().length === 1);
  await noted(first.reportId);
  const second = await send();
  await until('the second there', () => inNewChat().length === 2);
  await noted(second.reportId);
  await up.bot.post('karen', { type: 'typing' });
});

test('a leader nobody can write to: the employee is told in words, with chat, mail and telephone', async () => {
  up.connector.answer((sent) =>
    sent.path.includes('chat-karen')
      ? { status: 403, body: { error: { code: 'ConversationBlockedByUser' } } }
      : undefined,
  );
  const { reportId } = await send();
  const told = await until('the word to Maja', () =>
    cardsTo('maja').find(({ card }) => card.includes('Nåede ikke frem')),
  );
  expect(told.card).toContain('tager ikke imod beskeder');
  expect(told.card).toContain('https://teams.microsoft.com/l/chat/0/0?users=karen.holm');
  expect(told.card).toContain('mailto:');
  await noted(reportId);
  await up.bot.post('karen', { type: 'typing' });
});

test('a busy channel is asked again after the time that it gives, and the leader has one card', async () => {
  let refused = 0;
  up.connector.answer((sent) => {
    if (!sent.path.includes('chat-karen') || refused > 0) return undefined;
    refused += 1;
    return { status: 429, headers: { 'Retry-After': '1' } };
  });
  await send();
  await arrived('karen');
  expect(refused).toBe(1);
  expect(cardsTo('karen')).toHaveLength(1);
});

test('a report whose notification was never written is found and brought to the leader', async () => {
  const sendMessage = up.bot.storage.queues.ordinary.sendMessage;
  up.bot.storage.queues.ordinary.sendMessage = async () => {
    throw new Error('killed here');
  };
  const { card } = await send();
  up.bot.storage.queues.ordinary.sendMessage = sendMessage;
  expect(card).toContain('Sendt til Karen Holm');
  clock.now = '2026-07-01T22:31:00.000Z';
  await until('the sweep', () => cardsTo('karen')[0]);
}, 20_000);

test('a leader who never met the bot gets the app installed, and the card; the employee is told when that is forbidden', async () => {
  installation = { kind: 'installed', conversationId: 'new-chat' };
  asked.length = 0;
  const henrik = { recipient: '5b1d0c1e-1a57-4a40-9f0e-000000000011' };
  await send(henrik);
  await until('a card in the new chat', () =>
    up.connector.sent.find(({ path }) => path.includes('new-chat')),
  );
  expect(asked).toEqual([henrik.recipient]);
  await updated('maja', 'Afleveret til Henrik');
  installation = { kind: 'forbidden' };
  await send({ recipient: '5b1d0c1e-1a57-4a40-9f0e-000000000009' });
  await updated('maja', 'Jeg mangler en tilladelse');
});

test('a leader who has not seen it is reminded twice, then it goes to the leader above, and the employee is told', async () => {
  clock.now = '2026-11-23T09:00:00.000Z';
  await up.bot.post('emil', { type: 'typing' });
  const reportId = randomUUID();
  await up.bot.press('emil', 'leader.send', { ...episode, reportId, recipient: people.karen.id });
  await updated('emil', 'Afleveret til Karen');
  const reminders = () => up.connector.sent.filter(({ text }) => text?.includes('Emil Nygaard venter'));
  for (const [day, count] of [
    ['2026-11-25T09:01:00.000Z', 1],
    ['2026-11-27T09:02:00.000Z', 2],
  ] as const) {
    clock.now = day;
    await until(`reminder ${count}`, () => reminders().length === count);
  }
  await updated('karen', 'Påmindelse');
  clock.now = '2026-11-30T09:03:00.000Z';
  await until('the card with Per', () => cardsTo('per').find(({ card }) => card.includes(reportId)));
  await updated('emil', 'sendt til lederens leder');
  await updated('karen', 'givet videre til Per');
  await updated('emil', 'Afleveret til Per');
  clock.now = '2026-12-02T09:04:00.000Z';
  await until('a reminder for Per', () => reminders().length === 3);
  clock.now = '2026-12-07T09:05:00.000Z';
  expect((await updated('emil', 'heller ikke set det')).card).toContain('per.vestergaard');
  expect((await up.bot.press('per', 'report.acknowledge', { reportId })).card).toContain('Set mandag');
});

test('pressed again with something else written, it is not said to have arrived: the change stands ready to be sent', async () => {
  const { reportId } = await send({ message: 'Han filmede' });
  const again = { ...episode, reportId, recipient: people.karen.id, threatening: 'false' };
  expect((await up.bot.press('maja', 'leader.send', { ...again, message: 'Han filmede' })).card).toMatch(
    /Sendt til|Afleveret til/,
  );
  const { card } = await up.bot.press('maja', 'leader.send', {
    ...again,
    threatening: 'true',
    message: 'RETTELSE: han truede mig',
  });
  expect(card).toContain('Den første udgave er allerede sendt');
  expect(card).toContain('RETTELSE: han truede mig');
  expect(card).not.toContain(reportId);
});

test('what was seen is not reminded of', async () => {
  clock.now = '2026-11-23T09:00:00.000Z';
  const sentTo = async (name: Name) => {
    const reportId = randomUUID();
    await up.bot.press('emil', 'leader.send', { ...episode, reportId, recipient: people[name].id });
    await updated('emil', `Afleveret til ${people[name].name}`);
    return reportId;
  };
  await up.bot.press('karen', 'report.acknowledge', { reportId: await sentTo('karen') });
  const unseen = await sentTo('per');
  const remindedOfEmil = (chat: string) =>
    up.connector.sent.filter(
      ({ path, text }) => path.includes(chat) && text?.includes('Emil Nygaard venter'),
    );
  clock.now = '2026-11-25T09:01:00.000Z';
  await until('a reminder of the one that was not seen', () => remindedOfEmil('chat-per').length > 0);
  expect(remindedOfEmil('chat-karen')).toEqual([]);
  await up.bot.press('per', 'report.close', { reportId: unseen });
});

test('after its time a report is gone with all that pointed to it', async () => {
  clock.now = '2026-01-01T09:00:00.000Z';
  const { reportId } = await send();
  await until('it is delivered and counted', async () => {
    const { report } = await up.bot.storage.reports.getEntity(reportId, 'report');
    return /"state":"delivered".*"counted"/.test(String(report));
  });
  clock.now = '2026-07-02T09:00:00.000Z';
  await until('it is gone', async () => {
    const left: string[] = [];
    for await (const row of up.bot.storage.reports.listEntities()) {
      if (JSON.stringify(row).includes(reportId)) left.push(String(row.partitionKey));
    }
    return left.length === 0;
  });
});

test('an employee sees all that is kept about her with its day of deletion, and has her own deleted', async () => {
  clock.now = '2026-12-23T09:00:00.000Z';
  await send();
  const { card } = await up.bot.press('maja', 'mydata', {});
  expect(card).toContain('Til Karen Holm den 23. december 2026. Slettes den 23. juni 2027');
  expect((await up.bot.press('maja', 'mydata.delete', {})).card).toContain('Jeg har slettet');
  await expect(up.bot.storage.people.getEntity(people.maja.id, 'contact')).rejects.toMatchObject({
    statusCode: 404,
  });
});

test.each([['before the leader is told'], ['after the leader is told']])(
  'whether she had agreed, as the note says it %s, is counted, and the leader never sees it',
  async (when) => {
    clock.now = '2026-12-23T09:00:00.000Z';
    const note = { ...episode, place: 'Hjemmet', agreed: 'notAsked' };
    const reportId = randomUUID();
    const draft = { ...episode, reportId, recipient: people.karen.id, threatening: 'false' };
    if (when.startsWith('before')) {
      const { card } = await up.bot.press('maja', 'note.write', note);
      expect(card).toContain('"agreed":"notAsked"');
      const preview = await up.bot.press('maja', 'leader', { ...episode, reportId, agreed: 'notAsked' });
      expect(preview.card).toContain('"agreed":"notAsked"');
      await up.bot.press('maja', 'leader.send', { ...draft, agreed: 'notAsked' });
    } else {
      const sent = await up.bot.press('maja', 'leader.send', draft);
      expect(sent.card).toContain(`"verb":"note"`);
      await up.bot.press('emil', 'note.write', { ...note, reportId, agreed: 'yes' });
      await up.bot.press('maja', 'note.write', { ...note, reportId });
    }
    const stored = () =>
      up.bot.storage.reports.getEntity(reportId, 'report').then(({ report }) => String(report));
    await until('it is counted', async () => /"names":\[[^\]]*"agreed:notAsked"/.test(await stored()));
    expect((await arrived('karen')).card).not.toContain('notAsked');
  },
);
