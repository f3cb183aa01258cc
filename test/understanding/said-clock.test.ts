import { saidClock } from '../../src/understanding/said-clock';

test.each([
  ['han filmede mig i dag kl 10', '10:00', 0],
  ['klokken 14.30 i går', '14:30', 1],
  ['i gaar kl. 9:15', '09:15', 1],
  ['i morges kl 7,45', '07:45', 0],
  ['at 2 pm today', '14:00', 0],
  ['kl 2 pm yesterday', '14:00', 1],
  ['i eftermiddags 15:20', '15:20', 0],
])('"%s" tells when it was', (text, clock, daysAgo) => {
  expect(saidClock(text)).toEqual({ clock, daysAgo });
});

test.each([
  'hun filmede mig i mandags kl 10',
  'klokken 14.30',
  'den 12. maj kl 10',
  'i eftermiddags kl 3',
  'klokken 8 om aftenen i går',
  'day before yesterday at 10:00',
  'sidste tirsdag kl 10, i dag spørger han igen',
  'optaget i 10:30 minutter i dag',
  'i dag kl 10 og kl 11',
  'i dag kl 25',
  'han filmede mig i dag',
])('"%s" leaves in doubt when it was, and no note says so', (text) => {
  expect(saidClock(text)).toBeUndefined();
});
