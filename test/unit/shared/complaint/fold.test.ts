import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standingEvent } from '../../../../shared/complaint/amendments.ts';
import { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { concurrentRecords, recorded } from '../../../support/arbitraries/records.ts';
import { answered, facts, stateAfter } from '../../../support/given-complaint.ts';

const ofA = answered.map((event, index) => recorded(event, index + 1));

describe('folding a complaint', () => {
  test('gives the state of its facts in order', () => {
    const file = foldComplaint(ofA);
    expect(file).toMatchObject({ readOnly: false, unread: [], contradictions: [], lastEventL: answered.length });
    expect(file.state).toEqual(stateAfter(answered));
    expect(file.records).toEqual(ofA);
  });

  test('any order of arrival gives the same file, on every device', () => {
    fc.assert(
      fc.property(
        concurrentRecords.chain((records) =>
          fc.tuple(fc.constant(records), fc.shuffledSubarray([...records], { minLength: records.length })),
        ),
        ([records, shuffled]) => {
          expect(foldComplaint(shuffled)).toEqual(foldComplaint(records));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('Lamport time first, then device, then number; by code unit and not by locale', () => {
    const tie = [
      recorded({ type: 'NoteAdded', text: '3' }, 1, { device: 'b', L: 7 }),
      recorded({ type: 'NoteAdded', text: '4' }, 2, { device: 'b', L: 8 }),
      recorded({ type: 'NoteAdded', text: '2' }, 1, { device: 'a', L: 7 }),
      recorded({ type: 'NoteAdded', text: '1' }, 1, { device: 'Z', L: 7 }),
    ];
    expect(foldComplaint(tie).records.map(({ event }) => event.type === 'NoteAdded' && event.text)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('the same record along two routes is one fact', () => {
    expect(foldComplaint([...ofA, ...ofA])).toEqual(foldComplaint(ofA));
  });

  test('a contradiction names its record', () => {
    const second = recorded(facts.acknowledged, 1, { device: 'dev-b', L: 4 });
    expect(foldComplaint([...ofA, second]).contradictions).toEqual([
      { event: 'AcknowledgementSent', why: 'already-acknowledged', record: second.id },
    ]);
  });

  test('every contradiction of the state is one of a record, and one more for what came before receipt', () => {
    fc.assert(
      fc.property(concurrentRecords, (records) => {
        const { state, contradictions, amendments } = foldComplaint(records);
        const early = contradictions.filter(({ why }) => why === 'not-received');
        const known = state.status === 'unregistered' ? 0 : state.contradictions.length;
        expect(contradictions.length - early.length).toBe(known);
        if (state.status === 'unregistered')
          expect(early).toHaveLength(records.filter((record) => standingEvent(record, amendments)).length);
      }),
    );
  });
});

describe('facts that this version does not understand', () => {
  const future = recorded({ type: 'MediationOffered', offeredOn: '2026-01-20' }, 1, { device: 'dev-b', L: 99 });
  const broken = recorded({ type: 'NoteAdded', text: 7 }, 2, { device: 'dev-b', L: 100 });

  test('are kept, make the file read-only, and leave the rest as it is', () => {
    const file = foldComplaint([future, ...ofA, broken]);
    expect(file.unread).toEqual([
      { record: future, error: { type: 'unknown-event', named: 'MediationOffered' } },
      { record: broken, error: { type: 'malformed-event', named: 'NoteAdded', path: 'text' } },
    ]);
    expect(file).toMatchObject({ readOnly: true, lastEventL: 100, contradictions: [] });
    expect(file.state).toEqual(stateAfter(answered));
  });

  test('an empty file folds too', () => {
    expect(foldComplaint([])).toMatchObject({ state: { status: 'unregistered' }, readOnly: false, lastEventL: 0 });
  });
});
