import { searchGuideline } from '../../src/guideline/search-guideline';
import { odder } from '../odder';

test.each([
  ['skole', 'image-classroom'],
  ['børnehave', 'image-event'],
  ['plejecenter', 'image-event'],
  ['hjemmehjælp', 'image-home-surveillance'],
  ['Jobcenter', 'image-meeting'],
  ['tv-overvågning', 'image-home-surveillance'],
  ['legeplads', 'image-outdoors'],
])('one who looks up "%s" finds the rule of that place', (query, id) => {
  expect(searchGuideline(odder, query, 'da', ['main']).map((rule) => rule.id)).toContain(id);
});

test('what the guideline says nothing of is not found', () => {
  expect(searchGuideline(odder, 'parkeringsbøde', 'da')).toEqual([]);
});
