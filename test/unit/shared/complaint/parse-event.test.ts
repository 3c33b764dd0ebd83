import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { parseEvent } from '../../../../shared/complaint/parse-event.ts';
import { complaintEvents } from '../../../support/arbitraries/events.ts';
import { answered, document, facts } from '../../../support/given-complaint.ts';
import { later, objectionAnswered } from '../../../support/whole-procedure.ts';

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The paths of every field of a value, deepest last: `complainant.name`, `documents.0.sha256`. */
const pathsOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
    : [];

const changedAt = (
  value: unknown,
  path: readonly string[],
  change: (holder: Record<string, unknown>, key: string) => void,
): unknown => {
  const copy = structuredClone(value) as Record<string, unknown>;
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key] as Record<string, unknown>, copy);
  change(holder, path.at(-1) ?? '');
  return copy;
};

describe('an event that was written is read back as it was', () => {
  test('whatever it says', () => {
    fc.assert(
      fc.property(complaintEvents, (event) => {
        expect(parseEvent(overTheWire(event))).toEqual({ ok: true, value: event });
      }),
      { numRuns: 1000 },
    );
  });

  test('every fact of the example', () => {
    for (const event of [...answered, ...objectionAnswered, ...Object.values(later)])
      expect(parseEvent(overTheWire(event))).toEqual({ ok: true, value: event });
  });
});

describe('records of before the whole procedure are read as they were written', () => {
  const { splitFrom: _, ...received } = facts.received;
  const { member: __, ...person } = facts.bosNamed.person;
  const { perSubject: ___, linkedMeasures: ____, ...verdict } = facts.upheld;
  const { to: _____, ...verdictSent } = facts.verdictSent;
  test.each([
    ['a receipt came in whole', received, facts.received],
    ['a person involved was no member', { type: 'PersonInvolvedNamed', person }, facts.bosNamed],
    ['a verdict was about the whole, with measures of its own', verdict, facts.upheld],
    ['a verdict went to the complainant', verdictSent, facts.verdictSent],
  ])('%s', (___, written, read) => expect(parseEvent(overTheWire(written))).toEqual({ ok: true, value: read }));
});

/** Fields that earlier versions did not write. */
const laterFields = [
  'ComplaintReceived.splitFrom',
  'PersonInvolvedNamed.person.member',
  'VerdictIssued.perSubject',
  'VerdictIssued.linkedMeasures',
  'VerdictSent.to',
];
const isLater = (event: ComplaintEvent, [first = '', ...rest]: readonly string[]): boolean =>
  event.type === 'FactCorrected' && first === 'event'
    ? isLater(event.event, rest)
    : laterFields.includes([event.type, first, ...rest].join('.'));

describe('anything else is an error, never a throw', () => {
  test('any value at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), fc.jsonValue()),
        (value) => {
          const parsed = parseEvent(value);
          expect(parsed.ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any field taken away or replaced is named', () => {
    const kinds = [null, 7, true, 'x'.repeat(300), '', [], {}, [null], -1, 1.5];
    fc.assert(
      fc.property(complaintEvents, fc.nat(), fc.constantFrom(...kinds), (event, pick, other) => {
        const paths = pathsOf(event).filter((path) => path[0] !== 'type');
        const path = paths[pick % paths.length];
        if (!path) return;
        // An element taken out of a list leaves a shorter list, which is in order; so does a field of a later version.
        if (!/^\d+$/.test(path.at(-1) ?? '') && !isLater(event, path)) {
          const without = changedAt(event, path, (holder, key) => delete holder[key]);
          expect(parseEvent(without)).toEqual({
            ok: false,
            error: { type: 'malformed-event', named: event.type, path: path.join('.') },
          });
        }
        // Another value is either refused at that place, or it is read exactly as it stands.
        const replaced = changedAt(event, path, (holder, key) => {
          holder[key] = other;
        });
        const parsed = parseEvent(replaced);
        if (parsed.ok) expect(parsed.value).toEqual(replaced);
        else expect(parsed.error.type === 'malformed-event' && parsed.error.path.startsWith(path.join('.'))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a field that nobody knows is not swallowed', () => {
    fc.assert(
      fc.property(complaintEvents, (event) => {
        expect(parseEvent({ ...event, extra: 1 })).toEqual({
          ok: false,
          error: { type: 'malformed-event', named: event.type, path: 'extra' },
        });
      }),
    );
  });

  test.each([
    ['no type', {}, { type: 'malformed-event', named: null, path: 'type' }],
    ['a later version', { type: 'MediationOffered' }, { type: 'unknown-event', named: 'MediationOffered' }],
    ['a name of every object', { type: 'constructor' }, { type: 'unknown-event', named: 'constructor' }],
    ['a prototype', JSON.parse('{"type":"__proto__"}'), { type: 'unknown-event', named: '__proto__' }],
    [
      'a day that does not exist',
      { ...facts.acknowledged, sentOn: '2026-02-30' },
      { type: 'malformed-event', named: 'AcknowledgementSent', path: 'sentOn' },
    ],
    [
      'another means',
      { ...facts.acknowledged, means: 'pigeon' },
      { type: 'malformed-event', named: 'AcknowledgementSent', path: 'means' },
    ],
    [
      'a party of no kind',
      { ...facts.bosAsked, of: { party: 'board' } },
      { type: 'malformed-event', named: 'ExplanationRequested', path: 'of.party' },
    ],
    [
      'a number of another form',
      { ...facts.received, number: 'K26-017' },
      { type: 'malformed-event', named: 'ComplaintReceived', path: 'number' },
    ],
    [
      'a chunk that is a path',
      { ...facts.acknowledged, document: { ...document, chunks: ['../../secret'] } },
      { type: 'malformed-event', named: 'AcknowledgementSent', path: 'document.chunks.0' },
    ],
    [
      'a time that no clock shows',
      { ...later.planned, meeting: { ...later.planned.meeting, at: '24:00' } },
      { type: 'malformed-event', named: 'ConversationPlanned', path: 'meeting.at' },
    ],
    [
      'a conversation in writing',
      { ...later.held, meeting: { ...later.held.meeting, means: 'in-writing' } },
      { type: 'malformed-event', named: 'ConversationHeld', path: 'meeting.means' },
    ],
    [
      'a file that is no file',
      { ...later.splitOff, into: { ...later.splitOff.into, stream: 'K26-A018' } },
      { type: 'malformed-event', named: 'PartSplitOff', path: 'into.stream' },
    ],
    [
      'a correction of something of a later version',
      { type: 'FactCorrected', record: 'dev-a:1', replaces: null, reason: 'x', event: { type: 'MediationOffered' } },
      { type: 'malformed-event', named: 'FactCorrected', path: 'event.type' },
    ],
    [
      'a correction of a correction',
      {
        type: 'FactCorrected',
        record: 'dev-a:1',
        replaces: null,
        reason: 'x',
        event: { type: 'RecordStruckOut', record: 'dev-a:1', reason: 'x' },
      },
      { type: 'malformed-event', named: 'FactCorrected', path: 'event.type' },
    ],
    [
      'a correction that says something impossible',
      {
        type: 'FactCorrected',
        record: 'dev-a:1',
        replaces: null,
        reason: 'x',
        event: { ...facts.acknowledged, sentOn: '2026-02-30' },
      },
      { type: 'malformed-event', named: 'FactCorrected', path: 'event.sentOn' },
    ],
    [
      'a record that cannot be',
      { type: 'RecordStruckOut', record: 'dev-a:0', reason: 'x' },
      { type: 'malformed-event', named: 'RecordStruckOut', path: 'record' },
    ],
    [
      'more documents than anyone has',
      { type: 'DocumentsAdded', documents: Array.from({ length: 1001 }, () => document), remark: null },
      { type: 'malformed-event', named: 'DocumentsAdded', path: 'documents' },
    ],
    [
      'a document name that is a path',
      { ...facts.acknowledged, document: { ...document, name: '..\\brief.docx' } },
      { type: 'malformed-event', named: 'AcknowledgementSent', path: 'document.name' },
    ],
  ])('%s', (_, value, error) => {
    expect(parseEvent(value)).toEqual({ ok: false, error });
  });
});
