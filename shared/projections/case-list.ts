import type { ComplaintNumber, MemberId, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { ConversationAbout, FileRef, Meeting, Outcome } from '../complaint/events.ts';
import type { FoldedComplaint } from '../complaint/fold.ts';
import type { Party } from '../complaint/parties.ts';
import {
  type ComplaintState,
  type EndingKind,
  type MeasureState,
  type Objection,
  type OpenComplaint,
  objectionOf,
  outcomeOf,
} from '../complaint/state.ts';
import type { ChannelId, SubjectId } from '../complaint/subjects.ts';
import type { MemberRef } from '../members/members.ts';
import { derivationOf } from '../procedure/derivation.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import type { NextPlan } from '../procedure/next-step-types.ts';
import type { DeadlineKind, TermRule } from '../procedure/regulation.ts';
import { type EndedTerm, endedTerms, type RunningTerm, runningTerms } from '../procedure/term-course.ts';
import { type CaseFigures, caseFigures, type InvolvedRow, involvedRows } from './case-figures.ts';
import { type CaseStep, casePlan } from './case-step.ts';
import { type PhaseId, phaseOf } from './phase-line.ts';

/**
 * One line of the list of complaints. Plain JSON, and independent of today and of the regulation, because it is
 * stored sealed: due dates, how pressing they are and what time has made the next step are worked out when it is
 * shown (`nextDeadlineOf`, `runningUrgency`, `stepOn`), so that a change of the regulation projects nothing again.
 */
export type CaseRow = {
  readonly stream: StreamId;
  readonly number: ComplaintNumber;
  readonly receivedOn: PlainDate;
  readonly channel: ChannelId;
  readonly complainantName: string;
  readonly complainantEmail: string | null;
  readonly organisation: string | null;
  readonly representativeName: string | null;
  readonly summary: string;
  readonly subjects: readonly SubjectId[];
  readonly status: OpenComplaint['status'];
  readonly phase: PhaseId;
  readonly ending: { readonly kind: EndingKind; readonly on: PlainDate; readonly confirmed: boolean } | null;
  /** As it stands, by the board when it changed it; `null` until the verdict is issued. */
  readonly outcome: Outcome | null;
  /** The terms that run. */
  readonly running: readonly RunningTerm[];
  /** The terms that are over, each with how it ended (`deadlineOf`). */
  readonly ended: readonly EndedTerm[];
  /** Conversations ahead and held; one that was cancelled is gone. */
  readonly conversations: readonly ConversationRow[];
  /** What comes next, and what it turns into (`stepOn`); `null` when all is done. */
  readonly next: NextPlan<CaseStep> | null;
  /** R17. */
  readonly route: 'officer' | 'board';
  readonly handler: MemberRef | null;
  /** Members of this register whom the complaint is about: none of them handles it. */
  readonly involvedMembers: readonly MemberId[];
  readonly involved: readonly InvolvedRow[];
  readonly figures: CaseFigures;
  readonly measures: readonly MeasureRow[];
  /** Measures of other files that answer this complaint too. */
  readonly linkedMeasures: readonly { readonly id: string; readonly from: FileRef }[];
  readonly objection: ObjectionRow | null;
  /** R2. */
  readonly dpoInformed: boolean;
  /** R15: the complainant turned to the dispute body. */
  readonly referred: boolean;
  readonly splitFrom: FileRef | null;
  readonly splitInto: readonly FileRef[];
  /** `Message-ID`s of its mails, in and out: the same mail is recognised, and an answer finds its file. */
  readonly messageIds: readonly string[];
  /** Lamport time of the last record that is in this line. */
  readonly lastEventL: number;
  readonly contradictions: number;
  readonly readOnly: boolean;
};

/** A conversation as the calendar shows it (R5, R6, R13). */
export type ConversationRow = {
  readonly id: string;
  readonly about: ConversationAbout;
  readonly with: Party;
  /** Of the person involved; `null` for the complainant, whose name the line has. */
  readonly withName: string | null;
  readonly meeting: Meeting;
  readonly held: boolean;
};

/** An objection as the board's list shows it (R12 to R14). */
export type ObjectionRow = {
  readonly status: Objection['status'];
  readonly receivedOn: PlainDate;
  readonly late: boolean;
  /** What the board made of the objection itself; `null` while it has not decided. */
  readonly outcome: Outcome | null;
};

/** A measure as the list of measures shows it (R9, R19). */
export type MeasureRow = {
  readonly id: string;
  readonly description: string;
  readonly owner: string;
  readonly dueOn: PlainDate;
  readonly promisedIn: MeasureState['promisedIn'];
  readonly status: MeasureState['progress']['status'];
  /** The day on which it was done or dropped; `null` while it is open. */
  readonly closedOn: PlainDate | null;
  /** The last report of an open one. */
  readonly lastReport: { readonly on: PlainDate; readonly progress: string } | null;
};

export type NextDeadline = {
  readonly kind: DeadlineKind;
  readonly due: PlainDate;
  readonly sendBy: PlainDate | null;
  readonly binds: TermRule['binds'];
};

/** The line of a complaint; `null` while its receipt has not arrived. */
export const caseRow = (
  stream: StreamId,
  file: Pick<FoldedComplaint, 'state' | 'settledAt' | 'contradictions' | 'readOnly' | 'lastEventL'>,
): CaseRow | null => {
  const { state } = file;
  if (state.status === 'unregistered') return null;
  const { received } = state;
  const objection = objectionOf(state);
  return {
    stream,
    number: received.number,
    receivedOn: received.receivedOn,
    channel: received.channel,
    complainantName: received.complainant.name,
    complainantEmail: received.complainant.email,
    organisation: received.complainant.organisation,
    representativeName: state.representation?.representative.name ?? null,
    summary: received.summary,
    subjects: received.subjects,
    status: state.status,
    phase: phaseOf(state),
    ending: endingOf(state),
    outcome: outcomeOf(state),
    running: runningTerms(state),
    ended: endedTerms(file),
    conversations: conversationRows(state),
    next: casePlan(state),
    route: state.route.by,
    handler: state.handler,
    involvedMembers: state.involved.flatMap(({ person }) => person.member ?? []),
    involved: involvedRows(state),
    figures: caseFigures(state),
    measures: state.measures.map(measureRow),
    linkedMeasures: state.linkedMeasures.map(({ id, from }) => ({ id, from })),
    objection: objection && objectionRow(objection),
    dpoInformed: state.dpoInformed !== null,
    referred: state.referrals.length > 0,
    splitFrom: received.splitFrom,
    splitInto: state.splitOff.map(({ into }) => into),
    messageIds: state.messageIds,
    lastEventL: file.lastEventL,
    contradictions: file.contradictions.length,
    readOnly: file.readOnly,
  };
};

const conversationRows = (state: OpenComplaint): readonly ConversationRow[] =>
  state.conversations.flatMap(({ id, about, with: party, meeting, status }) =>
    status === 'cancelled'
      ? []
      : [{ id, about, with: party, withName: involvedName(state, party), meeting, held: status === 'held' }],
  );

const involvedName = (state: OpenComplaint, party: Party): string | null =>
  party.party === 'complainant'
    ? null
    : (state.involved.find(({ person }) => person.id === party.person)?.person.name ?? null);

const objectionRow = (objection: Objection): ObjectionRow => ({
  status: objection.status,
  receivedOn: objection.receivedOn,
  late: objection.late,
  outcome: 'decision' in objection ? objection.decision.outcome : null,
});

const endingOf = (state: ComplaintState): CaseRow['ending'] =>
  state.status === 'closed'
    ? { kind: state.ending.kind, on: state.ending.on, confirmed: state.confirmation !== null }
    : null;

const measureRow = ({ id, description, owner, dueOn, promisedIn, progress }: MeasureState): MeasureRow => ({
  id,
  description,
  owner,
  dueOn,
  promisedIn,
  status: progress.status,
  closedOn: progress.status === 'done' ? progress.doneOn : progress.status === 'dropped' ? progress.droppedOn : null,
  lastReport: progress.status === 'open' ? progress.lastReport : null,
});

const known = new WeakMap<CaseRow, { readonly law: Law; readonly next: NextDeadline | null }>();

/** The running term of a line that ends first, by the newest regulation; of two on one day the earlier step. */
export const nextDeadlineOf = (row: CaseRow, law: Law): NextDeadline | null => {
  const found = known.get(row);
  if (found?.law === law) return found.next;
  const next = firstOf(row.running, law);
  known.set(row, { law, next });
  return next;
};

const firstOf = (running: readonly RunningTerm[], law: Law): NextDeadline | null => {
  const regulation = regulationNow(law);
  let first: NextDeadline | null = null;
  for (const { kind, from } of running) {
    const { due, sendBy } = derivationOf(kind, from, regulation);
    if (first && first.due <= due) continue;
    first = { kind, due, sendBy: sendBy ?? null, binds: regulation.terms[kind].binds };
  }
  return first;
};
