import { describe, test } from 'vitest';
import type { ComplaintNumber, StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import { answered, bothSidesHeard, decided, director, facts, given } from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

const measure = 'measure-1';
const done = {
  type: 'CompleteMeasure',
  measure,
  doneOn: date('2026-01-22'),
  evidence: 'Lijst met contactpersonen.',
  documents: [],
} as const;
const linked = {
  ...facts.upheld.measures[0],
  id: 'measure-elsewhere',
  from: { stream: 'eeeeeeeeeeeeeeeeeeeeeeeeee' as StreamId, number: 'K26-A003' as ComplaintNumber },
};
const link: ComplaintCommand = { type: 'LinkMeasure', measure: linked };

describe('measures (R9)', () => {
  test('R9: an open one is reported on, changed, done or dropped, by officer or board', () => {
    const report = { type: 'ReportMeasureProgress', measure, on: date('2026-01-22'), progress: 'Halverwege.' } as const;
    const change = {
      type: 'ChangeMeasure',
      measure,
      owner: 'P. Punt',
      dueOn: date('2026-05-01'),
      reason: 'Verlof.',
    } as const;
    const drop = { type: 'DropMeasure', measure, droppedOn: date('2026-01-22'), reason: 'Overbodig.' } as const;
    for (const actor of [director, undefined]) {
      const by = actor ? { actor } : {};
      given(...decided)
        .when(report, by)
        .thenHappened({ ...report, type: 'MeasureProgressed' });
      given(...answered, later.closed)
        .when(change, by)
        .thenHappened({ ...change, type: 'MeasureChanged' });
      given(...decided)
        .when(drop, by)
        .thenHappened({ ...drop, type: 'MeasureDropped' });
      given(...answered)
        .when(done, by)
        .thenHappened({ ...done, type: 'MeasureDone' });
    }
  });

  test('R9: done with evidence, and not in the future', () => {
    given(...decided)
      .when({ ...done, evidence: '' })
      .thenRefused({ type: 'missing', fields: ['evidence'], rule: 'R9' });
    given(...decided)
      .when({ ...done, doneOn: date('2026-01-23') })
      .thenRefused({
        type: 'date-in-future',
        field: 'doneOn',
        day: date('2026-01-23'),
        today: date('2026-01-22'),
        rule: 'R9',
      });
  });

  test('R9: what is done or dropped stays so', () => {
    given(...decided, { ...done, type: 'MeasureDone' })
      .when(done)
      .thenRefused({ type: 'measure-closed', measure, status: 'done', rule: 'R9' });
    given(...bothSidesHeard)
      .when(done)
      .thenRefused({ type: 'unknown-measure', measure, rule: 'R9' });
  });

  test('R9: one of another file answers this complaint too, once, when it was upheld', () => {
    const wasLinked = { type: 'MeasureLinked', measure: linked } as const;
    given(...decided)
      .when(link)
      .thenHappened(wasLinked);
    given(...decided, wasLinked)
      .when(link)
      .thenRefused({ type: 'same-measure-twice', field: 'linkedMeasures', rule: 'R9' });
    given(...decided)
      .when({ ...link, measure: { ...linked, id: measure } })
      .thenRefused({ type: 'own-measure', measure, rule: 'R9' });
    given(...bothSidesHeard)
      .when(link)
      .thenRefused({ type: 'not-decided', rule: 'R7' });
    const dismissed = { ...facts.upheld, outcome: 'dismissed', reasons: 'Er is gebeld.', measures: [] } as const;
    given(...bothSidesHeard, dismissed)
      .when(link)
      .thenRefused({ type: 'measures-not-allowed', outcome: 'dismissed', rule: 'R9' });
  });

  test('R9: a linked measure will do for a verdict', () => {
    const verdict = { ...facts.upheld, measures: [], linkedMeasures: [linked] };
    given(...bothSidesHeard)
      .when({ ...verdict, type: 'IssueVerdict' })
      .thenHappened(verdict);
  });
});

describe('several subjects (R8, R18)', () => {
  const subjects = ['accessibility', 'treatment'] as readonly string[] as readonly SubjectId[];
  const [access, treatment] = subjects as readonly [SubjectId, SubjectId];
  const file = bothSidesHeard.map(
    (event): ComplaintEvent => (event.type === 'ComplaintReceived' ? { ...event, subjects } : event),
  );
  const partly = {
    ...facts.upheld,
    outcome: 'partly-upheld',
    reasons: 'Op één punt wel, op één niet.',
    perSubject: [
      { subject: access, outcome: 'upheld' },
      { subject: treatment, outcome: 'dismissed' },
    ],
  } as const;
  const issue = { ...partly, type: 'IssueVerdict' } as const;

  test('R8: each has an outcome; what is missing is named at once, with the rest', () => {
    given(...file)
      .when(issue)
      .thenHappened(partly);
    given(...file)
      .when({ ...issue, perSubject: [], findings: '', reasons: null, measures: [] })
      .thenRefused({
        type: 'missing',
        fields: ['perSubject.accessibility', 'perSubject.treatment', 'findings', 'reasons', 'measures'],
        rule: 'R8',
      });
  });

  test('R8: together they come to the outcome of the whole', () => {
    given(...file)
      .when({ ...issue, outcome: 'upheld' })
      .thenRefused({ type: 'outcomes-disagree', expected: 'partly-upheld', rule: 'R8' });
    const all = subjects.map((subject) => ({ subject, outcome: 'upheld' as const }));
    given(...file)
      .when({ ...issue, perSubject: all })
      .thenRefused({ type: 'outcomes-disagree', expected: 'upheld', rule: 'R8' });
  });

  test('R8: each once, and only those of this complaint', () => {
    given(...file)
      .when({ ...issue, perSubject: [...issue.perSubject, { subject: access, outcome: 'upheld' }] })
      .thenRefused({ type: 'subject-twice', subject: access, rule: 'R8' });
    const speed = 'speed' as SubjectId;
    given(...file)
      .when({ ...issue, perSubject: [...issue.perSubject, { subject: speed, outcome: 'upheld' }] })
      .thenRefused({ type: 'subject-not-there', subject: speed, rule: 'R8' });
  });

  test('R8: one subject has the outcome of the whole', () => {
    given(...bothSidesHeard)
      .when({ ...facts.upheld, type: 'IssueVerdict', perSubject: [{ subject: access, outcome: 'upheld' }] })
      .thenHappened(facts.upheld);
  });
});

describe('a notice of delay (R7)', () => {
  const announce = {
    type: 'RecordDelayAnnounced',
    reason: 'De betrokkene is ziek.',
    expectedOn: date('2026-02-06'),
    sentOn: date('2026-01-22'),
    means: 'email',
    document: null,
  } as const;

  test('R7: until the answer went out, to a day that lies ahead', () => {
    for (const events of [[facts.received], decided])
      given(...events)
        .when(announce)
        .thenHappened({ ...announce, type: 'DelayAnnounced' });
    given(...answered)
      .when(announce)
      .thenRefused({ type: 'verdict-already-sent', sentOn: date('2026-01-22'), rule: 'R11' });
    given(facts.received)
      .when({ ...announce, expectedOn: date('2026-01-22') })
      .thenRefused({
        type: 'date-not-ahead',
        field: 'expectedOn',
        day: date('2026-01-22'),
        today: date('2026-01-22'),
        rule: 'R7',
      });
    given(facts.received)
      .when({ ...announce, reason: '', expectedOn: '' as typeof announce.expectedOn })
      .thenRefused({ type: 'missing', fields: ['reason', 'expectedOn'], rule: 'R7' });
  });
});
