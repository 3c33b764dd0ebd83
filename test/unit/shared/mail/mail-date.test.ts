import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfMailDate, dayOfReceived } from '../../../../shared/mail/mail-date.ts';

describe('the day on which a mail was sent', () => {
  it.each([
    ['Sat, 31 Jan 2026 23:58:59 +0100', '2026-01-31'],
    ['Sat, 31 Jan 2026 22:58:59 +0000', '2026-01-31'],
    ['Sat, 31 Jan 2026 23:00:00 +0000', '2026-02-01'],
    ['Sun, 1 Feb 2026 07:30:00 +0900', '2026-01-31'],
    ['Sat, 31 Jan 2026 18:00:00 -0500', '2026-02-01'],
    // Summer time is two hours from UTC: 22:30 is the next day, in winter 22:30 is not.
    ['Wed, 1 Jul 2026 22:30:00 +0000', '2026-07-02'],
    ['Wed, 7 Jan 2026 22:30:00 +0000', '2026-01-07'],
    // Either side of the change on 29 March 2026 at 01:00 UTC.
    ['Sat, 28 Mar 2026 22:59:59 GMT', '2026-03-28'],
    ['Sun, 29 Mar 2026 22:00:00 GMT', '2026-03-30'],
    ['Sat, 24 Oct 2026 22:00:00 GMT', '2026-10-25'],
    ['Sun, 25 Oct 2026 22:59:59 GMT', '2026-10-25'],
    ['Mon, 02 Mar 2026 09:00:00 +0100 (CET)', '2026-03-02'],
    ['2 Mar 26 09:00 EST', '2026-03-02'],
    ['2026-01-31T23:58:59+01:00', '2026-01-31'],
    ['Sat, 31 Jan 2026 23:58:59', '2026-01-31'],
    ['Saturday, 31-Jan-26 12:00:00 GMT', '2026-01-31'],
  ])('given %s, it is %s in the Netherlands', (header, day) => {
    expect(dayOfMailDate(header)).toBe(day);
  });

  it.each([
    '',
    'gisteren',
    'Fri, 31 Feb 2026 10:00:00 +0100',
    'Fri, 2 Foo 2026 10:00:00 +0100',
    '2 Jan 2026 24:30:00 +0100',
    '2 Jan 0026 10:00:00 +0100',
    `${'1 '.repeat(20_000)}Jan`,
  ])('given %j, there is no date', (header) => {
    expect(dayOfMailDate(header)).toBeNull();
  });

  it('given a Received header, its date stands after the last semicolon', () => {
    expect(dayOfReceived('from a.example (b; c) by d.example with ESMTPS id 1; Fri, 02 Jan 2026 23:30:00 +0000')).toBe(
      '2026-01-03',
    );
  });

  it('agrees with the time zone database for every moment of our years', () => {
    const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const moment = fc.integer({ min: Date.UTC(1996, 0, 2) / 60_000, max: Date.UTC(2037, 11, 30) / 60_000 });
    fc.assert(
      fc.property(moment, fc.integer({ min: -47, max: 56 }), (minute, quarter) => {
        const offset = quarter * 15;
        const local = new Date((minute + offset) * 60_000);
        const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}${String(Math.abs(offset) % 60).padStart(2, '0')}`;
        const header = `${local.getUTCDate()} ${months[local.getUTCMonth()]} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} ${zone}`;
        expect(dayOfMailDate(header)).toBe(inAmsterdam.format(new Date(minute * 60_000)));
      }),
      { numRuns: 2000 },
    );
  });
});
