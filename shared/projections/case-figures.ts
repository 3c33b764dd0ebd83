import type { MemberId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Outcome } from '../complaint/events.ts';
import type { ComplainantKind } from '../complaint/parties.ts';
import { type OpenComplaint, objectionOf, verdictOf } from '../complaint/state.ts';

/** What the yearly figures count by and the list itself does not show (R19). It names nobody. */
export type CaseFigures = {
  readonly complainantKind: ComplainantKind;
  /** R14: the board gave the verdict another outcome. */
  readonly reversed: boolean;
  /** R7: the last notice of delay: what the lateness is put down to. */
  readonly delay: { readonly sentOn: PlainDate; readonly reason: string } | null;
};

/** A person whom the complaint is about, as far as it tells what recurs. */
export type InvolvedRow = {
  readonly name: string;
  readonly department: string | null;
  readonly member: MemberId | null;
};

export const caseFigures = (state: OpenComplaint): CaseFigures => ({
  complainantKind: state.received.complainant.kind,
  reversed: isReversed(state),
  delay: state.delay && { sentOn: state.delay.sentOn, reason: state.delay.reason },
});

export const involvedRows = (state: OpenComplaint): readonly InvolvedRow[] =>
  state.involved.map(({ person: { name, department, member } }) => ({ name, department, member }));

const isReversed = (state: OpenComplaint): boolean => {
  const objection = objectionOf(state);
  const before: Outcome | null = verdictOf(state)?.outcome ?? null;
  const becomes =
    objection?.status === 'decided' || objection?.status === 'answered' ? objection.decision.verdictBecomes : null;
  return becomes !== null && becomes !== before;
};
