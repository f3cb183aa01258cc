import { decisionMap } from '../src/decision-map';
import { settings } from '../src/facts';
import { odder } from './odder';

const map = decisionMap(odder);

test('the map holds every setting once for each medium', () => {
  expect(map.map(({ medium }) => medium)).toEqual(['audio', 'image']);
  for (const { branches } of map) {
    expect(branches.flatMap((branch) => branch.settings).sort()).toEqual([...settings].sort());
  }
});

test('sound has one answer everywhere but in digital meetings, and leads on for those who take no part', () => {
  const [meetings, everywhere] = map[0]?.branches ?? [];
  expect(meetings).toMatchObject({ settings: ['digital_meeting'], rule: { id: 'digital-meeting' } });
  expect(everywhere).toMatchObject({ elsewhere: true, rule: { id: 'audio-participant' } });
  expect(everywhere?.leadsOn.map(({ turn, rule }) => [turn, rule.id])).toEqual([
    ['participant', 'audio-not-participant'],
  ]);
});

test('pictures of a public place lead on when they are aimed at an employee', () => {
  const place = map[1]?.branches.find((branch) => branch.settings.includes('public_area'));
  expect(place?.leadsOn.map(({ turn, rule }) => [turn, rule.id])).toEqual([
    ['targetsEmployee', 'image-public-area-employee'],
  ]);
});

test('sharing pictures takes consent in calls alone, and the guideline is silent everywhere else', () => {
  expect(map[1]?.shared.map(({ settings, elsewhere, rule }) => [elsewhere || settings, rule.id])).toEqual([
    [['phone_call', 'video_call'], 'sharing'],
    [true, 'sharing-image'],
  ]);
});
