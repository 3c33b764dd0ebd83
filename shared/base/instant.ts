import { addDays, daysBetween, type Instant, type PlainDate, parsePlainDate } from './plain-date.ts';

const pattern = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?Z$/;
const epoch = '1970-01-01' as PlainDate;

let amsterdam: Intl.DateTimeFormat | null = null;

/** Milliseconds since 1970 of a well-formed instant, to the whole second; `null` otherwise. */
const milliseconds = (instant: string): number | null => {
  const match = pattern.exec(instant);
  const day = parsePlainDate(match?.[1] ?? '');
  const [hours, minutes, seconds] = [Number(match?.[2]), Number(match?.[3]), Number(match?.[4])];
  if (!day.ok || !(hours < 24 && minutes < 60 && seconds < 60)) return null;
  return ((daysBetween(epoch, day.value) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
};

/**
 * The calendar day in the Netherlands at a moment (CET or CEST, by the tz database of the engine); `null` when
 * the text is not an ISO 8601 moment in UTC. Only for claims that are shown: nothing is counted from it.
 */
export const dayInNetherlands = (instant: Instant): PlainDate | null => {
  const moment = milliseconds(instant);
  if (moment === null) return null;
  amsterdam ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    hourCycle: 'h23',
    day: '2-digit',
  });
  const local = amsterdam.formatToParts(moment).find((part) => part.type === 'day')?.value;
  const utcDay = instant.slice(0, 10) as PlainDate;
  return local === utcDay.slice(8) ? utcDay : addDays(utcDay, 1);
};
