import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentEvents, isPublished, latestOf, uidOf } from '../../../../../renderer/features/calendar/ics-events.ts';
import { wordsIn } from '../../../../../renderer/text/text.tsx';
import { date } from '../../../../../shared/base/plain-date.ts';
import { writeIcs } from '../../../../../shared/calendar/ics.ts';
import type { ComplaintEvent } from '../../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../../shared/complaint/fold.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';
import { type CaseRow, caseRow } from '../../../../../shared/projections/case-list.ts';
import { calendarItems } from '../../../../../shared/projections/deadline-calendar.ts';
import { exampleRecords } from '../../../../support/arbitraries/example-files.ts';
import { recorded, stream } from '../../../../support/arbitraries/records.ts';
import { answered, facts } from '../../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../../support/given-law.ts';
import { later } from '../../../../support/later-facts.ts';

const rowAfter = (...events: readonly ComplaintEvent[]): CaseRow => {
  const row = caseRow(stream, foldComplaint(events.map((event, index) => recorded(event, index + 1))));
  if (!row) throw new Error('No row');
  return row;
};
const itemsOf = (row: CaseRow, today = '2026-01-05', law = shippedLaw) =>
  calendarItems([row], { law, today: date(today), between: null });
const telling = (names: boolean, law = shippedLaw) => ({ names, law, words: wordsIn('nl'), language: 'nl' }) as const;

describe('the entries of a calendar file', () => {
  test('R3, R7: kind and number, and the derivation, nothing of who or what', () => {
    const events = currentEvents(itemsOf(rowAfter(facts.received)), telling(false));
    expect(events.map(({ uid, summary, when }) => ({ uid, summary, when }))).toEqual([
      {
        uid: `${stream}.acknowledgement@gegrond`,
        summary: 'Ontvangstbevestiging: uiterste dag · K26-A017',
        when: { day: '2026-01-09', at: null },
      },
      {
        uid: `${stream}.verdict@gegrond`,
        summary: 'Uitspraak: uiterste dag · K26-A017',
        when: { day: '2026-02-02', at: null },
      },
    ]);
    expect(events[1]?.description).toContain('+ één maand (regeling, stap 3) → ma 2 feb 2026');
  });

  test('R7: a term that ends in the weekend is there twice: its end, and the day to send by', () => {
    const row = rowAfter({ ...facts.received, receivedOn: date('2026-01-31') }, facts.acknowledged);
    const events = currentEvents(itemsOf(row, '2026-02-02'), telling(false));
    expect(events.map(({ uid, summary, when }) => [uid, summary, when.day])).toEqual([
      [`${stream}.verdict.send-by@gegrond`, 'Uitspraak: uiterlijk vandaag verzenden · K26-A017', '2026-02-27'],
      [`${stream}.verdict@gegrond`, 'Uitspraak: uiterste dag · K26-A017', '2026-02-28'],
    ]);
    expect(events[1]?.description).toContain('De laatste werkdag om te verzenden is vr 27 feb 2026.');
  });

  test('R13: a hearing at its time; who and where only when they were asked for', () => {
    const row = rowAfter(...answered, later.verdictReceived, later.objection, later.hearingPlanned);
    const hearing = (names: boolean) =>
      currentEvents(itemsOf(row, '2026-02-20'), telling(names)).find(({ uid }) => uid.includes('conversation'));
    expect(hearing(false)).toMatchObject({
      summary: 'Hoorgesprek · K26-A017',
      when: { day: '2026-03-05', at: '14:30' },
      location: null,
      description: null,
    });
    expect(hearing(true)).toMatchObject({
      summary: 'Hoorgesprek · K26-A017 · Marjolein de Vries',
      location: 'Kamer 2',
      description: 'Casemanager vijf keer gebeld, geen antwoord',
    });
  });

  test('what is done or over is left out', () => {
    const row = rowAfter(...answered, later.verdictReceived);
    const uids = currentEvents(itemsOf(row, '2026-03-02'), telling(false)).map(({ uid }) => uid);
    expect(uids).toEqual([`${stream}.measure.measure-1@gegrond`]);
  });

  test('the sequence is the place of the last record that may have changed it, a change of the regulation included', () => {
    const row = rowAfter(facts.received, facts.acknowledged);
    const law = changedAfter(9, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
    expect(currentEvents(itemsOf(row), telling(false)).map(({ sequence }) => sequence)).toEqual([2]);
    expect(currentEvents(itemsOf(row, '2026-01-05', law), telling(false, law)).map(({ sequence }) => sequence)).toEqual(
      [9],
    );
    expect(latestOf(itemsOf(row), law)).toBe(9);
  });

  test('without names no file ever tells who, what or where', () => {
    fc.assert(
      fc.property(exampleRecords, fc.constantFrom('2026-01-10', '2026-02-20', '2026-04-01'), (records, today) => {
        const found = caseRow(stream, foldComplaint(records));
        if (!found) return;
        const canary = 'KANARIE';
        const row: CaseRow = {
          ...found,
          complainantName: canary,
          complainantEmail: canary,
          organisation: canary,
          representativeName: canary,
          summary: canary,
          handler: { id: 'x' as never, name: canary },
          measures: found.measures.map((each) => ({ ...each, description: canary, owner: canary })),
          conversations: found.conversations.map((each) => ({
            ...each,
            withName: canary,
            meeting: { ...each.meeting, place: canary },
          })),
        };
        const items = itemsOf(row, today);
        const told = (names: boolean) =>
          writeIcs(
            'Klachten',
            currentEvents(items, telling(names)).map((each) => ({
              ...each,
              stamp: '2026-01-01T00:00:00Z' as never,
              cancelled: false,
            })),
          );
        expect(told(false)).not.toContain(canary);
        // The canary would be seen: with names it is in every entry.
        if (items.some(isPublished)) expect(told(true)).toContain(canary);
        expect(new Set(items.map(uidOf)).size).toBe(items.length);
      }),
    );
  });
});
