import { addDays, type Instant, type PlainDate } from '../base/plain-date.ts';

/** When something is in a calendar: from a time on (24-hour clock in the Netherlands, `14:30`), or a whole day. */
export type IcsWhen = { readonly day: PlainDate; readonly at: string | null };

/** Minutes that an appointment takes up: nobody records how long one will last, and a calendar wants to know. */
export const appointmentMinutes = 60;

/** One entry of a calendar file. `uid` names it for ever; a later file with a higher `sequence` replaces it. */
export type IcsEvent = {
  readonly uid: string;
  readonly sequence: number;
  /** When it was last revised. */
  readonly stamp: Instant;
  readonly when: IcsWhen;
  readonly summary: string;
  readonly description: string | null;
  readonly location: string | null;
  readonly cancelled: boolean;
};

/** A calendar as a file (RFC 5545): CRLF lines, folded at 75 octets of UTF-8. `name` is what programs call it. */
export const writeIcs = (name: string, events: readonly IcsEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Gegrond//Agenda//NL',
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...(events.some(({ when }) => when.at !== null) ? amsterdam : []),
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');

/** Summer time as the European Union has it since 1996 (Directive 2000/84/EC); no day of ours lies before. */
const amsterdam: readonly string[] = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Amsterdam',
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const eventLines = ({ uid, sequence, stamp, when, summary, description, location, cancelled }: IcsEvent) => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${basic(stamp.slice(0, 19))}Z`,
  `SEQUENCE:${sequence}`,
  ...whenLines(when),
  `SUMMARY:${escaped(summary)}`,
  ...(description === null ? [] : [`DESCRIPTION:${escaped(description)}`]),
  ...(location === null ? [] : [`LOCATION:${escaped(location)}`]),
  `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  // Who shares a calendar shows colleagues that something is there, not what (RFC 5545, 3.8.1.3).
  'CLASS:PRIVATE',
  // A term fills no time of the day; a conversation does.
  `TRANSP:${when.at === null || cancelled ? 'TRANSPARENT' : 'OPAQUE'}`,
  'END:VEVENT',
];

/** The end of a whole day is the day after it (RFC 5545, 3.6.1). */
const whenLines = (when: IcsWhen): readonly string[] =>
  when.at === null
    ? [`DTSTART;VALUE=DATE:${basic(when.day)}`, `DTEND;VALUE=DATE:${basic(addDays(when.day, 1))}`]
    : [`DTSTART;TZID=Europe/Amsterdam:${basic(`${when.day}T${when.at}:00`)}`, `DURATION:PT${appointmentMinutes}M`];

const basic = (text: string): string => text.replaceAll('-', '').replaceAll(':', '');

/** A TEXT value (RFC 5545, 3.3.11); other control characters may not stand in a file at all. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n');

const longestLine = 75;

/** Cut between code points, never inside one; each further line starts with a space, which counts (RFC 5545, 3.1). */
const folded = (line: string): string => {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
};

/** How many octets a code point takes in UTF-8; half of a surrogate pair alone is written as U+FFFD, which takes 3. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};
