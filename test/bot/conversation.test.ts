import { randomUUID } from 'node:crypto';
import { texts } from '../../src/texts/texts';
import { momentText } from '../../src/time-text';
import { people, startBot } from '../support/bot';
import { runningBot } from '../support/running-bot';

const up = runningBot([], { acute: 'Vagten 8780 1234' });

beforeEach(() => up.connector.sent.splice(0));

const say = async (text: string) => {
  await up.bot.say('maja', text);
  return JSON.stringify(up.connector.sent.at(-1)?.attachments?.[0]?.content ?? {});
};

const press = (verb: string, data: object) => up.bot.press('maja', verb, data);

test('a home carer who is filmed after her no gets the verdict and words for it', async () => {
  const card = await say('sønnen filmer mig igen hjemme hos borgeren selvom jeg har sagt nej');
  expect(card).toContain('Kun med samtykke');
  expect(card).toContain('Jeg har ikke sagt ja til at blive filmet');
});

test('she sees what her answer is about: what is recorded and where, right below the verdict', async () => {
  const card = await say('borgeren vil optage vores samtale på kontoret');
  expect(card).toMatch(
    /Ikke strafbart"[^{]*\},\{"type":"TextBlock","text":"Lyd · Møde på kontoret eller arbejdspladsen"/,
  );
});

test('one who tells of it afterwards is asked where it happened, and not where it happens', async () => {
  expect(await say('en borger filmede mig i går')).toContain('"Hvor skete det?"');
});

test('one who asks what is to be written down is told what always holds, before she has said what was recorded', async () => {
  const card = await say('skal jeg journalisere når en borger optager');
  expect(card).toContain('Hvad optages?');
  expect(card).toContain('skal du skrive et notat til sagen med tid, sted og baggrund');
  expect(card).toContain('skal du fortælle det til din leder');
  expect(card).toContain('Retningslinjen: Dokumentation og opfølgning');
});

test('one who is filmed and asked where can tap every place, and what happens most comes first', async () => {
  const card = await say('saa filmer han igen, maa han det');
  const places = Object.values(texts.da.answer.settings).map((place) => card.indexOf(`"text":"${place}"`));
  expect(Math.min(...places)).toBe(card.indexOf('"text":"Hjemmebesøg eller besøg andre steder"'));
  expect(places).not.toContain(-1);
});

test('one who says only where it is gets both answers, each with its own sentence to say and its own why', async () => {
  const card = await say('borgeren vil optage os, når jeg kommer på besøg i hjemmet');
  const places = [
    'Kun med samtykke',
    'Hvad skal du bruge billederne',
    'Ikke strafbart',
    'Du må kun bruge optagelsen',
    '"text":"Billeder eller film","weight"',
    'Du kan vælge at sige ja, når du har hørt',
    '"text":"Lyd","weight"',
    'Som hovedregel er det ikke strafbart',
  ].map((words) => card.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('one who asks afterwards is told what is left to do before what could have been said', async () => {
  const card = await say('sønnen filmede mig hjemme hos borgeren i går');
  expect(card).toContain('Bagefter');
  expect(card.indexOf('Bagefter')).toBeLessThan(card.indexOf('Det kan du sige'));
});

test('the channel refuses her answer for a moment: it is asked again, and she has her answer once', async () => {
  let refusals = 2;
  up.connector.answer(() => {
    refusals -= 1;
    return refusals >= 0 ? { status: refusals ? 503 : 429, headers: { 'Retry-After': '1' } } : undefined;
  });
  expect((await up.bot.say('maja', 'må de filme på biblioteket')).status).toBe(200);
  expect(up.connector.sent).toHaveLength(1);
  up.connector.answer(() => undefined);
});

test('what may have arrived is not posted again unseen: the channel fails with 500, and is asked once', async () => {
  let asked = 0;
  up.connector.answer(() => {
    asked += 1;
    return { status: 500 };
  });
  expect((await up.bot.say('maja', 'må de filme på biblioteket')).status).toBe(500);
  expect(asked).toBe(1);
  up.connector.answer(() => undefined);
});

test('one click gives the note with the time of the episode, right in summer and past midnight', async () => {
  const { card } = await press('note', {
    facts: { medium: 'audio', setting: 'home_visit' },
    rules: ['audio-participant'],
    episodeAt: '2026-07-01T22:30:00Z',
  });
  expect(card).toContain('2. juli 2026 kl. 00.30');
});

test('one who tells it afterwards sets the time of the episode right, and the leader sees when it was told', async () => {
  const told = { facts: { medium: 'image', setting: 'home_visit', when: 'after' }, rules: ['image-meeting'] };
  expect((await press('note', told)).card).toContain('ret det til, hvornår det sker eller skete');
  await press('note.write', { ...told, time: 'mandag den 29. juni kl. 9' });
  expect(up.connector.sent[0]?.text).toContain('Tidspunkt: mandag den 29. juni kl. 9');
  expect((await press('leader', told)).card).toContain('"title":"Fortalt"');
});

test('told afterwards and left as it was, the time of telling stands in no note as that of the episode', async () => {
  const facts = { medium: 'image', setting: 'home_visit', when: 'after' };
  const told = { facts, rules: ['image-meeting'], episodeAt: '2026-07-01T22:30:00Z' };
  await press('note.write', { ...told, time: 'torsdag den 2. juli 2026 kl. 00.30' });
  expect(up.connector.sent[0]?.text).toContain(
    'Tidspunkt: ikke udfyldt – fortalt torsdag den 2. juli 2026 kl. 00.30',
  );
});

test('a second click gives the note as one plain text, which can be deleted and is kept nowhere', async () => {
  const told = {
    facts: { medium: 'audio', setting: 'home_visit' },
    rules: ['audio-participant'],
    episodeAt: '2026-07-01T22:30:00Z',
  };
  const written = await press('note.write', {
    ...told,
    place: 'Stuen',
    background: 'Vil huske aftalerne',
    agreed: 'no',
  });
  expect(up.connector.sent[0]?.text).toContain('Sted: Stuen');
  const noteId = up.connector.sent[0]?.id;
  expect(written.card).toContain(`"noteId":"${noteId}"`);
  await press('note.delete', { noteId });
  expect(up.connector.sent.at(-1)).toMatchObject({
    method: 'DELETE',
    path: expect.stringContaining(`${noteId}`),
  });
  const rows: unknown[] = [];
  for await (const row of up.bot.storage.people.listEntities()) rows.push(row);
  expect(JSON.stringify(rows)).not.toContain('Stuen');
});

test('the note says what else is known: an employee is filmed, it is shared, and it felt threatening', async () => {
  const facts = {
    medium: 'image',
    setting: 'public_area',
    targetsEmployee: true,
    sharing: true,
    threatening: true,
  };
  await press('note.write', { facts, rules: ['image-public-area-employee', 'sharing-image'] });
  const text = up.connector.sent[0]?.text ?? '';
  for (const line of [
    'Der filmes: En bestemt medarbejder',
    'Deling: Optagelsen deles',
    'grænseoverskridende: Ja',
  ])
    expect(text).toContain(line);
  expect(text).toContain('Optagelsen deles: Står ikke i retningslinjen');
});

test('the note on a report that was sent under an earlier edition is still a click away, and says that edition', async () => {
  const sent = {
    facts: { setting: 'home_visit' },
    reportId: '5b1d0c1e-1a57-4a40-9f0e-0000000000bb',
    guidelineVersion: '2019-01-01',
  };
  expect((await press('note', sent)).card).toContain('"verb":"note.write"');
  await press('note.write', { ...sent, rules: ['image-meeting'], place: 'Stuen' });
  const text = up.connector.sent[0]?.text ?? '';
  expect(text).toContain('efter en tidligere udgave af retningslinjen (2019-01-01)');
  expect(text).not.toContain('Kun med samtykke');
});

test('an employee is shown what her leader will see before anything is sent, and nobody is written to', async () => {
  const { card } = await press('leader', { facts: { setting: 'home_visit' } });
  expect(card).toContain('Karen Holm');
  expect(card).toContain('Tal med medarbejderen');
  expect(up.connector.sent).toEqual([]);
});

test('whom to call where it is acute stands on the question too, when it feels threatening', async () => {
  const threatening = (await press('answer', { facts: { threatening: true } })).card;
  expect(threatening).toContain('Akut: Vagten 8780 1234');
  expect((await press('answer', { facts: {} })).card).not.toContain('Akut');
});

test('a card of an older guideline is answered politely', async () => {
  expect((await press('answer', { facts: {}, guidelineVersion: '2019-01-01' })).card).toContain(
    'ældre udgave',
  );
});

test('what she wrote on a card of an older guideline is there to be copied', async () => {
  const written = { place: 'Stuen', background: 'Vil **huske** aftalerne', guidelineVersion: '2019-01-01' };
  const { card } = await press('note.write', { facts: {}, ...written });
  expect(card).toContain('ældre udgave');
  expect(card).toContain('"text":"Stuen"');
  expect(card).toContain(JSON.stringify(String.raw`Vil \*\*huske\*\* aftalerne`));
  expect(up.connector.sent).toEqual([]);
});

test.each([[{}], [{ facts: { setting: 'moon' } }], [{ facts: 7 }], [{ recipient: 'not-an-id' }]])(
  'card data that is not ours (%j) is answered with a clear card',
  async (data) => {
    const { status, card } = await press(Object.keys(data).length > 0 ? 'answer' : 'no.such.verb', data);
    expect(status).toBe(200);
    expect(card).toContain('så der er ikke sendt eller gemt noget');
  },
);

test('the language chosen is remembered, whatever the client says', async () => {
  await press('language', { language: 'en' });
  expect(await say('borgeren filmer mig hjemme hos ham')).toContain('Only with consent');
  await press('language', { language: 'da' });
});

test('where to reach a person is stored from any activity, and forgotten when the app is removed', async () => {
  await say('hej');
  expect((await up.bot.storage.people.getEntity(people.maja.id, 'contact')).reference).toContain('chat-maja');
  await up.bot.post('maja', { type: 'installationUpdate', action: 'remove' });
  expect((await up.bot.storage.people.getEntity(people.maja.id, 'contact')).reference).toBe('');
});

test('an organiser takes the check of a digital meeting, is asked for what is missing, and told why', async () => {
  expect(await say('må jeg optage personalemødet på Teams')).toContain('"verb":"meeting.check"');
  expect((await press('meeting.check', { consent: 'notAll' })).card).toContain(
    'Svar på de spørgsmål, der mangler',
  );
  const { card } = await press('meeting.check', {
    consent: 'notAll',
    purpose: 'document',
    alternative: 'no',
  });
  expect(card).toContain('Tilladt uden samtykke');
  expect(card).toContain('Datatilsynets');
});

test('a colleague who writes English in a Danish Teams has the same answer in English with one tap, and from then on', async () => {
  const asked = await say('the son is filming me during the home visit, is he allowed');
  expect(asked).toContain('Kun med samtykke');
  const pressed = asked.match(/"verb":"language","data":(\{.*?"verb":"language"\})/)?.[1] ?? '{}';
  const { card } = await press('language', JSON.parse(pressed) as object);
  expect(card).toContain('Only with consent');
  expect(card).toContain('Home visit');
  expect(await say('he wants to film me again')).not.toContain('"verb":"language"');
  await press('language', { language: 'da' });
  expect(await say('he wants to film me again')).toContain('"verb":"language"');
});

test('in a group chat the question is answered where it was asked, and the note only in the own chat', async () => {
  const group = { conversation: { id: 'group-1', conversationType: 'groupChat', isGroup: true } };
  const mention = { type: 'mention', text: '<at>Bot</at>', mentioned: { id: '28:bot', name: 'Bot' } };
  const text = '<at>Bot</at> må borgeren optage lyd af vores samtale?';
  await up.bot.post('maja', { ...group, type: 'message', text, entities: [mention] });
  const answer = JSON.stringify(up.connector.sent.at(-1));
  expect(answer).toContain('group-1');
  expect(answer).toContain('Ikke strafbart');
  const value = { action: { type: 'Action.Execute', verb: 'note', data: { verb: 'note', facts: {} } } };
  const pressed = await up.bot.post('maja', { ...group, type: 'invoke', name: 'adaptiveCard/action', value });
  expect(await pressed.text()).toContain('vores egen chat');
});

test('a reference to a group chat is never taken for the way to a person', async () => {
  const group = { conversation: { id: 'group-2', conversationType: 'groupChat', isGroup: true } };
  await up.bot.post('emil', { ...group, type: 'message', text: 'hej' });
  await expect(up.bot.storage.people.getEntity(people.emil.id, 'contact')).rejects.toMatchObject({
    statusCode: 404,
  });
});

test('an English colleague writes English and is answered in English from then on', async () => {
  expect(await say('English')).toContain('I help you');
  expect(await say('han filmer mig hjemme hos borgeren')).toContain('Only with consent');
  expect(await say('Dansk')).toContain('Jeg hjælper ansatte');
});

test('the criteria ticked on the answer card are kept there and come with the note, and weigh nothing', async () => {
  const told = { facts: { medium: 'audio', setting: 'office_meeting' }, rules: ['audio-participant'] };
  const { card } = await press('assess', { ...told, criteria: 'memory,companion' });
  expect(card).toContain('"value":"memory,companion"');
  expect(card).toContain('Ikke strafbart');
  expect((await press('note', { ...told, criteria: 'memory,companion' })).card).toContain(
    '"value":"memory,companion"',
  );
});

test('storage away: the question is answered all the same, and what was not sent is said with the message kept', async () => {
  const away = await startBot(up.storage.connectionString, up.connector.url);
  const refuse = async () => {
    throw new Error('storage is away');
  };
  Object.assign(away.storage.reports, { createEntity: refuse, upsertEntity: refuse });
  Object.assign(away.storage.people, { getEntity: refuse, upsertEntity: refuse });
  await away.say('maja', 'sønnen filmer mig hjemme hos borgeren');
  expect(JSON.stringify(up.connector.sent.at(-1))).toContain('Kun med samtykke');
  const draft = { facts: {}, recipient: people.karen.id, message: 'det her må ikke gå tabt' };
  const { card } = await away.press('maja', 'leader.send', draft);
  expect(card).toContain('det ikke er sendt');
  expect(card).toContain('det her må ikke gå tabt');
  await away.stop();
});

test('a place that was understood wrongly is corrected with two taps, and nothing else is asked again', async () => {
  const facts = { medium: 'image', setting: 'home_visit' };
  const asked = await press('answer', { facts, change: 'setting', episodeAt: '2026-06-01T08:00:00Z' });
  expect(asked.card).toContain('"episodeAt":"2026-06-01T08:00:00Z"');
  expect(asked.card).toContain('Hvor sker det?');
  expect(asked.card).toContain('"facts":{"medium":"image","setting":"event"');
});

test('a question that is answered hours later does not move the episode to then', async () => {
  const asked = await press('answer', { facts: { medium: 'image' }, episodeAt: '2026-06-01T08:00:00Z' });
  expect(asked.card).toContain('Hvor sker det?');
  expect(asked.card).toContain('"episodeAt":"2026-06-01T08:00:00Z"');
});

test('one who shares sound and pictures sees which of them takes consent, and which the guideline is silent on', async () => {
  const { card } = await press('answer', { facts: { setting: 'home_visit', sharing: true } });
  const sound = card.indexOf('"text":"Optagelsen deles · Lyd"');
  expect(sound).toBeGreaterThan(0);
  expect(card.indexOf('"text":"Optagelsen deles · Billeder eller film"')).toBeGreaterThan(sound);
});

test('"why?" shows an employee which of her own words gave each fact, as she wrote them', async () => {
  const card = await say('en mand filmer mig på *biblioteket*, må han det?');
  expect(card).toContain('Billeder eller film – du skrev ”filmer”');
  expect(card).toContain('Bibliotek, Borgerservice og lignende – du skrev ”biblioteket”');
  const pressed = await press('answer', { facts: { medium: 'image', setting: 'public_area' } });
  expect(pressed.card).not.toContain('du skrev');
});

test('an employee who is told that it is not covered sees which of her words said so', async () => {
  const card = await say('må jeg filme borgeren under besøget, så jeg har dokumentation?');
  expect(card).toContain('Noget, der ikke står i retningslinjen – du skrev ”');
});

test.each([
  [
    { medium: 'image', setting: 'public_area', targetsEmployee: true },
    'En bestemt medarbejder',
    'som helhed',
  ],
  [{ medium: 'audio', participant: false }, 'Er ikke med i samtalen', 'Er med i samtalen'],
])(
  '"why?" names what decided (%j), and a slip of the finger is taken back there',
  async (facts, why, back) => {
    const { card } = await press('answer', { facts });
    expect(card).toContain(why);
    const button = JSON.parse(card).body.at(-1).items[1].selectAction;
    expect(button.title).toContain(back);
    expect((await press('answer', button.data)).card).toContain('✅');
  },
);

test('a note that Teams will not take just now: what she wrote stands on the card, to be sent again', async () => {
  up.connector.answer(({ text }) => (text ? { status: 403 } : undefined));
  const { status, card } = await press('note.write', { facts: {}, place: 'Stuen', background: 'Aftaler' });
  up.connector.answer(() => undefined);
  expect(status).toBe(200);
  expect(card).toContain('Prøv igen om lidt');
  expect(card).toContain('"value":"Stuen"');
  expect(card).toContain('"value":"Aftaler"');
});

test('a note that Teams will not delete: she is told to delete it herself', async () => {
  up.connector.answer(({ method }) => (method === 'DELETE' ? { status: 403 } : undefined));
  const { status, card } = await press('note.delete', { noteId: 'sent-1' });
  up.connector.answer(() => undefined);
  expect(status).toBe(200);
  expect(card).toContain('slet det selv');
});

test.each(['tak', 'Mange tak!', 'tak for hjælpen 🙏'])(
  '"%s" is answered kindly, not with a questionnaire',
  async (text) => {
    expect(await say(text)).toContain('Selv tak');
  },
);

test('a CPR number in the note is stopped at its field, and nothing else that she wrote is lost', async () => {
  const told = { facts: { medium: 'audio', setting: 'home_visit' }, rules: ['audio-participant'] };
  const { card } = await press('note.write', { ...told, place: 'Stuen', background: 'om 010190-1234' });
  expect(up.connector.sent).toEqual([]);
  expect(card).toContain('ligner et CPR-nummer');
  expect(card).toContain('"value":"Stuen"');
  expect(card).toContain('om 010190-1234');
});

test('a message to the leader with a CPR number, or far too long, is not sent and comes back', async () => {
  const draft = { facts: {}, recipient: people.karen.id };
  const held = await press('leader.send', { ...draft, message: 'hans nummer er 010190 1234' });
  expect(held.card).toContain('ligner et CPR-nummer');
  expect(held.card).toContain('leader.send');
  const long = await press('leader.send', { ...draft, message: 'x'.repeat(90_000) });
  expect(long.card).toContain('Skriv højst 2.000 tegn');
  expect(long.card.length).toBeLessThan(20 * 1024);
  expect((await press('cases', {})).card).toContain('ikke sendt noget');
});

const threatened = { medium: 'image', setting: 'home_visit', threatening: true };
const acute = 'Akut: Vagten 8780 1234';

test.each(['Han truer mig', 'En borger truer mig, hvad gør jeg?', 'hjælp jeg er truet'])(
  'one who feels threatened and says nothing of a recording is told whom to call: %s',
  async (text) => expect(await say(text)).toContain(acute),
);

test('whom to call stands on the note and before and after the leader is told', async () => {
  const told = { facts: threatened, rules: ['image-meeting'] };
  expect((await press('note', told)).card).toContain(acute);
  expect((await press('leader', told)).card).toContain(acute);
  const draft = {
    facts: { ...threatened, threatening: false },
    rules: ['image-meeting'],
    reportId: randomUUID(),
  };
  const sent = await press('leader.send', { ...draft, recipient: people.karen.id, threatening: 'true' });
  expect(sent.card).toContain(acute);
  expect((await press('leader', { facts: { setting: 'home_visit' } })).card).not.toContain('Akut');
});

test('the check of a digital meeting forgets nothing that was told before it', async () => {
  const facts = { setting: 'digital_meeting', medium: 'audio', when: 'after', threatening: true };
  const told = { facts, episodeAt: '2026-07-01T22:30:00Z', checked: true };
  const asked = await press('meeting.check', { ...told, consent: 'notAll' });
  expect(asked.card).toContain('"episodeAt":"2026-07-01T22:30:00Z"');
  const { card } = await press('meeting.check', { ...told, consent: 'notAll', purpose: 'other' });
  expect(card).toContain(acute);
  expect(card).toContain('skal du skrive et notat');
  const leader = JSON.parse(card).actions.find(({ verb }: { verb: string }) => verb === 'leader');
  expect(leader.data).toMatchObject({ facts, episodeAt: '2026-07-01T22:30:00Z' });
});

test('one who wants to record "the meeting" is asked whether it is a digital one', async () => {
  expect(await say('må vi optage mødet?')).toContain('Er mødet digitalt? Tjek det');
  for (const text of [
    'må jeg filme borgeren i hjemmet som bevis?',
    'Må jeg optage en borger i det skjulte?',
    'Må vi optage mødet på kontoret med borgeren?',
  ])
    expect(await say(text)).not.toContain('Er mødet digitalt?');
});

test('a note that is deleted leaves the leader and the answer a tap away, under any edition', async () => {
  const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };
  const { card } = await press('note.write', told);
  const remove = JSON.parse(card).actions[0].data;
  const gone = await press('note.delete', remove);
  expect(gone.card).toContain('Notatet er slettet');
  expect(gone.card).toMatch(/"verb":"leader".*"verb":"answer"/);
  expect((await press('note.delete', { ...remove, guidelineVersion: '2019-01-01' })).card).toContain(
    'slettet',
  );
});

test('what she has considered is in the note, also when her leader is told first, and the card has changed since', async () => {
  const told = { facts: { medium: 'audio', setting: 'office_meeting' }, rules: ['audio-participant'] };
  const preview = await press('leader', { ...told, criteria: 'memory,companion' });
  const send = JSON.parse(preview.card).actions[0].data;
  const noteOf = (card: string) =>
    JSON.parse(card).actions.find(({ verb }: { verb: string }) => verb === 'note').data;
  const sent = noteOf((await press('leader.send', send)).card);
  const news = noteOf((await press('report.refresh', { reportId: sent.reportId })).card);
  for (const note of [sent, news]) {
    expect((await press('note', note)).card).toContain('"value":"memory,companion"');
  }
});

test('what she ticked in the note is in it again after her leader is told, and what she ticked since too', async () => {
  const told = { facts: { medium: 'audio', setting: 'office_meeting' }, rules: ['audio-participant'] };
  const dataOf = (card: string, verb: string) =>
    JSON.parse(card).actions.find((action: { verb: string }) => action.verb === verb).data;
  const ready = await press('note.write', { ...told, place: 'Kontoret', criteria: 'memory' });
  const preview = await press('leader', dataOf(ready.card, 'leader'));
  const sent = await press('leader.send', dataOf(preview.card, 'leader.send'));
  const note = dataOf(sent.card, 'note');
  expect((await press('note', note)).card).toContain('"value":"memory"');
  await press('note.write', { ...note, place: 'Kontoret', criteria: 'memory,companion' });
  const now = dataOf((await press('report.refresh', { reportId: note.reportId })).card, 'note');
  expect((await press('note', now)).card).toContain('"value":"memory,companion"');
});

/** The data of the first button with a verb, wherever on the card it stands. */
const actionIn = (node: unknown, verb: string): object | undefined => {
  if (typeof node !== 'object' || node === null) return undefined;
  if ('verb' in node && node.verb === verb && 'data' in node) return node.data as object;
  return Object.values(node)
    .map((inside) => actionIn(inside, verb))
    .find((found) => found !== undefined);
};

test('what was told before the check of a digital meeting is in the note after it', async () => {
  const facts = { medium: 'image', setting: 'digital_meeting' };
  const answer = await press('answer', { facts, agreed: 'no', criteria: 'memory' });
  const check = actionIn(JSON.parse(answer.card), 'meeting.check');
  const result = await press('meeting.check', { ...check, consent: 'all' });
  expect(result.card).toMatch(/"agreed":"no"/);
});

test('what was told on the way is still there when a fact of the answer is corrected', async () => {
  const told = { facts: { medium: 'audio', setting: 'office_meeting' }, agreed: 'no', criteria: 'memory' };
  const question = JSON.parse((await press('answer', { ...told, change: 'setting' })).card);
  const row = JSON.stringify(question).match(/"data":(\{[^}]*"setting":"home_visit"[^}]*\}[^}]*\})/)?.[1];
  expect(JSON.parse(row ?? '{}')).toMatchObject({ agreed: 'no', criteria: 'memory' });
});

test('back from the preview, the answer knows that it felt threatening', async () => {
  const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };
  const backOf = (card: string) =>
    JSON.parse(card).actions.find(({ title }: { title: string }) => title === 'Tilbage til svaret').data;
  const ticked = { ...backOf((await press('leader', told)).card), threatening: 'true' };
  expect((await press('answer', ticked)).card).toContain(acute);
  const search = await press('leader.search', { ...told, threatening: 'true', query: '' });
  const again = JSON.parse(search.card).actions.at(-1).data;
  expect((await press('answer', backOf((await press('leader', again)).card))).card).toContain(acute);
});

test.each([
  ['note', { background: 'Han stod i døren' }, 'Han stod i døren'],
  ['note', { place: 'Rådhuset, lokale 12' }, 'Rådhuset, lokale 12'],
  ['leader', { message: 'Ring til mig' }, 'Ring til mig'],
])(
  'one who goes back from the %s is asked first where something is written, and then goes',
  async (form, written, words) => {
    const told = {
      facts: { medium: 'image', setting: 'home_visit' },
      rules: ['image-meeting'],
      agreed: 'no',
    };
    const backOf = (card: string) =>
      JSON.parse(card).actions.find(({ title }: { title: string }) => title === 'Tilbage til svaret').data;
    const back = backOf((await press(form, told)).card);
    expect((await press('answer', back)).card).toContain('Kun med samtykke');
    const asked = await press('answer', { ...back, ...written });
    expect(asked.card).toContain('forsvinder det, du har skrevet');
    expect(asked.card).toContain(`"value":"${words}"`);
    const gone = await press('answer', { ...backOf(asked.card), ...written });
    expect(gone.card).toContain('Kun med samtykke');
    expect(gone.card).toContain('"agreed":"no"');
  },
);

test('the time of telling is no time of the episode in the other language either', async () => {
  const facts = { medium: 'image', setting: 'home_visit', when: 'after' };
  const told = { facts, rules: ['image-meeting'], episodeAt: '2026-07-01T22:30:00Z' };
  await press('note.write', { ...told, time: momentText(told.episodeAt, 'Europe/Copenhagen', 'en') });
  expect(up.connector.sent.at(-1)?.text).toContain('Tidspunkt: ikke udfyldt');
});

test('a note written beforehand does not give the time of asking as that of the episode', async () => {
  const facts = { medium: 'image', setting: 'home_visit', when: 'before' };
  await press('note.write', { facts, rules: ['image-meeting'], episodeAt: '2026-07-01T22:30:00Z' });
  expect(up.connector.sent.at(-1)?.text).toContain('Tidspunkt: ikke udfyldt – fortalt');
});

test('asked to leave a note of an earlier edition, it stays a note of that edition', async () => {
  const told = { reportId: randomUUID(), rules: ['old'], guidelineVersion: '2019-01-01', background: 'x' };
  const { card } = await press('note', told);
  const back = actionIn(JSON.parse(card), 'report.refresh');
  const asked = await press('report.refresh', { ...back, background: 'x' });
  expect(asked.card).toContain('forsvinder det, du har skrevet');
  expect(asked.card).toContain('tidligere udgave af retningslinjen (2019-01-01)');
});

test('the leader is told who it is from, also where Teams leaves the name out', async () => {
  const from = { id: '29:maja', aadObjectId: people.maja.id };
  const action = { type: 'Action.Execute', verb: 'leader', data: { verb: 'leader', facts: {} } };
  const answer = await up.bot.post('maja', {
    from,
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action },
  });
  expect(await answer.text()).toContain('Maja Lund vil fortælle dig');
});

test('a leader who asks for an employee is told what is a leader’s to do, also once the place is known', async () => {
  const asked = await say('Hvad skal jeg som leder gøre når en af mine medarbejdere er blevet filmet?');
  expect(asked).toContain('Tal med medarbejderen');
  expect(asked).not.toContain('fortælle det til din leder');
  const { card } = await press('answer', actionIn(JSON.parse(asked), 'answer') ?? {});
  expect(card).toContain('Som leder');
  expect(await say('en borger filmer mig på biblioteket')).not.toContain('Som leder');
});

test.each([
  ['lav et notat', 'Skriv notat'],
  ['sig det til min leder', 'Giv min leder besked'],
])(
  'one who writes "%s" and nothing else is told that nothing before it comes along',
  async (message, button) => {
    const card = await say(message);
    expect(card).toContain('Jeg husker ikke, hvad du skrev før');
    expect(card).toContain(`tryk på ”${button}”`);
    expect(card).not.toContain('retningslinjen af');
  },
);

test('a leader who is told nothing of the episode reads when that was told, and not when it was', async () => {
  expect(await say('giv min leder besked')).toContain('"title":"Fortalt"');
  expect(await say('giv min leder besked, han filmer mig nu')).toContain('"title":"Tidspunkt"');
});

test('what is told with the errand comes along', async () => {
  const told = await say('en mor truede mig og filmede mig hjemme hos sig, sig det til min leder');
  expect(told).not.toContain('Jeg husker ikke');
  expect(await say('lav et notat, en mor filmede mig hjemme hos sig')).not.toContain('Jeg husker ikke');
});

test('the preview puts no "no" into anybody’s mouth', async () => {
  const choice = (card: string) => /"id":"threatening"[^}]*?"value":"(\w*)"/.exec(card)?.[1];
  const facts = { medium: 'image', setting: 'home_visit' };
  expect(choice((await press('leader', { facts })).card)).toBe('');
  expect(choice((await press('leader', { facts: { ...facts, threatening: true } })).card)).toBe('true');
});

test('what is told beforehand is no episode yet: the leader reads when it was told', async () => {
  const told = {
    facts: { medium: 'image', setting: 'home_visit', when: 'before' },
    rules: ['image-meeting'],
  };
  expect((await press('leader', told)).card).toContain('"title":"Fortalt"');
  expect((await press('note', told)).card).toContain('ret det til, hvornår det sker eller skete');
});

test('the note begins with the time that was told, in the language that it is shown in', async () => {
  const card = await say('lav et notat om at han optog vores telefonsamtale i dag kl 10');
  expect(card).toContain('"value":"torsdag den 2. juli 2026 kl. 10.00"');
  expect(card).toContain('"saidAt":"2026-07-02T08:00:00.000Z"');
  const english = await say('write a note: he recorded our phone call yesterday at 2 pm');
  expect(english).toContain('kl. 14.00');
});

test('the time that was told goes on with the answer into the note, and leaving the note again asks nothing', async () => {
  const answer = JSON.parse(await say('sønnen filmede mig i går kl. 9.15 hjemme hos borgeren'));
  const { card } = await press('note', actionIn(answer, 'note') ?? {});
  const note = JSON.parse(card);
  expect(card).toContain('kl. 09.15');
  const time = /"id":"time"[^}]*"value":"([^"]*)"/.exec(card)?.[1];
  const back = await press('answer', { ...actionIn(note, 'answer'), time });
  expect(back.card).toContain('Kun med samtykke');
});

test('one who said no and is recorded all the same must tell the leader, and is not told that one only ought to', async () => {
  const card = await say('han filmer mig her på jobcenteret selv om jeg har sagt nej');
  expect(card).toContain('selv om du har sagt nej, skal du fortælle det til din leder');
  expect(card).not.toContain('Du bør fortælle');
  expect(card).not.toContain('kan mødet fortsætte');
});

test('one who is afraid can tell the leader before the question is answered', async () => {
  const asked = await say('han truer med at sende optagelsen til avisen, jeg er bange');
  expect(asked).toContain('Hvad optages?');
  const { card } = await press('leader', actionIn(JSON.parse(asked), 'leader') ?? {});
  expect(card).toContain('Til Karen Holm');
  expect(card).toContain('truende');
  const { card: back } = await press('answer', actionIn(JSON.parse(card), 'answer') ?? {});
  expect(back).toContain('Hvad optages?');
  expect(await say('må de optage os')).not.toContain('"verb":"leader"');
});

test('one who goes on to the leader can still delete the note, on a card of its own below it', async () => {
  const told = { facts: { medium: 'image', setting: 'home_visit' }, rules: ['image-meeting'] };
  const ready = JSON.parse((await press('note.write', told)).card);
  const { noteId } = (actionIn(ready, 'note.delete') ?? {}) as { noteId?: string };
  up.connector.sent.splice(0);
  expect((await press('leader', actionIn(ready, 'leader') ?? {})).card).toContain('Til Karen Holm');
  const [left] = up.connector.sent;
  expect(JSON.stringify(left)).toContain('Notatet står stadig her i chatten');
  expect(actionIn(left, 'note.delete')).toMatchObject({ noteId });
  const gone = await press('note.delete', actionIn(left, 'note.delete') ?? {});
  expect(gone.card).toContain('Notatet er slettet');
  expect(gone.card).not.toContain('"verb":"leader"');
});

test('a note of an earlier edition can still be deleted once its card is left', async () => {
  up.connector.sent.splice(0);
  const old = { facts: { medium: 'image' }, rules: [], noteId: 'sent-1', guidelineVersion: '2019-01-01' };
  expect((await press('leader', old)).card).toContain('fra en ældre udgave');
  expect(actionIn(up.connector.sent[0], 'note.delete')).toMatchObject({ noteId: 'sent-1' });
});

test('the leader reads when it was by the employee’s own words, and not when she wrote', async () => {
  const answer = JSON.parse(await say('i dag kl. 00.10 filmer sønnen mig hjemme hos borgeren'));
  expect((await press('leader', actionIn(answer, 'leader') ?? {})).card).toContain('2. juli 2026 kl. 00.10');
});
