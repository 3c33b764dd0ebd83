import type { Instant, PlainDate } from '../shared/base/plain-date.ts';

/** Which day it is in the Netherlands, and word of the moment that it becomes another. */
export type Clock = {
  readonly today: () => PlainDate;
  /** Called after midnight; returns the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** A laptop that slept through midnight fires no timer that was set for it, so the day is looked at again and again. */
const checkEveryMs = 15_000;

/** `en-CA` writes a date as `YYYY-MM-DD`. */
const inTheNetherlands = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const hourInTheNetherlands = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});

export const dayOf = (milliseconds: number): PlainDate => inTheNetherlands.format(milliseconds) as PlainDate;

/** `now` is the main process's claim (`app:about`): a test can set it, and this clock runs on from there. */
export const createClock = (now: Instant): Clock => {
  const ahead = Date.parse(now) - Date.now();
  const listeners = new Set<() => void>();
  let day = dayOf(Date.now() + ahead);
  let timer: ReturnType<typeof setInterval> | undefined;

  const look = () => {
    const current = dayOf(Date.now() + ahead);
    if (current === day) return;
    day = current;
    for (const listener of listeners) listener();
  };

  return {
    today: () => {
      // Not looked at here while someone listens: a snapshot may only change together with its announcement.
      if (listeners.size === 0) day = dayOf(Date.now() + ahead);
      return day;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      timer ??= setInterval(look, checkEveryMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
  };
};

/** Milliseconds since the page was loaded, by a clock that nobody can set back; for measuring how long ago. */
export const elapsed = (): number => performance.now();

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** How people greet one another now; `atLoad` is the main process's claim of when the page was loaded. */
export const partOfDay = (atLoad: Instant): PartOfDay => {
  const hour = Number(hourInTheNetherlands.format(Date.parse(atLoad) + performance.now()));
  if (hour < 6 || hour >= 18) return 'evening';
  return hour < 12 ? 'morning' : 'afternoon';
};
