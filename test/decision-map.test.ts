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

test('sound has one answer everywhere but in digital meetings, and leads on for those who take no part and those who share', () => {
  const [everywhere, meetings] = map[0]?.branches ?? [];
  expect(everywhere).toMatchObject({ elsewhere: true, rule: { id: 'audio-participant' } });
  expect(everywhere?.leadsOn.map(({ turn, rule }) => [turn, rule.id])).toEqual([
    ['participant', 'audio-not-participant'],
    ['sharing', 'sharing'],
  ]);
  expect(meetings).toMatchObject({ settings: ['digital_meeting'], rule: { id: 'digital-meeting' } });
});

test('pictures of a public place lead on when they are aimed at an employee', () => {
  const place = map[1]?.branches.find((branch) => branch.settings.includes('public_area'));
  expect(place?.leadsOn).toContainEqual(
    expect.objectContaining({
      turn: 'targetsEmployee',
      rule: expect.objectContaining({ id: 'image-public-area-employee' }),
    }),
  );
});
