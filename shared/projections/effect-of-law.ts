import type { ComplaintNumber, StreamId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import { derivationOf } from '../procedure/derivation.ts';
import { type Law, regulationNow } from '../procedure/law.ts';
import type { DeadlineKind, Regulation } from '../procedure/regulation.ts';
import type { CaseRow } from './case-list.ts';

/** A running term that ends on another day. */
export type MovedTerm = { readonly kind: DeadlineKind; readonly from: PlainDate; readonly to: PlainDate };

export type EffectOfLaw = {
  readonly moved: readonly (MovedTerm & { readonly stream: StreamId; readonly number: ComplaintNumber })[];
  /** Running terms that end when they did. */
  readonly unchanged: number;
};

/** What a proposed regulation would do to running files, before anybody says yes. What has ended does not move. */
export const effectOfLaw = (rows: readonly CaseRow[], law: Law, proposed: Regulation): EffectOfLaw => {
  const now = regulationNow(law);
  const moved: EffectOfLaw['moved'][number][] = [];
  let unchanged = 0;
  for (const { stream, number, running } of rows)
    for (const { kind, from: start } of running) {
      const [from, to] = [derivationOf(kind, start, now).due, derivationOf(kind, start, proposed).due];
      if (from === to) unchanged += 1;
      else moved.push({ stream, number, kind, from, to });
    }
  return { moved, unchanged };
};
