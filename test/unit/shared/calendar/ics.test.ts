import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { date, type Instant } from '../../../../shared/base/plain-date.ts';
import { type IcsEvent, writeIcs } from '../../../../shared/calendar/ics.ts';

const stamp = '2026-05-06T08:15:30.250Z' as Instant;
const event = (changes: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'aaaa.verdict@gegrond',
  sequence: 12,
  stamp,
  when: { day: date('2026-05-11'), at: null },
  summary: 'Uitspraak uiterlijk · K26-A044',
  description: null,
  location: null,
  cancelled: false,
  ...changes,
});
/** Read by ical.js, which knows nothing of our writer. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), String(zone.getFirstPropertyValue('tzid')));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)) };
};
const octets = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file (RFC 5545)', () => {
  test('a term is a whole day: VALUE=DATE, its end the day after, and it fills no time', () => {
    const text = writeIcs('Gegrond', [event()]);
    expect(text).toContain('\r\nDTSTART;VALUE=DATE:20260511\r\nDTEND;VALUE=DATE:20260512\r\n');
    const [found] = read(text).events;
    expect(found?.startDate.isDate).toBe(true);
    expect(found?.startDate.toString()).toBe('2026-05-11');
    expect(found?.duration.toString()).toBe('P1D');
    expect(found?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(found?.summary).toBe('Uitspraak uiterlijk · K26-A044');
    expect(found?.sequence).toBe(12);
    expect(String(found?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-05-06T08:15:30Z');
    expect(found?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  test.each([
    ['2026-01-15', '2026-01-15T13:30:00Z'],
    ['2026-03-27', '2026-03-27T13:30:00Z'],
    ['2026-03-30', '2026-03-30T12:30:00Z'],
    ['2026-10-23', '2026-10-23T12:30:00Z'],
    ['2026-10-26', '2026-10-26T13:30:00Z'],
  ])('a conversation on %s at 14:30 in the Netherlands is at %s: the clock changes', (day, utc) => {
    const text = writeIcs('Gegrond', [event({ when: { day: date(day), at: '14:30' } })]);
    const [found] = read(text).events;
    expect(found?.startDate.zone.tzid).toBe('Europe/Amsterdam');
    expect(found?.startDate.convertToZone(ICAL.Timezone.utcTimezone).toString()).toBe(utc);
    // And so says the engine's own tz database.
    const local = new Intl.DateTimeFormat('nl-NL', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    expect(local.format(Date.parse(utc))).toBe('14:30');
    expect(found?.duration.toSeconds()).toBe(3600);
  });

  test('without an appointment no time zone is told', () => {
    expect(writeIcs('Gegrond', [event()])).not.toContain('VTIMEZONE');
  });

  test('what lapsed is cancelled, under its own UID', () => {
    const [found] = read(writeIcs('Gegrond', [event({ cancelled: true, sequence: 13 })])).events;
    expect(found?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(found?.uid).toBe('aaaa.verdict@gegrond');
  });

  test('marks that mean something in the format stay text', () => {
    const summary = 'Gesprek; met komma, en \\n geen regel\nwel een regel: "ja"';
    const text = writeIcs('Klachten, agenda; 2026', [event({ summary, location: 'BEGIN:VEVENT\r\nUID:x' })]);
    const { events, calendar } = read(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).toBe(summary);
    expect(events[0]?.location).toBe('BEGIN:VEVENT\nUID:x');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Klachten\\, agenda\\; 2026');
  });

  test('an empty calendar is a calendar too', () => {
    expect(read(writeIcs('Gegrond', [])).events).toEqual([]);
  });

  test('any text comes back as it was, no line is longer than 75 octets, and each ends in CRLF', () => {
    // Characters of one octet and of four: a line is filled to its last one, or just not.
    const words = fc.oneof(
      fc.string({ unit: 'grapheme-ascii', maxLength: 300, size: 'max' }),
      fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
    );
    fc.assert(
      fc.property(words, words, fc.boolean(), (summary, description, timed) => {
        const when = { day: date('2026-05-11'), at: timed ? '09:05' : null };
        const text = writeIcs('Gegrond', [event({ summary, description, when })]);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const [found] = read(text).events;
        const held = (words: string) => words.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(found?.summary).toBe(held(summary));
        expect(found?.description).toBe(held(description));
      }),
      { numRuns: 300 },
    );
  });
});
