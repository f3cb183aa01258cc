import { hasCpr } from '../src/cpr';

test.each([
  '010190-1234',
  'borgeren 0101901234 filmede',
  '010190 1234',
  '01.01.90-1234',
  '01 01 90 1234',
  '010190 - 1234',
  '0 1 0 1 9 0 1 2 3 4',
  '01 01 90 12 34',
  '0101\u200b901234',
  '０１０１９０-１２３４',
  'sag 2024-010190-1234',
  '01011990-1234',
  '01.01.1990 1234',
  '010190_1234',
  '010190, 1234',
  '010190 (1234)',
  '0101 90 1234',
  '01019 01234',
  '010190:1234',
  '010190    1234',
  '610190-1234',
])('a CPR number written as "%s" is found', (text) => {
  expect(hasCpr(text)).toBe(true);
});

test.each([
  'ring 12 34 56 78',
  '+45 12 34 56 78',
  'den 24-11-2026 kl. 10.30',
  '2026-11-24T10:30:00',
  'mødet den 31.12.24 08.15',
  'den 24/11/2026, 10.30',
  'sag 4512345678',
  '320190-1234',
  'konto 1234 0001234567',
  'kl. 10.15-11.30 den 3/4',
  '',
])('"%s" is none', (text) => {
  expect(hasCpr(text)).toBe(false);
});

test('a long run of digits is read in time linear in its length', () => {
  expect(hasCpr('9'.repeat(100_000))).toBe(false);
  expect(hasCpr('9 '.repeat(50_000))).toBe(false);
});
