import { adviceFor } from '../src/advice';
import { type Facts, noFacts } from '../src/facts';
import { odder } from './odder';

const advice = (ids: string[], facts: Partial<Facts>) =>
  adviceFor(
    odder,
    odder.rules.filter(({ id }) => ids.includes(id)),
    { ...noFacts, ...facts },
    'da',
  );

test('a caseworker at the office is told to document, that the leader should know, and sees the criteria', () => {
  const told = advice(['audio-participant'], { medium: 'audio', setting: 'office_meeting' });
  expect(told.afterwards[0]).toContain('tid, sted og baggrund');
  expect(told.afterwards.join(' ')).toContain('Du bør fortælle det til din leder');
  expect(told.criteria).toBe(true);
  expect(told.sections).toContain('Eksempel 1, møder på kontoret');
});

test('a caseworker at the office opens by asking why, and a shared recording is met with its limit first', () => {
  const office: Partial<Facts> = { medium: 'audio', setting: 'office_meeting' };
  expect(advice(['audio-participant'], office).say[0]).toContain('hvorfor du gerne vil optage');
  expect(advice(['audio-participant', 'sharing'], { ...office, sharing: true }).say[0]).toContain(
    'ikke dele',
  );
});

test('one who has said no is given the words for it, and is not told to consider a yes', () => {
  const told = advice(['image-meeting'], {
    medium: 'image',
    setting: 'home_visit',
    refused: true,
    when: 'now',
  });
  expect(told.say[0]).toContain('Jeg har ikke sagt ja');
  expect(told.now.join(' ')).not.toContain('Bestem selv');
});

test('one who said no in vain is told what is open while it goes on, and not when it is over', () => {
  const film = (when: Facts['when']) =>
    advice(['image-meeting'], { medium: 'image', setting: 'home_visit', refused: true, when }).now.join(' ');
  expect(film('now')).toContain('stoppe opgaven');
  expect(film(undefined)).toContain('stoppe opgaven');
  expect(film('after')).not.toContain('stoppe opgaven');
});

test('one who felt threatened must tell the leader', () => {
  const told = advice(['image-outdoors'], { medium: 'image', setting: 'outdoors', threatening: true });
  expect(told.afterwards.join(' ')).toMatch(/truende .* skal du fortælle det til din leder/);
});

test('a film of the library as a whole is not documented in a case: no conversation was recorded', () => {
  const told = advice(['image-public-area'], { medium: 'image', setting: 'public_area' });
  expect(told.afterwards.join(' ')).not.toContain('i sagen');
});

test('an organiser who plans a digital meeting is not told to report it', () => {
  const told = advice(['digital-meeting'], { setting: 'digital_meeting' });
  expect(told.afterwards.join(' ')).not.toContain('fortælle det til din leder');
});

test('a digital meeting that was recorded is documented, and the leader is told, as of any talk', () => {
  const told = advice(['digital-meeting'], { setting: 'digital_meeting', when: 'after' });
  expect(told.afterwards.join(' ')).toContain('skal du fortælle det til din leder');
  expect(told.afterwards.join(' ')).toContain('til sagen');
});

test('an online meeting that goes on being recorded after a no is documented, and the leader told', () => {
  const told = advice(['digital-meeting'], { setting: 'digital_meeting', when: 'now', refused: true });
  expect(told.afterwards.join(' ')).toContain('skal du fortælle det til din leder');
  expect(told.afterwards.join(' ')).toContain('til sagen');
  expect(told.sections).toContain('Dokumentation og opfølgning');
});

test('in class the condition of taking part is said first', () => {
  expect(advice(['audio-participant'], { medium: 'audio', setting: 'classroom' }).why[0]).toContain(
    'selv er med',
  );
});
