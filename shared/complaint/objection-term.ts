import type { PlainDate } from '../base/plain-date.ts';
import type { DecisionContext } from './commands.ts';
import type { ObjectionTermReassessed } from './objection-events.ts';
import { type OpenComplaint, objectionOf, verdictReceiptOf } from './state.ts';

type Terms = Pick<DecisionContext, 'objectionDueFrom'>;
/** The last day to object, `null` while the verdict's receipt is unknown, and whether the objection came after it. */
export type Lateness = { readonly due: PlainDate | null; readonly late: boolean };

/** R12: the time to object runs from the receipt of the verdict; while that is unknown nobody is late. */
export const latenessOf = (
  objectionReceivedOn: PlainDate,
  verdictReceivedOn: PlainDate | null,
  { objectionDueFrom }: Terms,
): Lateness => {
  const due = verdictReceivedOn && objectionDueFrom(verdictReceivedOn);
  return { due, late: due !== null && objectionReceivedOn > due };
};

/** R12: what a date that became known, or was corrected, makes of the objection's term; nothing when it stays so. */
export const reassessment = (
  state: OpenComplaint,
  changed: { readonly verdictReceivedOn?: PlainDate | null },
  terms: Terms,
): readonly ObjectionTermReassessed[] => {
  const objection = objectionOf(state);
  if (!objection) return [];
  const verdictReceivedOn =
    changed.verdictReceivedOn === undefined ? (verdictReceiptOf(state)?.receivedOn ?? null) : changed.verdictReceivedOn;
  const { due, late } = latenessOf(objection.receivedOn, verdictReceivedOn, terms);
  return due === objection.due && late === objection.late ? [] : [{ type: 'ObjectionTermReassessed', due, late }];
};
