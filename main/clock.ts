import { type Instant, type PlainDate, parsePlainDate } from '../shared/base/plain-date.ts';

/** The one place in the main process that asks the clock. Wall time is a claim: shown, never ordered by. */
export type Clock = {
  readonly now: () => Instant;
  /** The calendar day in the Netherlands. */
  readonly today: () => PlainDate;
  /** The Dutch calendar day of a moment. */
  readonly dayOf: (moment: Instant) => PlainDate;
  /** `HH:MM` in the Netherlands. */
  readonly timeOfDay: () => string;
  /** The moment as a mail's `Date` header says it (RFC 5322 §3.3), in UTC. */
  readonly mailDate: () => string;
  /** Milliseconds since some fixed moment; never jumps when the wall clock is set. */
  readonly elapsed: () => number;
};

export type ClockOptions = {
  /** `GEGROND_TODAY`: the day that a test wants it to be. Ignored when it is no date. */
  readonly today: string | undefined;
  /** In a packaged application nobody may shift the day. */
  readonly packaged: boolean;
};

export const createClock = ({ today, packaged }: ClockOptions): Clock => {
  const started = performance.now();
  const elapsed = (): number => performance.now() - started;
  const day = packaged || today === undefined ? null : parsePlainDate(today);
  const now = day?.ok ? () => morningOf(day.value, elapsed()) : () => new Date().toISOString() as Instant;
  const mailDate = () => new Date(now()).toUTCString().replace('GMT', '+0000');
  return { now, today: () => dutchDay(now()), dayOf: dutchDay, timeOfDay: () => dutchTime(now()), mailDate, elapsed };
};

/** From 9:00 UTC it stays the same day in the Netherlands for at least twelve hours, in summer and in winter. */
const morningOf = (day: PlainDate, elapsed: number): Instant =>
  new Date(Date.parse(`${day}T09:00:00.000Z`) + Math.floor(elapsed)).toISOString() as Instant;

/** Swedes write dates as ISO 8601 does, so their locale gives the form that a `PlainDate` has. */
const dutchDay = (moment: Instant): PlainDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment)) as PlainDate;

const dutchTime = (moment: Instant): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
