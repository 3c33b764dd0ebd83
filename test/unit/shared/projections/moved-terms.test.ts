import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../../../shared/base/ids.ts';
import { addDays, date } from '../../../../shared/base/plain-date.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import type { FactCorrected } from '../../../../shared/complaint/upkeep-events.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { effectOfAmendment, movedByRecords } from '../../../../shared/projections/moved-terms.ts';
import { exampleFacts } from '../../../support/arbitraries/example-files.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import { answered, facts } from '../../../support/given-complaint.ts';
import { later, recordsOf } from '../../../support/later-facts.ts';

const received = [...answered, later.verdictReceived];
const receivedOn = (day: string): FactCorrected => ({
  type: 'FactCorrected',
  record: 'dev-a:11' as RecordId,
  replaces: null,
  event: { ...later.verdictReceived, receivedOn: date(day) },
  reason: 'De brief lag bij de buren.',
});

describe('what a correction would do, before anybody says yes', () => {
  test('R12: another day of receipt moves the time to object', () => {
    expect(effectOfAmendment(recordsOf(received), receivedOn('2026-01-27'), shippedLaw)).toMatchObject({
      moved: [{ kind: 'objection', from: '2026-02-23', to: '2026-02-27' }],
      objection: null,
    });
  });

  test('R12: and can put a late objection in time', () => {
    const late = recordsOf([...received, later.lateObjection]);
    expect(effectOfAmendment(late, receivedOn('2026-01-27'), shippedLaw).objection).toEqual({
      wasLate: true,
      isLate: false,
    });
    expect(effectOfAmendment(late, receivedOn('2026-01-22'), shippedLaw).objection).toEqual({
      wasLate: true,
      isLate: true,
    });
  });

  test('R3: striking out the acknowledgement lets its term run again, on the same day', () => {
    const records = recordsOf([facts.received, facts.acknowledged]);
    const struck = { type: 'RecordStruckOut', record: 'dev-a:2' as RecordId, reason: 'Niet verstuurd.' } as const;
    const { moved, file } = effectOfAmendment(records, struck, shippedLaw);
    expect(moved).toEqual([]);
    expect(file.state).toMatchObject({ acknowledgement: null });
  });

  test('what is foretold is what the record says once it is written', () => {
    fc.assert(
      fc.property(exampleFacts, fc.integer({ min: -30, max: 30 }), (events, days) => {
        const records = recordsOf(events);
        const first = records[0];
        if (first?.event.type !== 'ComplaintReceived') throw new Error('Not received first');
        const event: FactCorrected = {
          type: 'FactCorrected',
          record: first.id,
          replaces: null,
          event: { ...first.event, receivedOn: addDays(first.event.receivedOn, days) },
          reason: 'Poststempel.',
        };
        const foretold = effectOfAmendment(records, event, shippedLaw);
        const written = [...records, recorded(event, records.length + 1)];
        const { unread: _, ...folded } = foldComplaint(written);
        expect(foretold.file).toMatchObject({ state: folded.state, settledAt: folded.settledAt });
        expect(movedByRecords(written, shippedLaw).get(written.at(-1)?.id as RecordId) ?? []).toEqual(foretold.moved);
      }),
    );
  });
});
