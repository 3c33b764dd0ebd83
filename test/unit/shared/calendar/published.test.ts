import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, type Instant } from '../../../../shared/base/plain-date.ts';
import { type CurrentEvent, type Published, publish, readPublished } from '../../../../shared/calendar/published.ts';

const first = '2026-05-06T08:00:00Z' as Instant;
const second = '2026-05-07T08:00:00Z' as Instant;
const today = date('2026-05-07');
const verdict: CurrentEvent = {
  uid: 'a.verdict@gegrond',
  sequence: 10,
  when: { day: date('2026-05-11'), at: null },
  summary: 'Uitspraak · K26-A044',
  description: null,
  location: null,
};
const talk: CurrentEvent = {
  ...verdict,
  uid: 'a.conversation.1@gegrond',
  when: { day: date('2026-05-12'), at: '14:30' },
};
const file = (before: readonly Published[], current: readonly CurrentEvent[], now = second, chosen = () => true) =>
  publish({ before, current, isChosen: chosen, latest: 50, cancelledSummary: 'Vervallen', now, today });

describe('a next calendar file', () => {
  test('given nothing before, then each is there, confirmed and stamped now', () => {
    expect(file([], [verdict, talk], first).events).toEqual([
      { ...verdict, stamp: first, cancelled: false },
      { ...talk, stamp: first, cancelled: false },
    ]);
  });

  test('given nothing changed, then it keeps its sequence and its stamp', () => {
    const { published } = file([], [verdict], first);
    expect(file(published, [verdict]).events).toEqual([{ ...verdict, stamp: first, cancelled: false }]);
  });

  test('given a term moved, then the same UID has a higher sequence and a new stamp', () => {
    const { published } = file([], [verdict], first);
    const moved = { ...verdict, sequence: 11, when: { day: date('2026-06-11'), at: null } };
    expect(file(published, [moved]).events).toEqual([{ ...moved, stamp: second, cancelled: false }]);
  });

  test('given a term lapsed, then it is cancelled once more than it was told, and stays so in a third file', () => {
    const { published } = file([], [verdict, talk], first);
    const after = file(published, [verdict]);
    expect(after.events[1]).toMatchObject({
      uid: talk.uid,
      sequence: 50,
      stamp: second,
      cancelled: true,
      when: talk.when,
    });
    expect(file(after.published, [verdict], '2026-05-08T08:00:00Z' as Instant).events[1]).toEqual(after.events[1]);
  });

  test('given it comes back after that, then it is confirmed again, above the cancelling', () => {
    const cancelled = file(file([], [verdict], first).published, []).published;
    expect(file(cancelled, [verdict]).events).toMatchObject([{ sequence: 51, cancelled: false, stamp: second }]);
  });

  test('given a filter leaves something out, then it is neither told nor cancelled, and not forgotten', () => {
    const { published } = file([], [verdict, talk], first);
    const narrow = file(published, [verdict, talk], second, ((uid: string) => uid === talk.uid) as never);
    expect(narrow.events.map(({ uid, cancelled }) => [uid, cancelled])).toEqual([[talk.uid, false]]);
    expect(file(narrow.published, []).events.map(({ uid, cancelled }) => [uid, cancelled])).toEqual([
      [talk.uid, true],
      [verdict.uid, true],
    ]);
  });

  test('given it lapsed long ago, then nobody is told any more', () => {
    const old = { ...verdict, when: { day: date('2026-01-05'), at: null } };
    const { events, published } = file(file([], [old], first).published, []);
    expect(events).toEqual([]);
    expect(published).toEqual([]);
  });

  test('what is remembered holds no word of what it was about', () => {
    const { published } = file([], [{ ...verdict, summary: 'KANARIE', description: 'KANARIE', location: 'KANARIE' }]);
    expect(JSON.stringify(published)).not.toContain('KANARIE');
    expect(readPublished(JSON.stringify(published))).toEqual(published);
  });

  test.each([null, '', '{', '[]x', '[{"uid":1}]', '{"a":1}'])('damaged memory is no memory: %s', (text) => {
    expect(readPublished(text)).toEqual([]);
  });

  test('over any row of files a sequence never goes down, and only goes up with a new stamp', () => {
    const step = fc
      .subarray([verdict, talk])
      .chain((there) => fc.record({ there: fc.constant(there), raise: fc.nat({ max: 3 }) }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let before: readonly Published[] = [];
        let sequence = 10;
        for (const [index, { there, raise }] of steps.entries()) {
          sequence += raise;
          const now = `2026-05-07T08:00:${String(index).padStart(2, '0')}Z` as Instant;
          const current = there.map((each) => ({ ...each, sequence }));
          const made = publish({
            before,
            current,
            isChosen: () => true,
            latest: sequence,
            cancelledSummary: '',
            now,
            today,
          });
          for (const event of made.events) {
            const earlier = before.find(({ uid }) => uid === event.uid);
            if (!earlier) continue;
            expect(event.sequence).toBeGreaterThanOrEqual(earlier.sequence);
            const changed = event.sequence > earlier.sequence;
            expect(event.stamp).toBe(changed ? now : earlier.stamp);
            if (event.cancelled !== earlier.cancelled) expect(changed).toBe(true);
          }
          before = made.published;
        }
      }),
    );
  });
});
