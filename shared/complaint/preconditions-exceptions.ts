import { whenClosed } from './judging.ts';
import { confirmingLetter, letterRules } from './letter-rules.ts';
import { beforeVerdict } from './preconditions-hearing.ts';
import { isAnswered } from './preconditions-objection.ts';
import { afterAnswer, beforeAnswer } from './preconditions-verdict.ts';
import type { Refusal } from './refusals.ts';
import { hasSubject, isAuthorised, type OpenComplaint } from './state.ts';
import { privacySubject } from './subjects.ts';

const noRepresentative: Refusal = { type: 'no-representative', rule: 'R4' };

/** R4: one representative at a time; who goes first leaves. */
export const nameRepresentativeBar = (state: OpenComplaint): Refusal | null =>
  whenClosed(state, 'R4') ??
  (state.representation
    ? { type: 'already-represented', name: state.representation.representative.name, rule: 'R4' }
    : null);

export const representativeLeftBar = (state: OpenComplaint): Refusal | null =>
  whenClosed(state, 'R4') ?? (state.representation ? null : noRepresentative);

/** R4: asking for the authorisation, and receiving it, until it is there. */
export const authorisationBar = (state: OpenComplaint): Refusal | null => {
  const bar = representativeLeftBar(state);
  const authorisation = state.representation?.authorisation;
  if (bar || authorisation?.status !== 'received') return bar;
  return { type: 'already-authorised', receivedOn: authorisation.receivedOn, rule: 'R4' };
};

export const withdrawAuthorisationBar = (state: OpenComplaint): Refusal | null =>
  representativeLeftBar(state) ?? (isAuthorised(state) ? null : { type: 'authorisation-missing', rule: 'R4' });

/** R2. */
export const informDpoBar = (state: OpenComplaint): Refusal | null => {
  const closed = whenClosed(state, 'R2');
  if (closed) return closed;
  if (!hasSubject(state, privacySubject)) return { type: 'not-about-privacy', rule: 'R2' };
  return state.dpoInformed ? { type: 'dpo-already-informed', sentOn: state.dpoInformed.sentOn, rule: 'R2' } : null;
};

/** R17. */
export const forwardToBoardBar = (state: OpenComplaint): Refusal | null =>
  beforeVerdict(state, 'R17') ??
  (state.route.by === 'board' ? { type: 'already-with-board', since: state.route.since, rule: 'R17' } : null);

/** R16, R17: one subject at least stays, so there are two. */
export const splitBar = (state: OpenComplaint): Refusal | null =>
  beforeVerdict(state, 'R16') ??
  (state.received.subjects.length < 2 ? { type: 'nothing-to-split', rule: 'R16' } : null);

/** The complainant ends it, alone or with us, before the answer went out. */
export const endByAgreementBar = (state: OpenComplaint): Refusal | null => beforeAnswer(state, 'R7');
/** A file made in error, until it was answered. */
export const voidBar = (state: OpenComplaint): Refusal | null => beforeAnswer(state, 'R1');
/** R16, R2: not handled, or handled elsewhere: no verdict was given. */
export const endWithoutVerdictBar = (state: OpenComplaint, rule: 'R7' | 'R16'): Refusal | null =>
  beforeVerdict(state, rule);

/** After the answer (R11), or once an objection was answered in writing (R14). */
export const closeBar = (state: OpenComplaint): Refusal | null => {
  const bar = whenClosed(state, 'R12') ?? afterAnswer(state);
  if (bar || state.status !== 'objection') return bar;
  return isAnswered(state.objection) ? null : { type: 'objection-not-answered', rule: 'R14' };
};

/** The letter that tells the complainant of an ending without a verdict: R16's, or R7's written answer. */
export const confirmEndingBar = (state: OpenComplaint): Refusal | null => {
  if (state.status !== 'closed') return { type: 'not-closed', rule: 'R7' };
  const letter = confirmingLetter(state.ending);
  if (!letter) return { type: 'ending-needs-no-letter', ending: state.ending.kind, rule: 'R7' };
  return state.confirmation
    ? { type: 'ending-already-confirmed', sentOn: state.confirmation.sentOn, rule: letterRules[letter].rule }
    : null;
};

export const reopenBar = (state: OpenComplaint): Refusal | null =>
  state.status === 'closed' ? null : { type: 'not-closed', rule: 'R7' };
