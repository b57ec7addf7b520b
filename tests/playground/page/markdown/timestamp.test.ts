import { expect, test } from 'vitest';
import { formatTimestamp } from '../../../../src/playground/page/markdown/timestamp.ts';

const NOON = Date.UTC(2026, 5, 15, 12) / 1000;

test.each([
  [0, 'now'],
  [-130, '2 minutes ago'],
  [3 * 3600, 'in 3 hours'],
  [-86_400, 'yesterday'],
  [40 * 86_400, 'next month'],
  [-800 * 86_400, '2 years ago'],
])('a time %d seconds away is told as %j', (difference, text) => {
  expect(formatTimestamp(NOON + difference, 'R', NOON * 1000, 'en')).toBe(text);
});

test.each([
  ['D', /^June 15, 2026$/],
  ['d', /^06\/15\/2026$/],
  ['f', /^June 15, 2026 at \d+:00\s[AP]M$/],
  ['F', /^Monday, June 15, 2026 at/],
  ['t', /^\d+:00\s[AP]M$/],
  ['T', /^\d+:00:00\s[AP]M$/],
])('style %s', (style, pattern) => {
  expect(formatTimestamp(NOON, style, NOON * 1000, 'en-US')).toMatch(pattern);
});

test('a time beyond the calendar is told as invalid', () => {
  expect(formatTimestamp(9_999_999_999_999, 'f', 0)).toBe('Invalid date');
});
