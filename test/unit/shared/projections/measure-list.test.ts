import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { CaseRow, MeasureRow } from '../../../../shared/projections/case-list.ts';
import {
  causesOf,
  measureCounts,
  type measureViews,
  openMeasures,
  ownersOf,
  promisedMeasures,
  standingOf,
  visibleMeasures,
} from '../../../../shared/projections/measure-list.ts';

const today = date('2026-03-10');
const measure = (id: string, changes: Partial<MeasureRow> = {}): MeasureRow => ({
  id,
  description: `Maatregel ${id}`,
  owner: 'Team casemanagement',
  dueOn: date('2026-04-01'),
  promisedIn: 'verdict',
  status: 'open',
  closedOn: null,
  lastReport: null,
  ...changes,
});
type Wanted = Pick<CaseRow, 'stream' | 'number' | 'subjects' | 'measures' | 'linkedMeasures' | 'ending'>;
const row = (name: string, changes: Partial<Wanted> = {}): CaseRow =>
  ({
    stream: `stream-${name}` as StreamId,
    number: `K26-A00${name}`,
    summary: `Klacht ${name}`,
    complainantName: `Klager ${name}`,
    subjects: ['speed' as SubjectId],
    measures: [],
    linkedMeasures: [],
    ending: null,
    ...changes,
  }) as CaseRow;
const linkTo = (name: string, id: string) => ({
  id,
  from: { stream: `stream-${name}` as StreamId, number: `K26-A00${name}` as CaseRow['number'] },
});
const all = { view: 'all', owner: null, search: '', today } as const;

describe('the list of measures', () => {
  it('R9, R19: given a measure that another complaint links to, then it stands once and names both', () => {
    const found = promisedMeasures([
      row('1', { measures: [measure('a')] }),
      row('2', { linkedMeasures: [linkTo('1', 'a')] }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.answers.map(({ number }) => number)).toEqual(['K26-A001', 'K26-A002']);
  });

  it('given a link to a file whose measures are not here, then nothing is made up', () => {
    expect(promisedMeasures([row('2', { linkedMeasures: [linkTo('1', 'a')] })])).toEqual([]);
  });

  it('given a file that was registered in error, then its promises count nowhere', () => {
    const ending = { kind: 'registered-in-error', on: date('2026-02-01'), confirmed: false } as const;
    const rows = [row('1', { measures: [measure('a', { dueOn: date('2026-01-01') })], ending })];
    expect(promisedMeasures(rows)).toEqual([]);
    expect(openMeasures(rows, today)).toEqual({ open: 0, late: 0 });
  });

  it('R19: given its own day, then a measure is in time; the day after it is late', () => {
    const onItsDay = measure('a', { dueOn: today });
    expect(standingOf(onItsDay, today)).toEqual({ standing: 'open' });
    expect(standingOf(onItsDay, date('2026-03-11'))).toEqual({ standing: 'late', daysLate: 1 });
    expect(standingOf(measure('b', { dueOn: today, status: 'done', closedOn: date('2026-03-12') }), today)).toEqual({
      standing: 'done',
      on: '2026-03-12',
      daysLate: 2,
    });
  });

  it('given open, late and closed ones, then the longest late stands first and what was closed last', () => {
    const found = promisedMeasures([
      row('1', {
        measures: [
          measure('done', { status: 'done', closedOn: date('2026-03-01') }),
          measure('ahead'),
          measure('late', { dueOn: date('2026-03-01') }),
          measure('latest', { dueOn: date('2026-02-01') }),
          measure('dropped', { status: 'dropped', closedOn: date('2026-03-05') }),
        ],
      }),
    ]);
    const ids = (view: (typeof measureViews)[number]) => visibleMeasures(found, { ...all, view }).map(({ id }) => id);
    expect(ids('all')).toEqual(['latest', 'late', 'ahead', 'dropped', 'done']);
    expect(ids('open')).toEqual(['latest', 'late', 'ahead']);
    expect(ids('late')).toEqual(['latest', 'late']);
    expect(measureCounts(found, today)).toEqual({ open: 3, late: 2, done: 1, dropped: 1, all: 5 });
  });

  it('given an owner written in two ways, then they are one owner', () => {
    const found = promisedMeasures([
      row('1', { measures: [measure('a', { owner: 'Teamleider' }), measure('b', { owner: 'teamleider ' })] }),
    ]);
    expect(ownersOf(found)).toEqual(['Teamleider']);
    expect(visibleMeasures(found, { ...all, owner: 'TEAMLEIDER' })).toHaveLength(2);
  });

  it('given a search, then description, owner and every complaint that it answers are looked in', () => {
    const found = promisedMeasures([
      row('1', { measures: [measure('a')] }),
      row('2', { linkedMeasures: [linkTo('1', 'a')] }),
    ]);
    for (const search of ['maatregel a', 'CASEMANAGEMENT', 'k26-a002', 'Klager 2'])
      expect(visibleMeasures(found, { ...all, search })).toHaveLength(1);
    expect(visibleMeasures(found, { ...all, search: 'iets anders' })).toEqual([]);
  });

  it('R18, R19: given what recurs, then a complaint counts once for a subject, however many measures it brought', () => {
    const speed = 'speed' as SubjectId;
    const treatment = 'treatment' as SubjectId;
    const found = promisedMeasures([
      row('1', { measures: [measure('a'), measure('b')], subjects: [speed, treatment] }),
      row('2', { linkedMeasures: [linkTo('1', 'a')] }),
    ]);
    expect(causesOf(found)).toEqual([
      { subject: speed, complaints: 2, measures: 2 },
      { subject: treatment, complaints: 1, measures: 2 },
    ]);
  });

  it('given whatever rows, then the rail counts what the list shows', () => {
    const days = fc.constantFrom(date('2026-03-01'), today, date('2026-04-01'));
    const measures = fc.array(
      fc.record({ dueOn: days, status: fc.constantFrom<MeasureRow['status']>('open', 'done', 'dropped') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(measures, { maxLength: 6 }), (files) => {
        const rows = files.map((each, index) =>
          row(String(index), { measures: each.map((facts, at) => measure(`${index}-${at}`, facts)) }),
        );
        const { open, late } = measureCounts(promisedMeasures(rows), today);
        expect(openMeasures(rows, today)).toEqual({ open, late });
      }),
    );
  });
});
