import { type Instant, type PlainDate, parsePlainDate } from '../shared/base/plain-date.ts';

/** The one place in the main process that asks the clock. Wall time is a claim: shown, never ordered by. */
export type Clock = {
  readonly now: () => Instant;
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
  return day?.ok
    ? { now: () => morningOf(day.value, elapsed()), elapsed }
    : { now: () => new Date().toISOString() as Instant, elapsed };
};

/** From 9:00 UTC it stays the same day in the Netherlands for at least twelve hours, in summer and in winter. */
const morningOf = (day: PlainDate, elapsed: number): Instant =>
  new Date(Date.parse(`${day}T09:00:00.000Z`) + Math.floor(elapsed)).toISOString() as Instant;
