import { compareCodeUnits, type StreamId } from '../base/ids.ts';
import { daysBetween, type PlainDate } from '../base/plain-date.ts';
import type { SubjectId } from '../complaint/subjects.ts';
import type { CaseRow, MeasureRow } from './case-list.ts';

/** A complaint that a measure answers. */
export type AnsweredCase = Pick<CaseRow, 'stream' | 'number' | 'summary' | 'complainantName' | 'subjects'>;

/** A measure with where it was promised and every complaint that it answers (R9, R19). */
export type PromisedMeasure = MeasureRow & {
  /** The file in which it was promised, and in which its progress is kept. */
  readonly stream: StreamId;
  /** Its own complaint first, then those that link to it. */
  readonly answers: readonly AnsweredCase[];
};

/** Every measure of the register. A file that was made in error counts nowhere. */
export const promisedMeasures = (rows: readonly CaseRow[]): readonly PromisedMeasure[] => {
  const counted = rows.filter(({ ending }) => ending?.kind !== 'registered-in-error');
  const linked = new Map<string, AnsweredCase[]>();
  for (const row of counted)
    for (const { id, from } of row.linkedMeasures) {
      const key = keyOf(from.stream, id);
      linked.set(key, [...(linked.get(key) ?? []), row]);
    }
  return counted.flatMap((row) =>
    row.measures.map((measure) => ({
      ...measure,
      stream: row.stream,
      answers: [row, ...(linked.get(keyOf(row.stream, measure.id)) ?? [])],
    })),
  );
};

const keyOf = (stream: StreamId, id: string): string => `${stream}:${id}`;

/** How many promises are open, and how many of those late, without gathering what they answer. */
export const openMeasures = (
  rows: readonly CaseRow[],
  today: PlainDate,
): { readonly open: number; readonly late: number } => {
  let open = 0;
  let late = 0;
  for (const { measures, ending } of rows) {
    if (ending?.kind === 'registered-in-error') continue;
    for (const { status, dueOn } of measures) {
      if (status !== 'open') continue;
      open += 1;
      if (today > dueOn) late += 1;
    }
  }
  return { open, late };
};

/** How an open measure stands today. Its own day is still in time. */
export type MeasureStanding =
  | { readonly standing: 'late'; readonly daysLate: number }
  | { readonly standing: 'open' }
  /** `daysLate` counts calendar days after its date; 0 is in time. */
  | { readonly standing: 'done'; readonly on: PlainDate; readonly daysLate: number }
  | { readonly standing: 'dropped'; readonly on: PlainDate };

export const standingOf = ({ status, dueOn, closedOn }: MeasureRow, today: PlainDate): MeasureStanding => {
  const on = closedOn ?? dueOn;
  switch (status) {
    case 'done':
      return { standing: 'done', on, daysLate: Math.max(0, daysBetween(dueOn, on)) };
    case 'dropped':
      return { standing: 'dropped', on };
    default:
      return today > dueOn ? { standing: 'late', daysLate: daysBetween(dueOn, today) } : { standing: 'open' };
  }
};

export const measureViews = ['open', 'late', 'done', 'dropped', 'all'] as const;
export type MeasureView = (typeof measureViews)[number];

const isIn = (view: MeasureView, { standing }: MeasureStanding): boolean =>
  view === 'all' || view === standing || (view === 'open' && standing === 'late');

export type MeasureQuery = {
  readonly view: MeasureView;
  /** `null`: whoever it is. */
  readonly owner: string | null;
  readonly search: string;
  readonly today: PlainDate;
};

/** What late and open ones there are, the longest late first; then what was closed, the latest first. */
export const visibleMeasures = (
  measures: readonly PromisedMeasure[],
  { view, owner, search, today }: MeasureQuery,
): readonly PromisedMeasure[] => {
  const wanted = search.trim().toLowerCase();
  return measures
    .filter(
      (measure) =>
        isIn(view, standingOf(measure, today)) &&
        (owner === null || ownerKey(measure.owner) === ownerKey(owner)) &&
        (wanted === '' || textOf(measure).includes(wanted)),
    )
    .toSorted(inOrder);
};

const textOf = ({ description, owner, answers }: PromisedMeasure): string =>
  [description, owner, ...answers.flatMap(({ number, complainantName, summary }) => [number, complainantName, summary])]
    .join('\n')
    .toLowerCase();

const inOrder = (a: PromisedMeasure, b: PromisedMeasure): number => {
  const open = Number(b.status === 'open') - Number(a.status === 'open');
  if (open !== 0) return open;
  const byDay =
    a.status === 'open'
      ? compareCodeUnits(a.dueOn, b.dueOn)
      : compareCodeUnits(b.closedOn ?? b.dueOn, a.closedOn ?? a.dueOn);
  return byDay || compareCodeUnits(a.id, b.id);
};

/** How many each view holds. */
export const measureCounts = (
  measures: readonly PromisedMeasure[],
  today: PlainDate,
): Readonly<Record<MeasureView, number>> => {
  const counts = { open: 0, late: 0, done: 0, dropped: 0, all: measures.length };
  for (const measure of measures) {
    const standing = standingOf(measure, today);
    for (const view of ['open', 'late', 'done', 'dropped'] as const) if (isIn(view, standing)) counts[view] += 1;
  }
  return counts;
};

const ownerKey = (owner: string): string => owner.trim().toLowerCase();

/** Everybody who owns a measure, by name; the same name in capitals is the same owner. */
export const ownersOf = (measures: readonly PromisedMeasure[]): readonly string[] => {
  const names = new Map<string, string>();
  for (const { owner } of measures) if (!names.has(ownerKey(owner))) names.set(ownerKey(owner), owner.trim());
  return [...names.entries()].toSorted(([a], [b]) => compareCodeUnits(a, b)).map(([, name]) => name);
};

/** What the complaints behind the measures were about (R18, R19). */
export type Cause = { readonly subject: SubjectId; readonly complaints: number; readonly measures: number };

/**
 * What comes back: for each subject, how many complaints brought measures, and how many measures. A complaint counts
 * once for a subject, however many measures it brought. The most first.
 */
export const causesOf = (measures: readonly PromisedMeasure[]): readonly Cause[] => {
  const found = new Map<SubjectId, { readonly complaints: Set<StreamId>; readonly measures: Set<string> }>();
  for (const measure of measures)
    for (const { stream, subjects } of measure.answers)
      for (const subject of subjects) {
        const known = found.get(subject) ?? { complaints: new Set(), measures: new Set() };
        known.complaints.add(stream);
        known.measures.add(keyOf(measure.stream, measure.id));
        found.set(subject, known);
      }
  return [...found.entries()]
    .map(([subject, counted]) => ({
      subject,
      complaints: counted.complaints.size,
      measures: counted.measures.size,
    }))
    .toSorted(
      (a, b) => b.complaints - a.complaints || b.measures - a.measures || compareCodeUnits(a.subject, b.subject),
    );
};
