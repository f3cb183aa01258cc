import { decide } from '../src/decide';
import { type Facts, noFacts, settings } from '../src/facts';
import { rulesShown } from '../src/rules-shown';
import { odder } from './odder';

const shown = (facts: Partial<Facts>) => {
  const { rules, asks } = rulesShown(odder, 'guidance', { ...noFacts, ...facts });
  return asks ? `asks ${asks}` : rules.join(' ');
};

// Read from the guideline by a person: setting, rules for sound, for image, and for a medium not said.
test.each([
  ['office_meeting', 'audio-participant', 'image-meeting', 'image-meeting audio-participant'],
  ['phone_call', 'audio-participant', 'image-meeting', 'image-meeting audio-participant'],
  ['video_call', 'audio-participant', 'image-meeting', 'image-meeting audio-participant'],
  ['home_visit', 'audio-participant', 'image-meeting', 'image-meeting audio-participant'],
  ['home_surveillance', 'audio-participant', 'image-home-surveillance', 'image-home-surveillance'],
  ['public_area', 'audio-participant', 'image-public-area', 'image-public-area audio-participant'],
  ['outdoors', 'audio-participant', 'image-outdoors', 'image-outdoors audio-participant'],
  [
    'restricted_area',
    'audio-participant',
    'image-restricted-area',
    'image-restricted-area audio-participant',
  ],
  ['classroom', 'audio-participant', 'image-classroom', 'image-classroom audio-participant'],
  ['event', 'audio-participant', 'image-event', 'image-event audio-participant'],
  ['digital_meeting', 'digital-meeting', 'digital-meeting', 'digital-meeting'],
] as const)('in %s sound is %s and image is %s', (setting, audio, image, open) => {
  expect(shown({ setting, medium: 'audio' })).toBe(audio);
  expect(shown({ setting, medium: 'image' })).toBe(image);
  expect(new Set(shown({ setting }).split(' '))).toEqual(new Set(open.split(' ')));
});

test('sound alone is answered at once, image alone asks for the place, and nothing asks for the medium', () => {
  expect(shown({ medium: 'audio' })).toBe('audio-participant');
  expect(shown({ medium: 'image' })).toBe('asks setting');
  expect(shown({})).toBe('asks medium');
});

test('a phone left behind records a conversation that its owner takes no part in: the guideline says no more', () => {
  expect(shown({ medium: 'audio', participant: false })).toBe('audio-not-participant');
  expect(shown({ medium: 'audio', participant: false, setting: 'office_meeting' })).toBe(
    'audio-not-participant',
  );
});

test('with the medium open, what is taken for granted of the sound and of the picture is told', () => {
  expect(decide(odder, { ...noFacts, setting: 'public_area' })).toMatchObject({
    assumed: ['participant', 'targetsEmployee'],
  });
  expect(decide(odder, { ...noFacts, setting: 'digital_meeting' })).toMatchObject({ assumed: [] });
});

test('a librarian whom the camera is aimed at is told that it is not allowed', () => {
  expect(shown({ medium: 'image', setting: 'public_area', targetsEmployee: true })).toBe(
    'image-public-area-employee',
  );
});

test('the stricter rule leads where two show', () => {
  expect(shown({ setting: 'home_visit' })).toBe('image-meeting audio-participant');
  expect(shown({ setting: 'outdoors' })).toBe('image-outdoors audio-participant');
});

test.each(settings)('sharing is added below the main rule in %s, by what is recorded', (setting) => {
  const call = setting === 'phone_call' || setting === 'video_call';
  expect(shown({ medium: 'audio', setting, sharing: true })).toMatch(/^\S+ sharing$/);
  expect(shown({ medium: 'image', setting, sharing: true })).toMatch(
    call ? /^\S+ sharing$/ : /^\S+ sharing-image$/,
  );
});

test('where the medium is open and it is shared, both rules on sharing stand, the stricter first', () => {
  const decision = decide(odder, { ...noFacts, setting: 'home_visit', sharing: true });
  expect(decision).toMatchObject({
    added: [
      { rule: { id: 'sharing' }, medium: 'audio' },
      { rule: { id: 'sharing-image' }, medium: 'image' },
    ],
  });
});

test('when and refused order the card and change no rule', () => {
  for (const when of ['before', 'now', 'after'] as const) {
    expect(shown({ setting: 'office_meeting', medium: 'image', when, refused: true })).toBe('image-meeting');
  }
});

test('nobody taps more than twice from nothing to an answer, not even one who does not know', () => {
  expect(decide(odder, { ...noFacts, medium: 'audio' }).kind).toBe('answer');
  for (const setting of settings) {
    expect(decide(odder, { ...noFacts, medium: 'image', setting }).kind).toBe('answer');
    expect(decide(odder, { ...noFacts, setting }, ['medium']).kind).toBe('answer');
  }
  expect(decide(odder, noFacts, ['medium'])).toEqual({ kind: 'ask', fact: 'setting' });
  expect(decide(odder, noFacts, ['medium', 'setting']).kind).toBe('answer');
});

test('what was taken for granted is named, so that it can be changed', () => {
  const decision = decide(odder, { ...noFacts, medium: 'image', setting: 'public_area' });
  expect(decision).toMatchObject({ assumed: ['targetsEmployee'] });
});
