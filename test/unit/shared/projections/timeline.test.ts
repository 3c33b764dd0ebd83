import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordId } from '../../../../shared/base/ids.ts';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { foldComplaint } from '../../../../shared/complaint/fold.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import { type TimelineEntry, timelineOf } from '../../../../shared/projections/timeline.ts';
import { timelineKinds } from '../../../../shared/projections/timeline-events.ts';
import { amendedRecords, concurrentRecords, recorded } from '../../../support/arbitraries/records.ts';
import { answered, bothSidesHeard, context, document, facts } from '../../../support/given-complaint.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';
import { later } from '../../../support/later-facts.ts';

type Records = Parameters<typeof foldComplaint>[0];
const timeline = (records: Records, today: PlainDate = context.today, law: Law = shippedLaw) =>
  timelineOf(records, law, today);
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
const factsOf = (entries: readonly TimelineEntry[]) =>
  entries.flatMap((entry) => (entry.entry === 'fact' ? [entry] : []));
const fact = (entries: readonly TimelineEntry[], record: string) => factsOf(entries).find(({ key }) => key === record);
const [first, second, third] = ['dev-a:1', 'dev-a:2', 'dev-a:3'] as RecordId[] as [RecordId, RecordId, RecordId];

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
        fc
          .oneof(concurrentRecords, amendedRecords)
          .chain((records) =>
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

describe('what is still to come', () => {
  test('conversations that are planned, with the objection’s under the objection', () => {
    const events = [...answered, later.verdictReceived, later.objection, later.hearingPlanned];
    const ghosts = timeline(inOrder(...events)).filter(({ entry }) => entry === 'conversation');
    expect(ghosts).toMatchObject([
      { key: 'conversation:conversation-1', on: '2026-03-05', kind: 'objection', conversation: { status: 'planned' } },
    ]);
    expect(timeline(inOrder(...events, later.hearingHeld)).filter(({ entry }) => entry === 'conversation')).toEqual([]);
  });

  test('R9: the day by which a measure is to be done, until it is', () => {
    const ghosts = (...events: readonly ComplaintEvent[]) =>
      timeline(inOrder(...events)).filter(({ entry }) => entry === 'measure');
    expect(ghosts(...answered)).toMatchObject([{ on: '2026-03-01', kind: 'measures', measure: { id: 'measure-1' } }]);
    const doneOn = date('2026-01-22');
    expect(
      ghosts(...answered, { type: 'MeasureDone', measure: 'measure-1', doneOn, evidence: 'Lijst.', documents: [] }),
    ).toEqual([]);
  });

  test('R12: the time to object', () => {
    expect(timeline(inOrder(...answered, later.verdictReceived)).map(said)).toContain('2026-02-23 [objection]');
  });
});

describe('what was corrected', () => {
  const corrected = (receivedOn: string, replaces: RecordId | null = null): ComplaintEvent => ({
    type: 'FactCorrected',
    record: first,
    replaces,
    event: { ...facts.received, receivedOn: date(receivedOn) },
    reason: 'Het poststempel zegt iets anders.',
  });
  const entries = timeline(inOrder(facts.received, corrected('2025-12-30')));

  test('R1: a fact shows as it now is, the original beside it, with who, why and what moved', () => {
    expect(fact(entries, first)).toMatchObject({
      on: '2025-12-30',
      event: { receivedOn: '2025-12-30' },
      original: { receivedOn: '2026-01-02' },
      amendment: {
        kind: 'corrected',
        record: second,
        by: { name: 'Ilse Vermeer' },
        reason: 'Het poststempel zegt iets anders.',
        recordedOn: '2026-01-06',
        moved: [
          { kind: 'acknowledgement', from: '2026-01-09', to: '2026-01-08' },
          { kind: 'verdict', from: '2026-02-02', to: '2026-01-30' },
        ],
      },
    });
  });

  test('the correction stands on the timeline itself, with what it moved', () => {
    expect(fact(entries, second)).toMatchObject({
      on: '2026-01-06',
      kind: 'corrections',
      event: { type: 'FactCorrected' },
      moved: [{ kind: 'acknowledgement' }, { kind: 'verdict' }],
    });
  });

  test('corrected again: the original stays the first, and each correction says what it moved', () => {
    const again = timeline(inOrder(facts.received, corrected('2025-12-30'), corrected('2026-01-05', second)));
    expect(fact(again, first)).toMatchObject({
      event: { receivedOn: '2026-01-05' },
      original: { receivedOn: '2026-01-02' },
      amendment: { record: third },
    });
    expect(fact(again, third)?.moved).toEqual([
      { kind: 'acknowledgement', from: '2026-01-08', to: '2026-01-12' },
      { kind: 'verdict', from: '2026-01-30', to: '2026-02-05' },
    ]);
  });

  test('a correction that moves no date moves no term', () => {
    const event = { ...facts.received, summary: 'Niet teruggebeld' };
    const records = inOrder(facts.received, {
      type: 'FactCorrected',
      record: first,
      replaces: null,
      event,
      reason: 'x',
    });
    expect(fact(timeline(records), second)?.moved).toEqual([]);
  });

  test('a fact that was struck out stays, with the reason and by whom, and meets no term', () => {
    const struck: ComplaintEvent = { type: 'RecordStruckOut', record: second, reason: 'Hoorde bij een andere klacht.' };
    const shown = timeline(inOrder(facts.received, facts.acknowledged, struck));
    expect(fact(shown, second)).toMatchObject({
      event: { type: 'AcknowledgementSent' },
      original: null,
      amendment: {
        kind: 'struck-out',
        record: third,
        reason: 'Hoorde bij een andere klacht.',
        by: { name: 'Ilse Vermeer' },
      },
      met: null,
    });
    expect(shown.map(said)).toContain('2026-01-09 [acknowledgement]');
  });
});

describe('what was moved long ago', () => {
  test('is told by the regulation of then, whatever was changed since', () => {
    const event: ComplaintEvent = { ...facts.received, receivedOn: date('2025-12-30') };
    const records = inOrder(facts.received, {
      type: 'FactCorrected',
      record: first,
      replaces: null,
      event,
      reason: 'x',
    });
    const law = changedAfter(5, withTerm('verdict', { term: { unit: 'months', count: 2 } }));
    expect(fact(timeline(records, context.today, law), second)?.moved).toContainEqual({
      kind: 'verdict',
      from: '2026-02-02',
      to: '2026-01-30',
    });
  });
});

describe('which term a fact met', () => {
  const met = (events: readonly ComplaintEvent[], record: string) => fact(timeline(inOrder(...events)), record)?.met;

  test('R12, R14: the objection its own, the decision the board’s', () => {
    const events = [
      ...answered,
      later.verdictReceived,
      later.lateObjection,
      later.admitted,
      later.hearingDeclined,
      later.boardDecided,
      later.decisionSent,
    ];
    expect(met(events, 'dev-a:12')).toMatchObject({ kind: 'objection', progress: { daysLate: 3 } });
    expect(met(events, 'dev-a:16')).toMatchObject({ kind: 'board-decision', progress: { daysLate: 0 } });
  });

  test('R3: of two acknowledgements of one day, of which one was struck out, the one that stands', () => {
    const struck: ComplaintEvent = { type: 'RecordStruckOut', record: second, reason: 'Verkeerde brief.' };
    const events = [facts.received, facts.acknowledged, struck, facts.acknowledged];
    expect(met(events, second)).toBeNull();
    expect(met(events, 'dev-a:4')).toMatchObject({ kind: 'acknowledgement' });
  });

  test('R16: the letter that points to UWV is the answer; the one that confirms a withdrawal is not', () => {
    expect(met([facts.received, later.notHandled, later.confirmed], third)).toMatchObject({ kind: 'verdict' });
    expect(met([facts.received, later.withdrawn, later.confirmed], third)).toBeNull();
  });

  test('an ending that was undone met nothing: the answer does', () => {
    const ended = [facts.received, later.notHandled, later.confirmed, later.reopened];
    const events = [...ended, ...answered.slice(1)];
    expect(met(events, third)).toBeNull();
    expect(met(events, `dev-a:${events.length}`)).toMatchObject({ kind: 'verdict', progress: { on: '2026-01-22' } });
  });
});

describe('a regulation that changed', () => {
  const twoMonths = withTerm('verdict', { term: { unit: 'months', count: 2 } });
  const changes = (events: readonly ComplaintEvent[], law: Law) =>
    timeline(inOrder(...events), context.today, law).filter(({ entry }) => entry === 'law-changed');

  test('says what moved, why and by whom, on the day of the change', () => {
    expect(changes(bothSidesHeard, changedAfter(3, twoMonths))).toMatchObject([
      {
        on: '2026-01-26',
        kind: 'corrections',
        version: 2,
        reason: 'Besluit van de directie.',
        by: { name: 'Dirk de Boer' },
        moved: [{ kind: 'verdict', from: '2026-02-02', to: '2026-03-02' }],
      },
    ]);
  });

  test('is silent where it moved nothing: before the complaint, after the answer, or about something else', () => {
    expect(changes(bothSidesHeard, changedAfter(0, twoMonths))).toEqual([]);
    expect(changes(answered, changedAfter(10, twoMonths))).toEqual([]);
    expect(changes(bothSidesHeard, changedAfter(3, { ...twoMonths, terms: shippedLaw[0].regulation.terms }))).toEqual(
      [],
    );
  });

  test('a change after the answer stands where the file was still open', () => {
    expect(changes(answered, changedAfter(9, twoMonths))).toMatchObject([{ moved: [{ kind: 'verdict' }] }]);
  });

  test('reopening says what the regulation had moved meanwhile', () => {
    const events = [facts.received, later.withdrawn, later.reopened];
    const shown = timeline(inOrder(...events), context.today, changedAfter(2, twoMonths));
    expect(fact(shown, third)?.moved).toEqual([{ kind: 'verdict', from: '2026-02-02', to: '2026-03-02' }]);
  });
});
