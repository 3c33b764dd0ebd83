import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import { standingEvent } from '../../../../shared/complaint/amendments.ts';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { foldComplaint, replay } from '../../../../shared/complaint/fold.ts';
import type { CorrectableEvent } from '../../../../shared/complaint/upkeep-events.ts';
import { compareRecords } from '../../../../shared/record/order.ts';
import type { RecordedEvent } from '../../../../shared/record/record.ts';
import { amendedRecords, recorded } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, decided, document, facts, stateAfter } from '../../../support/given-complaint.ts';

type Records = readonly RecordedEvent<ComplaintEvent>[];
const ofA = (events: readonly ComplaintEvent[]): Records => events.map((event, index) => recorded(event, index + 1));
const at = (records: Records, type: ComplaintEvent['type']): RecordId =>
  records.find(({ event }) => event.type === type)?.id ?? ('nothing:1' as RecordId);

const corrected = (record: RecordId, event: CorrectableEvent, replaces: RecordId | null = null): ComplaintEvent => ({
  type: 'FactCorrected',
  record,
  replaces,
  event,
  reason: 'Verkeerde dag.',
});
const struckOut = (record: RecordId): ComplaintEvent => ({ type: 'RecordStruckOut', record, reason: 'Ander dossier.' });

/** What follows on the same device, in order. */
const followedBy = (records: Records, ...events: readonly ComplaintEvent[]): Records => [
  ...records,
  ...events.map((event, index) => recorded(event, records.length + index + 1)),
];
const whyNot = (records: Records) => foldComplaint(records).contradictions.map(({ record, why }) => ({ record, why }));

describe('a corrected fact', () => {
  const file = ofA(decided);
  const receipt = at(file, 'ComplaintReceived');
  const earlier = { ...facts.received, receivedOn: date('2025-12-30') };

  test('stands in the place of the original, and the original stays', () => {
    const after = foldComplaint(followedBy(file, corrected(receipt, earlier)));
    expect(after.state).toEqual(stateAfter([earlier, ...decided.slice(1)]));
    expect(after.records[0]).toEqual(file[0]);
    expect(after.amendments.get(receipt)).toEqual({ kind: 'corrected', by: 'dev-a:10', event: earlier });
    expect(after.contradictions).toEqual([]);
  });
  test('a verdict that is corrected promises other measures', () => {
    const dismissed = { ...facts.upheld, outcome: 'dismissed', reasons: 'Nee.', measures: [] } as const;
    expect(foldComplaint(followedBy(file, corrected(at(file, 'VerdictIssued'), dismissed))).state).toMatchObject({
      verdict: { outcome: 'dismissed' },
      measures: [],
    });
  });
  test('is corrected again by whoever names the correction that stands', () => {
    const latest = { ...facts.received, receivedOn: date('2025-12-31') };
    const records = followedBy(file, corrected(receipt, earlier), corrected(receipt, latest, 'dev-a:10' as RecordId));
    expect(foldComplaint(records)).toMatchObject({
      state: { received: { receivedOn: '2025-12-31' } },
      contradictions: [],
    });
  });
  test('corrected by two people apart: the first in the fold order stands, the other is seen', () => {
    const other = { ...facts.received, receivedOn: date('2025-12-29') };
    const byB = recorded(corrected(receipt, other), 1, { device: 'dev-b', L: file.length + 1 });
    const records = [...followedBy(file, corrected(receipt, earlier)), byB];
    expect(foldComplaint(records)).toMatchObject({
      state: { received: { receivedOn: '2025-12-30' } },
      contradictions: [{ record: byB.id, event: 'FactCorrected', why: 'already-corrected' }],
    });
  });
  test('of another type, of nothing, or of a correction changes nothing', () => {
    const records = followedBy(
      file,
      corrected(receipt, facts.acknowledged),
      corrected('dev-z:1' as RecordId, facts.acknowledged),
      corrected('dev-a:11' as RecordId, facts.acknowledged),
    );
    expect(foldComplaint(records).state).toMatchObject({ received: { receivedOn: '2026-01-02' } });
    expect(whyNot(records).map(({ why }) => why)).toEqual(['unknown-record', 'unknown-record', 'unknown-record']);
  });
  test('is marked where it stands when the rest of the file contradicts it', () => {
    const twice = ofA([...bothSidesHeard, facts.upheld, facts.upheld]);
    expect(
      whyNot(followedBy(twice, corrected('dev-a:10' as RecordId, { ...facts.upheld, outcome: 'dismissed' }))),
    ).toEqual([{ record: 'dev-a:10', why: 'already-decided' }]);
  });
});

describe('a record that is struck out', () => {
  const file = ofA(decided);

  test('counts no longer, and stays', () => {
    const acknowledged = at(file, 'AcknowledgementSent');
    const after = foldComplaint(followedBy(file, struckOut(acknowledged)));
    expect(after.state).toMatchObject({ acknowledgement: null, contradictions: [] });
    expect(after.records.slice(0, file.length)).toEqual(file);
    expect(after.amendments.get(acknowledged)).toEqual({ kind: 'struck-out', by: 'dev-a:10' });
  });
  test('takes its contradiction with it', () => {
    const twice = ofA([...answered, facts.verdictSent]);
    expect(whyNot(twice)).toEqual([{ record: 'dev-a:11', why: 'already-sent' }]);
    expect(whyNot(followedBy(twice, struckOut('dev-a:11' as RecordId)))).toEqual([]);
  });
  test('takes its documents with it', () => {
    const filed = ofA([facts.received, { type: 'DocumentsAdded', documents: [document], remark: null }]);
    expect(foldComplaint(followedBy(filed, struckOut('dev-a:2' as RecordId))).state).toMatchObject({
      documents: [document],
    });
  });
  test('twice, or corrected afterwards, is marked', () => {
    const record = at(file, 'AcknowledgementSent');
    const records = followedBy(file, struckOut(record), struckOut(record), corrected(record, facts.acknowledged));
    expect(whyNot(records)).toEqual([
      { record: 'dev-a:11', why: 'already-struck-out' },
      { record: 'dev-a:12', why: 'already-struck-out' },
    ]);
  });
  test('cannot be the receipt, a correction, or nothing at all', () => {
    const records = followedBy(
      file,
      struckOut(at(file, 'ComplaintReceived')),
      corrected(at(file, 'AcknowledgementSent'), facts.acknowledged),
      struckOut('dev-a:11' as RecordId),
      struckOut('dev-z:1' as RecordId),
    );
    expect(foldComplaint(records).state).toMatchObject({
      status: 'decided',
      acknowledgement: { sentOn: '2026-01-08' },
    });
    expect(whyNot(records).map(({ why }) => why)).toEqual(['unknown-record', 'unknown-record', 'unknown-record']);
  });
  test('cannot be struck out before it was written', () => {
    const early = recorded(struckOut('dev-a:9' as RecordId), 1, { device: 'dev-b', L: 2 });
    expect(foldComplaint([...file, early])).toMatchObject({
      state: { status: 'decided' },
      contradictions: [{ record: early.id, why: 'unknown-record' }],
    });
  });

  describe('and given back', () => {
    const record = at(file, 'AcknowledgementSent');
    const late = { ...facts.acknowledged, sentOn: date('2026-01-12') };
    test('what stood before it stands again, with its correction', () => {
      const records = followedBy(
        file,
        corrected(record, late),
        struckOut(record),
        struckOut('dev-a:11' as RecordId),
        corrected(record, facts.acknowledged, 'dev-a:10' as RecordId),
      );
      expect(foldComplaint(records.slice(0, -1)).state).toMatchObject({ acknowledgement: { sentOn: '2026-01-12' } });
      expect(foldComplaint(records)).toMatchObject({
        state: { acknowledgement: { sentOn: '2026-01-08' } },
        contradictions: [],
      });
    });
    test('is final: it can be struck out anew', () => {
      const given = followedBy(file, struckOut(record), struckOut('dev-a:10' as RecordId));
      expect(foldComplaint(given).amendments.has(record)).toBe(false);
      expect(whyNot(followedBy(given, struckOut('dev-a:11' as RecordId)))).toEqual([
        { record: 'dev-a:12', why: 'unknown-record' },
      ]);
      expect(foldComplaint(followedBy(given, struckOut(record)))).toMatchObject({
        state: { acknowledgement: null },
        contradictions: [],
      });
    });
  });
});

describe('whatever was corrected, by whomever', () => {
  const shuffled = amendedRecords.chain((records) =>
    fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
  );

  test('any order of arrival gives the same file', () => {
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(foldComplaint(other)).toEqual(foldComplaint(records));
      }),
      { numRuns: 1000 },
    );
  });

  test('the file is what its standing facts say, one after another', () => {
    const counted = { corrected: 0, 'struck-out': 0, closed: 0 };
    fc.assert(
      fc.property(amendedRecords, (records) => {
        const { state, amendments, contradictions } = foldComplaint(records);
        for (const { kind } of amendments.values()) counted[kind] += 1;
        if (state.status === 'closed') counted.closed += 1;
        const plain = [...records]
          .sort(compareRecords)
          .flatMap((record) => standingEvent(record, amendments) ?? [])
          .reduce(evolve, initialState);
        expect(state.status).toBe(plain.status);
        if (state.status === 'unregistered' || plain.status === 'unregistered') return;
        // Corrections that could not act leave their mark, and nothing else.
        expect({ ...state, contradictions: [], before: null }).toEqual({ ...plain, contradictions: [], before: null });
        const ineffective = contradictions.filter(
          ({ event, why }) => (event === 'FactCorrected' || event === 'RecordStruckOut') && why !== 'not-received',
        );
        expect(state.contradictions.length).toBe(plain.contradictions.length + ineffective.length);
      }),
      { numRuns: 2000 },
    );
    expect(counted.corrected).toBeGreaterThan(500);
    expect(counted['struck-out']).toBeGreaterThan(500);
    expect(counted.closed).toBeGreaterThan(100);
  });

  test('what stands in a record’s place is of its type, and was written after it', () => {
    fc.assert(
      fc.property(amendedRecords, (records) => {
        const { amendments } = foldComplaint(records);
        const byId = new Map(records.map((record) => [record.id, record]));
        for (const [id, amendment] of amendments) {
          const original = byId.get(id);
          const by = byId.get(amendment.by);
          expect(original && by && compareRecords(original, by)).toBeLessThan(0);
          expect(original?.event.type).not.toBe('FactCorrected');
          if (amendment.kind === 'corrected') expect(amendment.event.type).toBe(original?.event.type);
          else expect(original?.event.type).not.toBe('ComplaintReceived');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('replaying what was understood gives the file again', () => {
    fc.assert(
      fc.property(amendedRecords, (records) => {
        const file = foldComplaint(records);
        expect(replay(file.records)).toEqual(file);
      }),
      { numRuns: 500 },
    );
  });
});
