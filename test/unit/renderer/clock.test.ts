import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClock, dayOf } from '../../../renderer/clock.ts';
import type { Instant } from '../../../shared/base/plain-date.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-01T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['2026-11-23T22:59:59Z', '2026-11-23'],
  ['2026-11-23T23:00:00Z', '2026-11-24'],
  // Summer time: midnight in the Netherlands is 22:00 UTC, from the night that it begins to the night that it ends.
  ['2026-03-28T22:59:59Z', '2026-03-28'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2025-12-31T23:00:00Z', '2026-01-01'],
])('given %s, then the day in the Netherlands is %s, wherever the machine is', (instant, day) => {
  expect(dayOf(Date.parse(instant))).toBe(day);
});

test('given a moment that the main process claims, then the clock runs on from there and tells of midnight once', () => {
  const clock = createClock('2026-11-23T22:59:00Z' as Instant);
  let told = 0;
  const stop = clock.subscribe(() => {
    told += 1;
  });
  expect(clock.today()).toBe('2026-11-23');
  vi.advanceTimersByTime(30_000);
  expect([clock.today(), told]).toEqual(['2026-11-23', 0]);
  vi.advanceTimersByTime(60_000);
  expect([clock.today(), told]).toEqual(['2026-11-24', 1]);
  stop();
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(told).toBe(1);
  expect(clock.today()).toBe('2026-11-25');
});

test('given a laptop that slept through midnight, then it is seen soon after it wakes', () => {
  const clock = createClock('2026-11-23T20:00:00Z' as Instant);
  let told = 0;
  clock.subscribe(() => {
    told += 1;
  });
  // Asleep no timer runs, but the time goes on.
  vi.setSystemTime(Date.now() + 12 * 3_600_000);
  vi.advanceTimersByTime(20_000);
  expect([clock.today(), told]).toEqual(['2026-11-24', 1]);
});
