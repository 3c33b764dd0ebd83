import { assertNever } from '../../base/assert-never.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Outcome } from '../../complaint/events.ts';
import type { ComplainantKind } from '../../complaint/parties.ts';
import type { EndingKind } from '../../complaint/state.ts';
import { deadlineOf } from '../../procedure/deadlines.ts';
import type { Law } from '../../procedure/law.ts';
import type { DeadlineKind } from '../../procedure/regulation.ts';
import type { CaseRow, ObjectionRow } from '../case-list.ts';
import { isWithin, type Span } from './period.ts';
import type { Relation } from './suppression.ts';

/** What became of a complaint. One that was registered in error counts nowhere. */
export const reportOutcomes = [
  'upheld',
  'partly-upheld',
  'dismissed',
  'withdrawn',
  'settled',
  'not-handled',
  'forwarded',
  'pending',
] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

/** What became of an objection (R12 to R14). */
export const objectionFates = ['upheld', 'partly-upheld', 'dismissed', 'not-admitted', 'withdrawn', 'pending'] as const;
export type ObjectionFate = (typeof objectionFates)[number];

/** The terms that bind the organisation (R3, R7, R14). */
export const reportTerms = ['acknowledgement', 'verdict', 'board-decision'] as const satisfies readonly DeadlineKind[];
export type ReportTerm = (typeof reportTerms)[number];

export const complainantKinds = [
  'client',
  'supplier',
  'client-employee',
  'other',
] as const satisfies readonly ComplainantKind[];

/** Names one figure. */
export const figure = {
  received: 'received',
  outcome: (outcome: ReportOutcome) => `outcome:${outcome}`,
  channel: (channel: string) => `channel:${channel}`,
  complainant: (kind: ComplainantKind) => `complainant:${kind}`,
  subject: (subject: string) => `subject:${subject}`,
  department: (key: string) => `department:${key}`,
  term: (term: ReportTerm, part: 'all' | 'in-time' | 'late') => `term:${term}:${part}`,
  announced: (isAnnounced: boolean) => `late-answer:${isAnnounced ? 'announced' : 'unannounced'}`,
  objections: 'objections',
  objection: (fate: ObjectionFate) => `objection:${fate}`,
  lateObjections: 'objections-late',
  reversed: 'objections-reversed',
  referred: 'referred',
} as const;

/** The subject of a complaint that was given none. */
export const noSubject = 'none';

/** What a report can break down by: the rows of its tables, the same for every year. */
export type ReportRowKeys = {
  readonly subjects: readonly string[];
  readonly channels: readonly string[];
  readonly departments: readonly string[];
};

/** The complaints that a period is about: by the day of receipt. */
export const receivedWithin = (rows: readonly CaseRow[], span: Span): readonly CaseRow[] =>
  rows.filter(({ receivedOn, ending }) => isWithin(receivedOn, span) && ending?.kind !== 'registered-in-error');

/** Every figure about complaints by its name, and how they hang together. `rows` are those of the period. */
export const countsOf = (
  rows: readonly CaseRow[],
  keys: ReportRowKeys,
  law: Law,
  today: PlainDate,
): { readonly counts: ReadonlyMap<string, number>; readonly relations: readonly Relation[] } => {
  const relations = relationsOf(keys);
  const counts = new Map<string, number>();
  for (const { parts, total } of relations) for (const key of [total, ...parts]) counts.set(key, 0);
  for (const row of rows)
    for (const key of figuresOf(row, law, today)) {
      const count = counts.get(key);
      if (count !== undefined) counts.set(key, count + 1);
    }
  return { counts, relations };
};

/** The figures in which one complaint counts, each once. */
const figuresOf = (row: CaseRow, law: Law, today: PlainDate): ReadonlySet<string> => {
  const { subjects, objection, figures } = row;
  const found = new Set<string>([
    figure.received,
    figure.outcome(reportOutcome(row)),
    figure.channel(row.channel),
    figure.complainant(figures.complainantKind),
    ...(subjects.length === 0 ? [figure.subject(noSubject)] : subjects.map(figure.subject)),
    ...departmentsOf(row).map(({ key }) => figure.department(key)),
  ]);
  for (const term of reportTerms) {
    const kept = termKept(row, term, law, today);
    if (kept === null) continue;
    found.add(figure.term(term, 'all')).add(figure.term(term, kept ? 'in-time' : 'late'));
    if (term === 'verdict' && !kept) found.add(figure.announced(figures.delay !== null));
  }
  if (objection) {
    found.add(figure.objections).add(figure.objection(fateOf(objection)));
    if (objection.late) found.add(figure.lateObjections);
    if (figures.reversed) found.add(figure.reversed);
  }
  if (row.referred) found.add(figure.referred);
  return found;
};

/** The outcome as it stands, by the board when it changed it; an ending of its own goes before it. */
export const reportOutcome = ({ ending, outcome }: Pick<CaseRow, 'ending' | 'outcome'>): ReportOutcome =>
  (ending && ownEnding(ending.kind)) ?? outcome ?? 'pending';

const ownEnding = (kind: EndingKind): ReportOutcome | null => {
  switch (kind) {
    case 'withdrawn':
    case 'settled':
    case 'forwarded':
    case 'not-handled':
      return kind;
    case 'after-verdict':
    case 'after-decision':
    case 'registered-in-error':
      return null;
    default:
      return assertNever(kind);
  }
};

/**
 * Whether a term was kept: what it is for happened on its last day or before. `null`: it never began, still runs, or
 * lapsed within it. A term that passed while nothing happened is late, also when the file ended later.
 */
export const termKept = (row: CaseRow, kind: ReportTerm, law: Law, today: PlainDate): boolean | null => {
  const term = row.ended.find((each) => each.kind === kind) ?? row.running.find((each) => each.kind === kind);
  if (!term) return null;
  const { progress, derivation } = deadlineOf(term, law);
  switch (progress.status) {
    case 'met':
      return progress.daysLate === 0;
    case 'missed':
      return progress.overtakenOn <= derivation.due;
    case 'running':
      return today > derivation.due ? false : null;
    case 'lapsed':
      return progress.on > derivation.due ? false : null;
    default:
      return assertNever(progress);
  }
};

const fateOf = ({ status, outcome }: ObjectionRow): ObjectionFate => {
  switch (status) {
    case 'received':
    case 'heard':
      return 'pending';
    case 'not-admitted':
    case 'withdrawn':
      return status;
    case 'decided':
    case 'answered':
      return outcome ?? 'pending';
    default:
      return assertNever(status);
  }
};

/** The departments of a complaint's persons involved; one name in capitals is the same department. */
export const departmentsOf = ({
  involved,
}: Pick<CaseRow, 'involved'>): readonly { readonly key: string; readonly name: string }[] =>
  involved.flatMap(({ department }) => {
    const name = department?.trim() ?? '';
    return name === '' ? [] : [{ key: name.toLowerCase(), name }];
  });

const decidedOutcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];

/** What anybody can know of how the figures hang together. */
const relationsOf = ({ subjects, channels, departments }: ReportRowKeys): readonly Relation[] => {
  const { received } = figure;
  const sum = (total: string, parts: readonly string[]): Relation => ({ relation: 'sum', parts, total });
  const covers = (total: string, ...parts: readonly string[]): Relation => ({ relation: 'covers', parts, total });
  return [
    sum(received, reportOutcomes.map(figure.outcome)),
    sum(received, channels.map(figure.channel)),
    sum(received, complainantKinds.map(figure.complainant)),
    // R18: a complaint counts in each of its subjects.
    covers(received, ...subjects.map(figure.subject)),
    ...subjects.map((subject) => covers(figure.subject(subject), received)),
    ...departments.map((key) => covers(figure.department(key), received)),
    ...reportTerms.flatMap((term) => [
      sum(figure.term(term, 'all'), [figure.term(term, 'in-time'), figure.term(term, 'late')]),
      covers(figure.term(term, 'all'), received),
    ]),
    sum(figure.term('verdict', 'late'), [figure.announced(true), figure.announced(false)]),
    sum(figure.objections, objectionFates.map(figure.objection)),
    // Nobody objects before there is a verdict.
    covers(
      figure.objections,
      ...reportOutcomes.filter((outcome) => outcome !== 'pending').map((outcome) => figure.outcome(outcome)),
    ),
    covers(figure.lateObjections, figure.objections),
    covers(figure.reversed, ...decidedOutcomes.map((outcome) => figure.objection(outcome))),
    covers(figure.referred, received),
  ];
};
