import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { workCalendar } from '../../../../shared/procedure/holidays.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { caseRow, nextDeadline } from '../../../../shared/projections/case-list.ts';
import { concurrentRecords, recorded, stream } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, decided, facts } from '../../../support/given-complaint.ts';

const calendar = workCalendar();
const rowOf = (records: Parameters<typeof foldComplaint>[0]) => {
  const file = foldComplaint(records);
  return caseRow(stream, file, deadlinesOf(file.state, regulation, calendar));
};
const rowAfter = (...events: readonly ComplaintEvent[]) =>
  rowOf(events.map((event, index) => recorded(event, index + 1)));

describe('the line of a complaint in the list', () => {
  test('tells what the officer looks for', () => {
    expect(rowAfter(...bothSidesHeard)).toEqual({
      stream,
      number: 'K26-A017',
      receivedOn: '2026-01-02',
      complainantName: 'Marjolein de Vries',
      organisation: 'Voorbeeld Transport B.V.',
      summary: 'Casemanager vijf keer gebeld, geen antwoord',
      subjects: ['accessibility'],
      phase: 'verdict',
      outcome: null,
      nextDeadline: { kind: 'verdict', due: '2026-02-02', sendBy: '2026-02-02' },
      handler: { id: 'member-ilse', name: 'Ilse Vermeer' },
      messageId: '1@voorbeeld-transport.nl',
      lastEventL: bothSidesHeard.length,
      contradictions: 0,
      readOnly: false,
    });
  });

  test('shows the first deadline that still runs', () => {
    expect(rowAfter(facts.received)?.nextDeadline).toEqual({
      kind: 'acknowledgement',
      due: '2026-01-09',
      sendBy: '2026-01-09',
    });
    expect(rowAfter(...decided)).toMatchObject({ outcome: 'upheld', nextDeadline: { kind: 'verdict' } });
    expect(rowAfter(...answered)).toMatchObject({ phase: 'objection', nextDeadline: null });
    expect(nextDeadline([])).toBeNull();
  });

  test('a strict date in the weekend has its day to send by', () => {
    const received = { ...facts.received, receivedOn: date('2026-01-31') };
    expect(rowAfter(received, { ...facts.acknowledged, sentOn: date('2026-02-02') })?.nextDeadline).toEqual({
      kind: 'verdict',
      due: '2026-02-28',
      sendBy: '2026-02-27',
    });
  });

  test('counts contradictions and says when the file can only be read', () => {
    const second = recorded(facts.acknowledged, 1, { device: 'dev-b', L: 90 });
    const future = recorded({ type: 'MediationOffered' }, 2, { device: 'dev-b', L: 91 });
    const records = answered.map((event, index) => recorded(event, index + 1));
    expect(rowOf([...records, second, future])).toMatchObject({ contradictions: 1, readOnly: true, lastEventL: 91 });
  });

  test('is there once the receipt is', () => {
    expect(rowAfter(facts.acknowledged)).toBeNull();
  });

  test('is plain JSON, the same in any order of arrival', () => {
    fc.assert(
      fc.property(concurrentRecords, (records) => {
        const received = recorded(facts.received, 1, { device: 'dev-0', L: 0 });
        const row = rowOf([...records, received]);
        expect(JSON.parse(JSON.stringify(row))).toEqual(row);
        expect(rowOf([received, ...records].reverse())).toEqual(row);
      }),
    );
  });
});
