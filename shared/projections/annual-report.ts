import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import { compareCodeUnits } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { ComplainantKind } from '../complaint/parties.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import type { CaseRow } from './case-list.ts';
import { standingOf } from './measure-list.ts';
import {
  complainantKinds,
  countsOf,
  departmentsOf,
  figure,
  noSubject,
  type ObjectionFate,
  objectionFates,
  type ReportOutcome,
  type ReportRowKeys,
  type ReportTerm,
  receivedWithin,
  reportOutcomes,
  reportTerms,
  termKept,
} from './report/counts.ts';
import { type ReportPeriod, sideBySide, spanOf } from './report/period.ts';
import { type Rise, risesIn } from './report/recurrence.ts';
import { type Cell, protect, type Share, shareOf, threshold } from './report/suppression.ts';

/** One line of a table: a cell for every period, the oldest first. */
export type ReportRow<Key extends string = string> = { readonly key: Key; readonly cells: readonly Cell[] };

export type TermFigures = {
  readonly term: ReportTerm;
  readonly all: readonly Cell[];
  readonly inTime: readonly Cell[];
  readonly late: readonly Cell[];
  /** The share in time. */
  readonly share: readonly (Share | null)[];
};

/** What became of the measures that were promised (R9, R19): they count promises, not people, and are never hidden. */
export const measureFates = ['done-in-time', 'done-late', 'open', 'overdue', 'dropped'] as const;
export type MeasureFate = (typeof measureFates)[number];
export type MeasureFigures = { readonly key: MeasureFate; readonly counts: readonly number[] };

/**
 * The figures of a period, with the same one of earlier years beside it, small counts hidden. Everything is about the
 * complaints received within a period, also what happened to them later. Nobody is named (R19).
 */
export type AnnualReport = {
  readonly period: ReportPeriod;
  /** The oldest first; the last one is `period`. */
  readonly columns: readonly ReportPeriod[];
  readonly received: readonly Cell[];
  readonly outcomes: readonly ReportRow<ReportOutcome>[];
  readonly subjects: readonly ReportRow[];
  readonly channels: readonly ReportRow[];
  readonly complainants: readonly ReportRow<ComplainantKind>[];
  /** Those with a count that is shown, in this period or a year earlier. */
  readonly departments: readonly (ReportRow & { readonly name: string })[];
  readonly terms: readonly TermFigures[];
  /** R7: of the answers that came late, whether the complainant was told of the delay. */
  readonly lateAnswers: { readonly announced: readonly Cell[]; readonly unannounced: readonly Cell[] };
  readonly objections: readonly Cell[];
  readonly objectionFates: readonly ReportRow<ObjectionFate>[];
  readonly lateObjections: readonly Cell[];
  readonly reversed: readonly Cell[];
  /** R15. */
  readonly referred: readonly Cell[];
  readonly measures: readonly MeasureFigures[];
  readonly rising: {
    readonly subjects: readonly Rise[];
    readonly departments: readonly (Rise & { readonly name: string })[];
  };
};

/** R18, R19. Pure; `today` decides what is late already. */
export const annualReport = (
  rows: readonly CaseRow[],
  period: ReportPeriod,
  law: Law,
  today: PlainDate,
): AnnualReport => {
  const columns = sideBySide(period);
  const perColumn = columns.map((column) => receivedWithin(rows, spanOf(column)));
  const departmentNames = departmentsNamed(perColumn.flat());
  const keys = rowKeys(perColumn.flat(), law, [...departmentNames.keys()]);
  const cells = perColumn.map((received) => {
    const { counts, relations } = countsOf(received, keys, law, today);
    return protect(counts, relations);
  });
  const across = (key: string): readonly Cell[] =>
    cells.map((column) => column.get(key) ?? { cell: 'count', count: 0 });
  const rowsOf = <Key extends string>(all: readonly Key[], name: (key: Key) => string): readonly ReportRow<Key>[] =>
    all.map((key) => ({ key, cells: across(name(key)) }));

  const subjects = rowsOf(keys.subjects, figure.subject);
  const departments = rowsOf(keys.departments, figure.department)
    .filter(({ cells: shown }) => shown.slice(-2).some(isShown))
    .map((row) => ({ ...row, name: departmentNames.get(row.key) ?? row.key }));
  return {
    period,
    columns,
    received: across(figure.received),
    outcomes: rowsOf(reportOutcomes, figure.outcome),
    subjects,
    channels: rowsOf(keys.channels, figure.channel),
    complainants: rowsOf(complainantKinds, figure.complainant),
    departments,
    terms: reportTerms.map((term) => termFigures(term, across)),
    lateAnswers: { announced: across(figure.announced(true)), unannounced: across(figure.announced(false)) },
    objections: across(figure.objections),
    objectionFates: rowsOf(objectionFates, figure.objection),
    lateObjections: across(figure.lateObjections),
    reversed: across(figure.reversed),
    referred: across(figure.referred),
    measures: measureFigures(perColumn, today),
    rising: {
      subjects: risesIn(subjects.filter(({ key }) => key !== noSubject)),
      departments: risesIn(departments).map((rise) => ({ ...rise, name: departmentNames.get(rise.key) ?? rise.key })),
    },
  };
};

const isShown = (cell: Cell): boolean => cell.cell === 'count' && cell.count >= threshold;

const termFigures = (term: ReportTerm, across: (key: string) => readonly Cell[]): TermFigures => {
  const all = across(figure.term(term, 'all'));
  const inTime = across(figure.term(term, 'in-time'));
  const late = across(figure.term(term, 'late'));
  const nothing: Cell = { cell: 'withheld' };
  const share = all.map((total, at) => shareOf(inTime[at] ?? nothing, late[at] ?? nothing, total));
  return { term, all, inTime, late, share };
};

/** What the regulation offers now, and what it offered when complaints of these years came in. */
const rowKeys = (rows: readonly CaseRow[], law: Law, departments: readonly string[]): ReportRowKeys => {
  const { subjects, channels } = regulationNow(law);
  const keysOf = (offered: readonly { readonly id: string; readonly retired: boolean }[], used: readonly string[]) => [
    ...new Set([...offered.filter(({ id, retired }) => !retired || used.includes(id)).map(({ id }) => id), ...used]),
  ];
  return {
    subjects: [
      ...keysOf(
        subjects,
        rows.flatMap((row) => row.subjects),
      ),
      noSubject,
    ],
    channels: keysOf(
      channels,
      rows.map(({ channel }) => channel),
    ),
    departments: departments.toSorted(compareCodeUnits),
  };
};

const departmentsNamed = (rows: readonly CaseRow[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const row of rows) for (const { key, name } of departmentsOf(row)) if (!names.has(key)) names.set(key, name);
  return names;
};

const measureFigures = (perColumn: readonly (readonly CaseRow[])[], today: PlainDate): readonly MeasureFigures[] => {
  const fates = perColumn.map((rows) =>
    rows.flatMap(({ measures }) =>
      measures.map((measure): MeasureFate => {
        const standing = standingOf(measure, today);
        if (standing.standing === 'done') return standing.daysLate === 0 ? 'done-in-time' : 'done-late';
        return standing.standing === 'late' ? 'overdue' : standing.standing;
      }),
    ),
  );
  return measureFates.map((key) => ({
    key,
    counts: fates.map((column) => column.filter((fate) => fate === key).length),
  }));
};

/** Why an answer came late, as the notice of delay said it: free text, for whoever writes the report, never in it. */
export type DelayReason = { readonly stream: StreamId; readonly number: ComplaintNumber; readonly reason: string };

export const delayReasons = (
  rows: readonly CaseRow[],
  period: ReportPeriod,
  law: Law,
  today: PlainDate,
): readonly DelayReason[] =>
  receivedWithin(rows, spanOf(period))
    .filter((row) => termKept(row, 'verdict', law, today) === false)
    .flatMap(({ stream, number, figures: { delay } }) => (delay ? [{ stream, number, reason: delay.reason }] : []));
