import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { addDays, date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { type CaseRow, caseRow } from '../../../../shared/projections/case-list.ts';
import {
  byDay,
  type CalendarFilter,
  type CalendarItem,
  calendarItems,
  handlersOf,
  isNarrowed,
  isShown,
  lateItems,
} from '../../../../shared/projections/deadline-calendar.ts';
import { exampleRecords } from '../../../support/arbitraries/example-files.ts';
import { recorded, stream } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, facts } from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';

const rowAfter = (...events: readonly ComplaintEvent[]): CaseRow => {
  const row = caseRow(stream, foldComplaint(events.map((event, index) => recorded(event, index + 1))));
  if (!row) throw new Error('No row');
  return row;
};
const on = (today: string, ...rows: readonly CaseRow[]) =>
  calendarItems(rows, { law: shippedLaw, today: date(today), between: null });
const told = (items: readonly CalendarItem[]) =>
  items.map(({ on: day, what, kind, standing }) => `${day} ${what} ${kind} ${standing}`);
const everything: CalendarFilter = { hidden: [], handler: null, phase: null, withDone: true };

describe('the calendar', () => {
  test('R3, R7: the terms of a complaint received on Friday 2 January', () => {
    expect(told(on('2026-01-05', rowAfter(facts.received)))).toEqual([
      '2026-01-09 term acknowledgement soon',
      '2026-02-02 term verdict ahead',
    ]);
    expect(told(on('2026-01-13', rowAfter(facts.received)))).toEqual([
      '2026-01-09 term acknowledgement late',
      '2026-02-02 term verdict ahead',
    ]);
  });

  test('R3: what was met stays on its day, done', () => {
    expect(told(on('2026-01-13', rowAfter(facts.received, facts.acknowledged)))).toEqual([
      '2026-01-09 term acknowledgement done',
      '2026-02-02 term verdict ahead',
    ]);
  });

  test('R7: a term that ends in the weekend has its day to send by before it, until it is over', () => {
    const row = rowAfter({ ...facts.received, receivedOn: date('2026-01-31') }, facts.acknowledged);
    const verdictOn = (today: string) => told(on(today, row)).filter((each) => each.includes('verdict'));
    expect(verdictOn('2026-02-03')).toEqual(['2026-02-27 send-by verdict ahead', '2026-02-28 term verdict ahead']);
    expect(verdictOn('2026-02-28')).toEqual(['2026-02-27 send-by verdict soon', '2026-02-28 term verdict soon']);
    expect(verdictOn('2026-03-01')).toEqual(['2026-02-28 term verdict late']);
  });

  test("R12: the complainant's own time makes nobody late", () => {
    const row = rowAfter(...answered, later.verdictReceived);
    const objection = (today: string) => told(on(today, row)).filter((each) => each.includes('objection'));
    expect(objection('2026-02-01')).toEqual(['2026-02-23 term objection ahead']);
    expect(objection('2026-02-24')).toEqual(['2026-02-23 term objection passed']);
  });

  test('R13: a hearing planned, due to be recorded, and held', () => {
    const planned = [...answered, later.verdictReceived, later.objection, later.hearingPlanned];
    const talks = (today: string, ...events: readonly ComplaintEvent[]) =>
      told(on(today, rowAfter(...events))).filter((each) => each.includes('conversation'));
    expect(talks('2026-03-05', ...planned)).toEqual(['2026-03-05 conversation conversation ahead']);
    expect(talks('2026-03-06', ...planned)).toEqual(['2026-03-05 conversation conversation soon']);
    expect(talks('2026-03-06', ...planned, later.hearingHeld)).toEqual(['2026-03-05 conversation conversation done']);
    expect(talks('2026-03-01', ...planned, later.objectionWithdrawn, later.closed)).toEqual([]);
  });

  test('R9: a measure on its day: ahead, today, late, done; one that was dropped is gone', () => {
    const measures = (today: string, ...events: readonly ComplaintEvent[]) =>
      told(on(today, rowAfter(...answered, ...events))).filter((each) => each.includes('measure'));
    expect(measures('2026-02-01')).toEqual(['2026-03-01 measure measure ahead']);
    expect(measures('2026-03-01')).toEqual(['2026-03-01 measure measure soon']);
    expect(measures('2026-03-02')).toEqual(['2026-03-01 measure measure late']);
    const done: ComplaintEvent = {
      type: 'MeasureDone',
      measure: 'measure-1',
      doneOn: date('2026-02-20'),
      evidence: 'Lijst.',
      documents: [],
    };
    expect(measures('2026-03-02', done)).toEqual(['2026-03-01 measure measure done']);
    const dropped: ComplaintEvent = {
      type: 'MeasureDropped',
      measure: 'measure-1',
      droppedOn: date('2026-02-20'),
      reason: 'Anders opgelost.',
    };
    expect(measures('2026-03-02', dropped)).toEqual([]);
  });

  test('what lapsed with the complaint is gone, and a file made in error counts nowhere', () => {
    expect(told(on('2026-01-20', rowAfter(facts.received, facts.acknowledged, later.withdrawn)))).toEqual([
      '2026-01-09 term acknowledgement done',
    ]);
    const error: ComplaintEvent = { type: 'RegistrationVoided', voidedOn: date('2026-01-06'), reason: 'Dubbel.' };
    expect(on('2026-01-06', rowAfter(facts.received, facts.acknowledged, error))).toEqual([]);
  });

  test('on one day: late, then what wants doing, appointments by the clock, what lies ahead, what is over', () => {
    const talk = (at: string | null, id: string): ComplaintEvent => ({
      type: 'ConversationPlanned',
      conversation: id,
      about: 'explanation',
      with: { party: 'complainant' },
      meeting: { on: date('2026-02-02'), at, means: 'phone', place: null },
    });
    const ahead = rowAfter(...bothSidesHeard.slice(0, 3), talk('14:00', 'b'), talk('09:30', 'a'));
    const done = { ...rowAfter(...answered), stream: 'other-stream' as StreamId, measures: [] };
    expect(told(on('2026-01-10', done, ahead)).filter((each) => each.startsWith('2026-02-02'))).toEqual([
      '2026-02-02 conversation conversation ahead',
      '2026-02-02 conversation conversation ahead',
      '2026-02-02 term verdict ahead',
      '2026-02-02 term verdict done',
    ]);
    const times = on('2026-01-10', ahead).flatMap((each) =>
      each.what === 'conversation' ? [each.conversation.meeting.at] : [],
    );
    expect(times).toEqual(['09:30', '14:00']);
  });

  test('what is late is found wherever it stands, the longest late first', () => {
    const late = lateItems([rowAfter(facts.received), rowAfter(...answered)], shippedLaw, date('2026-06-01'));
    expect(told(late)).toEqual([
      '2026-01-09 term acknowledgement late',
      '2026-02-02 term verdict late',
      '2026-03-01 measure measure late',
    ]);
  });

  test('what is late is what stands as late in the whole calendar, over any file', () => {
    fc.assert(
      fc.property(exampleRecords, (records) => {
        const row = caseRow(stream, foldComplaint(records));
        if (!row) return;
        const today = date('2026-06-01');
        const all = calendarItems([row], { law: shippedLaw, today, between: null });
        expect(lateItems([row], shippedLaw, today)).toEqual(all.filter(({ standing }) => standing === 'late'));
      }),
    );
  });

  test('a change of the regulation moves what runs and nothing that is over', () => {
    const law = changedAfter(50, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
    const days = (row: CaseRow) =>
      calendarItems([row], { law, today: date('2026-01-20'), between: null })
        .filter(({ kind }) => kind === 'verdict')
        .map(({ on: day }) => day);
    expect(days(rowAfter(facts.received))).toEqual(['2026-03-02']);
    expect(days(rowAfter(...answered))).toEqual(['2026-02-02']);
  });

  test('a filter by kind, handler, phase, and without what is over', () => {
    const rows = [
      rowAfter(facts.received, facts.assigned, facts.acknowledged),
      { ...rowAfter(facts.received), handler: null },
    ];
    const items = on('2026-01-06', ...rows);
    const shown = (filter: Partial<CalendarFilter>) =>
      told(items.filter((each) => isShown(each, { ...everything, ...filter })));
    expect(shown({})).toHaveLength(4);
    expect(shown({ hidden: ['verdict'] })).toEqual([
      '2026-01-09 term acknowledgement soon',
      '2026-01-09 term acknowledgement done',
    ]);
    expect(shown({ withDone: false })).toHaveLength(3);
    expect(shown({ handler: 'nobody' })).toEqual([
      '2026-01-09 term acknowledgement soon',
      '2026-02-02 term verdict ahead',
    ]);
    expect(shown({ phase: 'closed' })).toEqual([]);
    expect(isNarrowed(everything)).toBe(false);
    expect(isNarrowed({ ...everything, withDone: false })).toBe(true);
    expect(handlersOf(rows).map(({ name }) => name)).toEqual(['Ilse Vermeer']);
  });

  test('the same due dates as the file itself, over any file; asking for a part gives that part', () => {
    fc.assert(
      fc.property(exampleRecords, fc.nat({ max: 200 }), fc.nat({ max: 90 }), (records, from, length) => {
        const file = foldComplaint(records);
        const row = caseRow(stream, file);
        if (!row || row.ending?.kind === 'registered-in-error') return;
        const today = date('2026-03-01');
        const all = calendarItems([row], { law: shippedLaw, today, between: null });
        const terms = all.filter(({ what }) => what === 'term');
        const meant = deadlinesOf(file, shippedLaw).filter(
          ({ progress }) => progress.status !== 'lapsed' || progress.because === 'time-passed',
        );
        expect(new Set(terms.map(({ kind, on: day }) => `${kind} ${day}`))).toEqual(
          new Set(meant.map(({ kind, derivation }) => `${kind} ${derivation.due}`)),
        );
        const first = addDays(date('2025-12-01'), from);
        const last = addDays(first, length);
        const inside = ({ on: day }: { readonly on: PlainDate }) => first <= day && day <= last;
        const part = calendarItems([row], { law: shippedLaw, today, between: { first, last } });
        expect(part).toEqual(all.filter(inside));
        expect([...byDay(all).values()].flat()).toEqual(all);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      }),
    );
  });
});
