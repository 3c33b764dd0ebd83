import { whenClosed } from './judging.ts';
import { beforeVerdict } from './preconditions-hearing.ts';
import type { Refusal } from './refusals.ts';
import { hasSubject, type OpenComplaint, openSides, verdictReceiptOf, verdictSendingOf } from './state.ts';
import { financialDamageSubject, returnToWorkSubject, type SubjectId } from './subjects.ts';

const isAlone = (state: OpenComplaint, subject: SubjectId): boolean =>
  state.received.subjects.every((each) => each === subject);

/** R16: no verdict on return-to-work advice; R17: none on financial damage while it is not with the board; R6. */
export const issueVerdictBar = (state: OpenComplaint): Refusal | null => {
  const over = beforeVerdict(state, 'R8');
  if (over) return over;
  if (hasSubject(state, returnToWorkSubject))
    return { type: 'not-handled-here', alone: isAlone(state, returnToWorkSubject), rule: 'R16' };
  if (hasSubject(state, financialDamageSubject) && state.route.by === 'officer')
    return { type: 'belongs-to-board', alone: isAlone(state, financialDamageSubject), rule: 'R17' };
  const parties = openSides(state);
  return parties.length === 0 ? null : { type: 'sides-not-closed', parties, rule: 'R6' };
};

/** What is over once the answer went out (R7, R11), or the file closed. */
export const beforeAnswer = (state: OpenComplaint, rule: 'R1' | 'R7' | 'R11'): Refusal | null =>
  whenClosed(state, rule) ??
  (state.status === 'answered' || state.status === 'objection'
    ? { type: 'verdict-already-sent', sentOn: state.verdictSent.sentOn, rule: 'R11' }
    : null);

export const sendVerdictBar = (state: OpenComplaint): Refusal | null =>
  beforeAnswer(state, 'R11') ?? (state.status === 'in-progress' ? { type: 'not-decided', rule: 'R7' } : null);

/** The answer must have gone out first. */
export const afterAnswer = (state: OpenComplaint): Refusal | null => {
  if (state.status === 'in-progress') return { type: 'not-decided', rule: 'R7' };
  return state.status === 'decided' ? { type: 'verdict-not-sent', rule: 'R11' } : null;
};

/** R12: once; a wrong day is corrected. It may become known only after the objection came, or the file was closed. */
export const verdictReceivedBar = (state: OpenComplaint): Refusal | null => {
  if (!verdictSendingOf(state)) return whenClosed(state, 'R12') ?? afterAnswer(state);
  const receipt = verdictReceiptOf(state);
  return receipt && { type: 'verdict-receipt-known', receivedOn: receipt.receivedOn, rule: 'R12' };
};
