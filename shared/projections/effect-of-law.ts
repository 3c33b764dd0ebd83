import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { derivationOf } from '../procedure/derivation.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import type { DeadlineKind, Regulation } from '../procedure/regulation.ts';
import type { CaseRow } from './case-list.ts';

/** A running term that ends on another day. */
export type MovedTerm = { readonly kind: DeadlineKind; readonly from: PlainDate; readonly to: PlainDate };

type MovedTermOfFile = MovedTerm & { readonly stream: StreamId; readonly number: ComplaintNumber };

export type EffectOfLaw = {
  readonly moved: readonly MovedTermOfFile[];
  /** Running terms that end when they did, but whose last day to send (`sendBy`) is another. */
  readonly sending: readonly MovedTermOfFile[];
  /** Running terms of which nothing changes. */
  readonly unchanged: number;
};

/** What a proposed regulation would do to running files, before anybody says yes. What has ended does not move. */
export const effectOfLaw = (rows: readonly CaseRow[], law: Law, proposed: Regulation): EffectOfLaw => {
  const now = regulationNow(law);
  const moved: MovedTermOfFile[] = [];
  const sending: MovedTermOfFile[] = [];
  let unchanged = 0;
  for (const { stream, number, running } of rows)
    for (const { kind, from: start } of running) {
      const [was, becomes] = [derivationOf(kind, start, now), derivationOf(kind, start, proposed)];
      const [sendBy, nowBy] = [was.sendBy ?? was.due, becomes.sendBy ?? becomes.due];
      if (was.due !== becomes.due) moved.push({ stream, number, kind, from: was.due, to: becomes.due });
      else if (sendBy !== nowBy) sending.push({ stream, number, kind, from: sendBy, to: nowBy });
      else unchanged += 1;
    }
  return { moved, sending, unchanged };
};
