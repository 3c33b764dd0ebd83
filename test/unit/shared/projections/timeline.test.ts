import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { type TimelineEntry, timelineKinds, timelineOf } from '../../../../shared/projections/timeline.ts';
import { concurrentRecords, recorded } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, context, document, facts } from '../../../support/given-complaint.ts';

const calendar = workCalendar();
type Records = Parameters<typeof foldComplaint>[0];
const timeline = (records: Records, today: PlainDate = context.today) =>
  timelineOf(records, deadlinesOf(foldComplaint(records).state, regulation, calendar), today);
const inOrder = (...events: readonly ComplaintEvent[]) =>
  events.map((event, index) =>
    recorded(event, index + 1, { at: `2026-01-${String(index + 5).padStart(2, '0')}T09:00:00.000Z` }),
  );
const said = (entry: TimelineEntry): string =>
  entry.entry === 'fact'
    ? `${entry.on} ${entry.event.type}`
    : entry.entry === 'deadline'
      ? `${entry.on} [${entry.deadline.kind}]`
      : `${entry.on} ${entry.entry}`;

describe('the timeline', () => {
  test('running deadlines, today, and what happened, newest first', () => {
    expect(timeline(inOrder(...bothSidesHeard)).map(said)).toEqual([
      '2026-02-02 [verdict]',
      '2026-01-22 today',
      '2026-01-21 ExplanationGiven',
      '2026-01-20 ExplanationRequested',
      '2026-01-19 ExplanationGiven',
      '2026-01-14 ExplanationRequested',
      // Naming somebody happens by being recorded: on the day of its record.
      '2026-01-10 PersonInvolvedNamed',
      '2026-01-08 AcknowledgementSent',
      '2026-01-06 HandlerAssigned',
      '2026-01-02 ComplaintReceived',
    ]);
  });

  test('a deadline that passed stays visible, below today', () => {
    expect(timeline(inOrder(facts.received), date('2026-01-12')).map(said)).toEqual([
      '2026-02-02 [verdict]',
      '2026-01-12 today',
      '2026-01-09 [acknowledgement]',
      '2026-01-02 ComplaintReceived',
    ]);
  });

  test('due today stands ahead of today; what happened today behind it', () => {
    const sent = { ...facts.acknowledged, sentOn: date('2026-02-02') };
    expect(timeline(inOrder(facts.received, sent), date('2026-02-02')).map(said).slice(0, 3)).toEqual([
      '2026-02-02 [verdict]',
      '2026-02-02 today',
      '2026-02-02 AcknowledgementSent',
    ]);
  });

  test('on one day the latest comes first', () => {
    const note = (text: string): ComplaintEvent => ({ type: 'NoteAdded', text });
    const at = '2026-01-08T09:00:00.000Z';
    const records = [
      recorded(facts.received, 1),
      recorded(note('eerst'), 2, { at }),
      recorded(note('later'), 3, { at }),
    ];
    const notes = timeline(records).flatMap((entry) =>
      entry.entry === 'fact' && entry.event.type === 'NoteAdded' ? [entry.event.text] : [],
    );
    expect(notes).toEqual(['later', 'eerst']);
  });

  test('a fact says who recorded it and when, its documents, and which term it met', () => {
    const entries = timeline(inOrder(...bothSidesHeard));
    expect(entries.at(-1)).toMatchObject({
      key: 'dev-a:1',
      record: 'dev-a:1',
      on: '2026-01-02',
      recordedOn: '2026-01-05',
      by: { name: 'Ilse Vermeer' },
      kind: 'receipt',
      documents: [document],
      contradiction: null,
      met: null,
    });
    expect(entries.find((entry) => said(entry).endsWith('AcknowledgementSent'))).toMatchObject({
      kind: 'letters',
      met: { kind: 'acknowledgement', derivation: { due: '2026-01-09' }, progress: { daysLate: 0 } },
    });
  });

  test('a contradiction is marked, and meets no term', () => {
    const second = recorded(facts.acknowledged, 1, { device: 'dev-b', L: 90 });
    const marked = timeline([...inOrder(...answered), second]).filter(
      (entry) => entry.entry === 'fact' && entry.contradiction !== null,
    );
    expect(marked).toMatchObject([{ key: 'dev-b:1', contradiction: 'already-acknowledged', met: null }]);
  });

  test('what this version does not understand is shown as such', () => {
    const future = recorded({ type: 'MediationOffered' }, 1, { device: 'dev-b', L: 90, at: '2026-01-12T23:30:00Z' });
    expect(timeline([...inOrder(...answered), future]).find(({ entry }) => entry === 'unread')).toMatchObject({
      key: 'dev-b:1',
      named: 'MediationOffered',
      on: '2026-01-13',
    });
  });

  test('a record without a readable moment does not break the order', () => {
    const odd = recorded({ type: 'NoteAdded', text: 'x' } as const, 9, { at: 'gisteren' });
    expect(timeline([...inOrder(facts.received), odd]).find(({ key }) => key === odd.id)).toMatchObject({
      on: context.today,
      recordedOn: null,
    });
  });

  test('every record stands on it once, newest first, the same in any order of arrival', () => {
    fc.assert(
      fc.property(
        concurrentRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          const entries = timeline(records);
          expect(timeline(shuffled)).toEqual(entries);
          const keys = entries.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          expect(keys.filter((key) => key.startsWith('dev-')).sort()).toEqual(records.map(({ id }) => id).sort());
          const days = entries.map(({ on }) => on);
          expect(days).toEqual([...days].sort().reverse());
          for (const entry of entries) if (entry.entry === 'fact') expect(timelineKinds).toContain(entry.kind);
        },
      ),
      { numRuns: 200 },
    );
  });
});
