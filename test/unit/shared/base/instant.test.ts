import { describe, expect, test } from 'vitest';
import { dayInNetherlands } from '../../../../shared/base/instant.ts';
import type { Instant } from '../../../../shared/base/plain-date.ts';

describe('the day in the Netherlands at a moment', () => {
  test.each([
    ['winter, an hour before midnight here', '2026-01-31T22:58:00.000Z', '2026-01-31'],
    ['winter, midnight here', '2026-01-31T23:00:00Z', '2026-02-01'],
    ['summer, two hours before midnight in UTC', '2026-07-31T21:59:59.999Z', '2026-07-31'],
    ['summer, midnight here', '2026-07-31T22:00:00.000Z', '2026-08-01'],
    ['the night the clock goes forward', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['the night the clock goes back', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['the evening after it went back', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['new year', '2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s', (_, instant, day) => {
    expect(dayInNetherlands(instant as Instant)).toBe(day);
  });

  test.each([
    '',
    'yesterday',
    '2026-02-30T00:00:00Z',
    '2026-02-03T24:00:00Z',
    '2026-02-03T10:00:00+01:00',
    '2026-02-03',
  ])('a claim that is no moment in UTC gives no day: %j', (text) => {
    expect(dayInNetherlands(text as Instant)).toBeNull();
  });
});
