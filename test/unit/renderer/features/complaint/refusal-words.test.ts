import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldErrors, fieldName, refusalText } from '../../../../../renderer/text/refusal-words.ts';
import { type Language, wordsIn } from '../../../../../renderer/text/text.tsx';
import type { MemberId, RecordId } from '../../../../../shared/base/ids.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import type { PersonId } from '../../../../../shared/complaint/parties.ts';
import type { Refusal } from '../../../../../shared/complaint/refusals.ts';
import type { ComplaintState, OpenComplaint } from '../../../../../shared/complaint/state.ts';
import type { SubjectId } from '../../../../../shared/complaint/subjects.ts';
import { walks } from '../../../../support/arbitraries/walks.ts';
import { bothSidesHeard, byBos, complainant, stateAfter } from '../../../../support/given-complaint.ts';

const open = (state: ComplaintState): OpenComplaint => {
  if (state.status === 'unregistered') throw new Error('not registered');
  return state;
};
const state = open(stateAfter(bothSidesHeard));
const say = (refusal: Refusal, language: Language = 'nl') => refusalText(refusal, state, wordsIn(language), language);

const day = date('2026-01-22');
const later = date('2026-02-01');
const privacy = 'privacy' as SubjectId;
const record = 'abc:1' as RecordId;

/** One of each type: a type that is left out here does not compile. */
const oneOfEach: { readonly [Type in Refusal['type']]: Extract<Refusal, { type: Type }> } = {
  'not-authorised': { type: 'not-authorised', right: 'handle-complaints', rule: 'R5' },
  'complaint-is-about-you': { type: 'complaint-is-about-you', rule: 'R6' },
  'file-read-only': { type: 'file-read-only', rule: 'R1' },
  'not-registered': { type: 'not-registered', rule: 'R1' },
  'already-registered': { type: 'already-registered', rule: 'R1' },
  'file-closed': { type: 'file-closed', ending: 'withdrawn', on: day, rule: 'R7' },
  'same-handler': { type: 'same-handler', rule: 'R5' },
  'nobody-to-hand-over-to': { type: 'nobody-to-hand-over-to', rule: 'R5' },
  'cannot-handle': {
    type: 'cannot-handle',
    member: { id: 'lid' as MemberId, name: 'Sam Jansen' },
    why: 'is-involved',
    rule: 'R6',
  },
  'letter-not-possible': {
    type: 'letter-not-possible',
    letter: 'verdict',
    to: { party: 'representative' },
    why: 'not-authorised-yet',
    rule: 'R4',
  },
  missing: { type: 'missing', fields: ['issuedOn', 'findings', 'measures.1.owner'], rule: 'R8' },
  'text-too-long': { type: 'text-too-long', field: 'account', limit: 100_000, length: 123_456, rule: 'R5' },
  'not-a-date': { type: 'not-a-date', field: 'sentOn', rule: 'R3' },
  'not-a-time': { type: 'not-a-time', field: 'meeting.at', rule: 'R5' },
  'date-in-future': { type: 'date-in-future', field: 'sentOn', day: later, today: day, rule: 'R3' },
  'date-not-ahead': { type: 'date-not-ahead', field: 'expectedOn', day, today: day, rule: 'R7' },
  'date-too-early': {
    type: 'date-too-early',
    field: 'givenOn',
    day: date('2026-01-01'),
    earliest: date('2026-01-14'),
    because: 'request',
    rule: 'R5',
  },
  'date-too-late': {
    type: 'date-too-late',
    field: 'incidentOn',
    day: date('2026-01-05'),
    latest: date('2026-01-02'),
    because: 'receipt',
    rule: 'R1',
  },
  'nothing-possible-yet': {
    type: 'nothing-possible-yet',
    earliest: later,
    because: 'verdict',
    today: day,
    rule: 'R11',
  },
  'already-acknowledged': { type: 'already-acknowledged', sentOn: day, rule: 'R3' },
  'complainant-first': { type: 'complainant-first', rule: 'R5' },
  'unknown-person': { type: 'unknown-person', person: 'person-x' as PersonId, rule: 'R6' },
  'side-not-asked': { type: 'side-not-asked', party: byBos, rule: 'R6' },
  'side-already-closed': { type: 'side-already-closed', party: byBos, rule: 'R6' },
  'sides-not-closed': { type: 'sides-not-closed', parties: [complainant, byBos], rule: 'R6' },
  'unknown-conversation': { type: 'unknown-conversation', conversation: 'c', rule: 'R5' },
  'conversation-is': { type: 'conversation-is', conversation: 'c', status: 'held', rule: 'R5' },
  'wrong-addressee': { type: 'wrong-addressee', party: byBos, rule: 'R6' },
  'no-representative': { type: 'no-representative', rule: 'R4' },
  'already-represented': { type: 'already-represented', name: 'mr. Ros', rule: 'R4' },
  'already-authorised': { type: 'already-authorised', receivedOn: day, rule: 'R4' },
  'authorisation-missing': { type: 'authorisation-missing', rule: 'R4' },
  'already-decided': { type: 'already-decided', issuedOn: day, rule: 'R7' },
  'not-decided': { type: 'not-decided', rule: 'R7' },
  'verdict-already-sent': { type: 'verdict-already-sent', sentOn: day, rule: 'R11' },
  'verdict-not-sent': { type: 'verdict-not-sent', rule: 'R11' },
  'verdict-receipt-known': { type: 'verdict-receipt-known', receivedOn: day, rule: 'R12' },
  'not-handled-here': { type: 'not-handled-here', alone: true, rule: 'R16' },
  'belongs-to-board': { type: 'belongs-to-board', alone: false, rule: 'R17' },
  'subject-not-there': { type: 'subject-not-there', subject: privacy, rule: 'R8' },
  'subject-twice': { type: 'subject-twice', subject: privacy, rule: 'R8' },
  'outcomes-disagree': { type: 'outcomes-disagree', expected: 'partly-upheld', rule: 'R8' },
  'no-objection': { type: 'no-objection', rule: 'R12' },
  'objection-already-received': { type: 'objection-already-received', receivedOn: day, rule: 'R12' },
  'objection-not-late': { type: 'objection-not-late', rule: 'R12' },
  'late-already-decided': { type: 'late-already-decided', admitted: true, rule: 'R12' },
  'objection-late': { type: 'objection-late', rule: 'R12' },
  'objection-over': { type: 'objection-over', how: 'withdrawn', rule: 'R12' },
  'objector-already-invited': { type: 'objector-already-invited', sentOn: day, rule: 'R13' },
  'objection-already-heard': { type: 'objection-already-heard', on: day, rule: 'R13' },
  'objection-not-heard': { type: 'objection-not-heard', rule: 'R13' },
  'objection-already-decided': { type: 'objection-already-decided', decidedOn: day, rule: 'R14' },
  'objection-not-decided': { type: 'objection-not-decided', rule: 'R14' },
  'objection-not-answered': { type: 'objection-not-answered', rule: 'R14' },
  'change-not-allowed': { type: 'change-not-allowed', field: 'change', rule: 'R14' },
  'not-yet-to-dispute-body': { type: 'not-yet-to-dispute-body', rule: 'R15' },
  'not-closed': { type: 'not-closed', rule: 'R7' },
  'ending-already-confirmed': { type: 'ending-already-confirmed', sentOn: day, rule: 'R7' },
  'ending-needs-no-letter': { type: 'ending-needs-no-letter', ending: 'registered-in-error', rule: 'R7' },
  'already-with-board': { type: 'already-with-board', since: day, rule: 'R17' },
  'dpo-already-informed': { type: 'dpo-already-informed', sentOn: day, rule: 'R2' },
  'not-about-privacy': { type: 'not-about-privacy', rule: 'R2' },
  'nothing-to-split': { type: 'nothing-to-split', rule: 'R16' },
  'whole-complaint': { type: 'whole-complaint', rule: 'R16' },
  'ground-does-not-apply': { type: 'ground-does-not-apply', ground: 'return-to-work-advice', rule: 'R16' },
  'measures-not-allowed': { type: 'measures-not-allowed', outcome: 'dismissed', rule: 'R9' },
  'same-measure-twice': { type: 'same-measure-twice', field: 'measures.1.id', rule: 'R9' },
  'unknown-measure': { type: 'unknown-measure', measure: 'm', rule: 'R9' },
  'measure-closed': { type: 'measure-closed', measure: 'm', status: 'done', rule: 'R9' },
  'own-measure': { type: 'own-measure', measure: 'm', rule: 'R9' },
  'unknown-record': { type: 'unknown-record', record, rule: 'R1' },
  'record-struck-out': { type: 'record-struck-out', record, rule: 'R1' },
  'not-correctable': { type: 'not-correctable', event: 'FactCorrected', rule: 'R1' },
  'cannot-be-struck-out': { type: 'cannot-be-struck-out', event: 'ComplaintReceived', rule: 'R1' },
  'other-type': { type: 'other-type', expected: 'NoteAdded', rule: 'R1' },
  'cannot-change': { type: 'cannot-change', field: 'number', rule: 'R1' },
  'nothing-changes': { type: 'nothing-changes', rule: 'R1' },
  'others-build-on-it': { type: 'others-build-on-it', record, event: 'VerdictIssued', rule: 'R1' },
};

describe('why something is not possible', () => {
  it('given the person involved before the complainant, then the step of the regulation says who comes first', () => {
    expect(say(oneOfEach['complainant-first'])).toBe(
      'Eerst geeft de klager een toelichting, daarna de betrokkene (stap 2 van de regeling).',
    );
  });

  it('given sides that are not heard, then they are named', () => {
    expect(say(oneOfEach['sides-not-closed'])).toBe(
      'Nog niet gehoord: Marjolein de Vries en T. Bos (stap 2 van de regeling).',
    );
    expect(say(oneOfEach['sides-not-closed'], 'en')).toBe(
      'Not heard yet: Marjolein de Vries and T. Bos (step 2 of the regulation).',
    );
  });

  it('given missing facts, then all are named at once, and each again at its field', () => {
    expect(say(oneOfEach.missing)).toBe('Vul nog in: datum van de uitspraak, bevindingen en eigenaar van maatregel 2.');
    expect(fieldErrors(oneOfEach.missing, wordsIn('nl'), 'nl')).toEqual({
      issuedOn: 'Vul dit in.',
      findings: 'Vul dit in.',
      'measures.1.owner': 'Vul dit in.',
    });
  });

  it('given a date before what it follows, then both days are said, at the field', () => {
    expect(fieldErrors(oneOfEach['date-too-early'], wordsIn('nl'), 'nl')).toEqual({
      givenOn: '1 januari 2026 ligt voor het verzoek om een toelichting op 14 januari 2026.',
    });
  });

  it('given a text that is too long, then the numbers can be read', () => {
    expect(say(oneOfEach['text-too-long'])).toBe('Te lang: 123.456 tekens. Er passen er 100.000.');
    expect(say(oneOfEach['text-too-long'], 'en')).toContain('123,456');
  });

  it('given any refusal, then there is one whole sentence in both languages, and no two languages say the same', () => {
    for (const refusal of Object.values(oneOfEach)) {
      const [dutch, english] = [say(refusal, 'nl'), say(refusal, 'en')];
      expect(dutch, refusal.type).toMatch(/^[A-ZÉ0-9].*\.$/);
      expect(english, refusal.type).toMatch(/^[A-Z0-9].*\.$/);
      expect(dutch).not.toBe(english);
      expect(`${dutch}${english}`).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('given whatever anyone asks in any file, then every refusal is one whole sentence', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { decision, before } of steps) {
          if (decision.ok) continue;
          met.add(decision.error.type);
          const about = before.status === 'unregistered' ? null : before;
          for (const language of ['nl', 'en'] as const) {
            const sentence = refusalText(decision.error, about, wordsIn(language), language);
            expect(sentence, decision.error.type).toMatch(/\S\.$/);
            expect(sentence).not.toMatch(/undefined|\[object|=>|\.\.$/);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(met.size).toBeGreaterThan(10);
  });

  it.each([
    ['R4', 'authorisation-missing', 1],
    ['R5', 'complainant-first', 2],
    ['R6', 'sides-not-closed', 2],
    ['R9', 'measures-not-allowed', 3],
    ['R11', 'verdict-not-sent', 3],
    ['R12', 'objection-late', 4],
    ['R13', 'objection-not-heard', 4],
    ['R15', 'not-yet-to-dispute-body', 4],
  ] as const)('%s: given the refusal %s, then step %i of the regulation is cited', (_rule, type, step) => {
    expect(say(oneOfEach[type])).toMatch(new RegExp(`\\(stap ${step} van de regeling\\)\\.$`));
  });

  it('R16, R17: given a complaint that belongs elsewhere, then the way is said', () => {
    expect(say(oneOfEach['not-handled-here'])).toContain('deskundigenoordeel van UWV');
    expect(say(oneOfEach['belongs-to-board'])).toContain('Die behandelt de directie');
  });

  it("R8: given a subject of the organisation's own, then its own name is said", () => {
    const naming = { subjects: [{ id: 'x1' as SubjectId, name: 'Parkeren', retired: false }] };
    expect(fieldName('perSubject.x1', wordsIn('nl'), naming)).toBe('uitspraak over Parkeren');
    expect(fieldName('perSubject.privacy', wordsIn('nl'))).toBe('uitspraak over Privacy');
  });

  it('given a field of a measure, then it is counted from one', () => {
    expect(fieldName('measures.0.description', wordsIn('nl'))).toBe('omschrijving van maatregel 1');
  });
});
