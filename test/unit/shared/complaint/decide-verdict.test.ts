import { describe, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import {
  answered,
  bothSidesHeard,
  byBos,
  complainant,
  decided,
  facts,
  given,
} from '../../../support/given-complaint.ts';

type Issue = Extract<ComplaintCommand, { type: 'IssueVerdict' }>;
const upheld: Issue = { ...facts.upheld, type: 'IssueVerdict' };
const [measure] = facts.upheld.measures;
const dismissed: Issue = { ...upheld, outcome: 'dismissed', reasons: 'Er is wel teruggebeld.', measures: [] };
const partly: Issue = { ...upheld, outcome: 'partly-upheld', reasons: 'Op één punt wel, op één niet.' };
const send: ComplaintCommand = { ...facts.verdictSent, type: 'RecordVerdictSent' };

describe('the verdict only after both sides (R6)', () => {
  test('every side heard', () =>
    given(...bothSidesHeard)
      .when(upheld)
      .thenHappened(facts.upheld));

  test('names every side that is still open', () => {
    given(facts.received)
      .when(upheld)
      .thenRefused({ type: 'sides-not-closed', parties: [complainant], rule: 'R6' });
    given(facts.received, facts.complainantHeard, facts.bosNamed, facts.bosAsked)
      .when(upheld)
      .thenRefused({ type: 'sides-not-closed', parties: [byBos], rule: 'R6' });
    given(facts.received, facts.bosNamed)
      .when(upheld)
      .thenRefused({ type: 'sides-not-closed', parties: [complainant, byBos], rule: 'R6' });
  });

  test('a side waived with its reason counts as closed', () => {
    given(facts.received, facts.complainantHeard, facts.bosNamed, {
      type: 'ExplanationWaived',
      of: byBos,
      waivedOn: date('2026-01-21'),
      ground: 'declined',
      reason: 'Is uit dienst.',
    })
      .when(upheld)
      .thenHappened(facts.upheld);
  });

  test('not on a day before the last side was heard', () => {
    given(...bothSidesHeard)
      .when({ ...upheld, issuedOn: date('2026-01-20') })
      .thenRefused({
        type: 'date-too-early',
        field: 'issuedOn',
        day: date('2026-01-20'),
        earliest: date('2026-01-21'),
        because: 'last-side-closed',
        rule: 'R8',
      });
  });

  test('once', () => {
    given(...decided)
      .when(dismissed)
      .thenRefused({ type: 'already-decided', issuedOn: date('2026-01-22'), rule: 'R7' });
  });
});

describe('what the verdict must hold (R8 to R10)', () => {
  const issuing = (command: Issue) => given(...bothSidesHeard).when(command);

  test('upheld: measures, reasons not needed', () => {
    issuing(upheld).thenHappened(facts.upheld);
    issuing({ ...upheld, measures: [] }).thenRefused({ type: 'missing', fields: ['measures'], rule: 'R9' });
  });

  test('partly upheld: measures and reasons', () => {
    issuing(partly).thenHappened({ ...partly, type: 'VerdictIssued' });
    issuing({ ...partly, measures: [], reasons: ' ' }).thenRefused({
      type: 'missing',
      fields: ['reasons', 'measures'],
      rule: 'R10',
    });
  });

  test('dismissed: reasons, and no measures', () => {
    issuing(dismissed).thenHappened({ ...dismissed, type: 'VerdictIssued' });
    issuing({ ...dismissed, reasons: null }).thenRefused({ type: 'missing', fields: ['reasons'], rule: 'R10' });
    issuing({ ...dismissed, measures: upheld.measures }).thenRefused({
      type: 'measures-not-allowed',
      outcome: 'dismissed',
      rule: 'R9',
    });
  });

  test('always its findings', () =>
    issuing({ ...upheld, findings: '' }).thenRefused({ type: 'missing', fields: ['findings'], rule: 'R8' }));

  test('each measure has a description, an owner and a date', () => {
    issuing({
      ...upheld,
      measures: [
        measure,
        { ...measure, id: 'measure-2', description: ' ', owner: '', dueOn: '' as typeof measure.dueOn },
      ],
    }).thenRefused({
      type: 'missing',
      fields: ['measures.1.description', 'measures.1.owner', 'measures.1.dueOn'],
      rule: 'R9',
    });
  });

  test('a measure may be done already, but not before there was a complaint', () => {
    const done = { ...measure, dueOn: date('2026-01-05') };
    issuing({ ...upheld, measures: [done] }).thenHappened({ ...facts.upheld, measures: [done] });
    issuing({ ...upheld, measures: [{ ...measure, dueOn: date('2026-01-01') }] }).thenRefused({
      type: 'date-too-early',
      field: 'measures.0.dueOn',
      day: date('2026-01-01'),
      earliest: date('2026-01-02'),
      because: 'receipt',
      rule: 'R9',
    });
  });

  test('no measure twice under one id', () => {
    issuing({ ...upheld, measures: [measure, measure] }).thenRefused({
      type: 'same-measure-twice',
      field: 'measures.1.id',
      rule: 'R9',
    });
  });
});

describe('sending the verdict (R7, R11)', () => {
  test('after it was issued, once', () => {
    given(...bothSidesHeard)
      .when(send)
      .thenRefused({ type: 'not-decided', rule: 'R7' });
    given(...decided)
      .when(send)
      .thenHappened(facts.verdictSent);
    given(...answered)
      .when(send)
      .thenRefused({ type: 'verdict-already-sent', sentOn: date('2026-01-22'), rule: 'R11' });
  });

  test('not on a day before it was issued', () => {
    given(...decided)
      .when({ ...send, sentOn: date('2026-01-21') } as ComplaintCommand)
      .thenRefused({
        type: 'date-too-early',
        field: 'sentOn',
        day: date('2026-01-21'),
        earliest: date('2026-01-22'),
        because: 'verdict',
        rule: 'R11',
      });
  });
});
