import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Outcome } from '../complaint/events.ts';
import type { FoldedComplaint } from '../complaint/fold.ts';
import type { SubjectId } from '../complaint/subjects.ts';
import type { MemberRef } from '../members/members.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';
import { type PhaseId, phaseOf } from './phase-line.ts';

/**
 * One line of the list of complaints. Plain JSON and independent of today, because it is stored sealed: how
 * pressing the deadline is, is worked out when it is shown (`runningUrgency`).
 */
export type CaseRow = {
  readonly stream: StreamId;
  readonly number: ComplaintNumber;
  readonly receivedOn: PlainDate;
  readonly complainantName: string;
  readonly organisation: string | null;
  readonly summary: string;
  readonly subjects: readonly SubjectId[];
  readonly phase: PhaseId;
  /** `null` until the verdict is issued. */
  readonly outcome: Outcome | null;
  /** The first deadline that still runs; `null` when none does. */
  readonly nextDeadline: NextDeadline | null;
  readonly handler: MemberRef | null;
  /** `Message-ID` of the mail it came in, so that the same mail is recognised when it is dropped again. */
  readonly messageId: string | null;
  /** Lamport time of the last record that is in this line. */
  readonly lastEventL: number;
  readonly contradictions: number;
  readonly readOnly: boolean;
};

export type NextDeadline = {
  readonly kind: DeadlineKind;
  readonly due: PlainDate;
  readonly sendBy: PlainDate | null;
};

/** The line of a complaint; `null` while its receipt has not arrived. */
export const caseRow = (
  stream: StreamId,
  file: Pick<FoldedComplaint, 'state' | 'contradictions' | 'readOnly' | 'lastEventL'>,
  deadlines: readonly Deadline[],
): CaseRow | null => {
  const { state } = file;
  if (state.status === 'unregistered') return null;
  const { received } = state;
  return {
    stream,
    number: received.number,
    receivedOn: received.receivedOn,
    complainantName: received.complainant.name,
    organisation: received.complainant.organisation,
    summary: received.summary,
    subjects: received.subjects,
    phase: phaseOf(state),
    outcome: state.status === 'in-progress' ? null : state.verdict.outcome,
    nextDeadline: nextDeadline(deadlines),
    handler: state.handler,
    messageId: received.messageId,
    lastEventL: file.lastEventL,
    contradictions: file.contradictions.length,
    readOnly: file.readOnly,
  };
};

/** The running deadline that comes first; of two on one day the earlier step of the procedure. */
export const nextDeadline = (deadlines: readonly Deadline[]): NextDeadline | null => {
  const running = deadlines.filter(({ progress }) => progress.status === 'running');
  const first = running.reduce<Deadline | null>(
    (best, deadline) => (best && best.derivation.due <= deadline.derivation.due ? best : deadline),
    null,
  );
  return first && { kind: first.kind, due: first.derivation.due, sendBy: first.derivation.sendBy ?? null };
};
