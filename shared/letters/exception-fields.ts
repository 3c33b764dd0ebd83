import { hasSubject, type OpenComplaint } from '../complaint/state.ts';
import { financialDamageSubject } from '../complaint/subjects.ts';
import { dpoReach } from './contact-fields.ts';
import { answerByFields } from './deadline-fields.ts';
import { dutchDate } from './dutch-date.ts';
import type { LetterDraft } from './letter-context.ts';
import type { LetterFields } from './letter-shape.ts';
import { letterheadFields } from './letterhead-fields.ts';

/** R7: the answer comes later; the term itself does not move. */
export const delayFields = (draft: LetterDraft<'delay-notice'>): LetterFields<'delay-notice'> => {
  const { state, inputs, facts, today } = draft;
  const expectedOn = inputs.expectedOn ?? state.delay?.expectedOn ?? null;
  if (expectedOn === null || expectedOn <= today) facts.note('expected-on');
  return {
    ...letterheadFields(draft),
    ...answerByFields(draft),
    delayReason: facts.need(inputs.reason ?? state.delay?.reason, 'delay-reason'),
    expectedOn: expectedOn === null ? '' : dutchDate(expectedOn),
  };
};

/** R16, and what else is not handled under the regulation. */
export const notHandledFields = (draft: LetterDraft<'not-handled'>): LetterFields<'not-handled'> => {
  const { state, inputs, facts, regulation } = draft;
  const ending = endingOf(state, 'not-handled');
  const ground = ending?.ground ?? 'outside-regulation';
  // R16 needs no reason of the officer's own: the regulation gives it.
  const explanation = inputs.explanation ?? (ground === 'return-to-work-advice' ? null : (ending?.reason ?? null));
  if (ground === 'outside-regulation') facts.need(explanation, 'explanation');
  const website = regulation.uwv.website;
  return {
    ...letterheadFields(draft),
    aboutReturnToWork: ground === 'return-to-work-advice',
    noAuthorisation: ground === 'no-authorisation',
    outsideRegulation: ground === 'outside-regulation',
    explanation,
    representativeName: state.representation?.representative.name ?? null,
    uwvName: regulation.uwv.name,
    uwvWebsite:
      ground === 'return-to-work-advice' ? facts.need(website, 'uwv-website') : (website ?? regulation.uwv.name),
    otherPartNumber: otherPart(state),
  };
};

/** R17: the board gives the answer from here on. */
export const forwardedToBoardFields = (
  draft: LetterDraft<'forwarded-to-board'>,
): LetterFields<'forwarded-to-board'> => {
  const { state, inputs, facts, today } = draft;
  const { route } = state;
  const aboutFinancialDamage = hasSubject(state, financialDamageSubject);
  // R17 itself is the reason for a complaint about damage.
  const reason = inputs.explanation ?? (aboutFinancialDamage || route.by !== 'board' ? null : route.reason);
  if (!aboutFinancialDamage) facts.need(reason, 'explanation');
  return {
    ...letterheadFields(draft),
    ...answerByFields(draft),
    aboutFinancialDamage,
    forwardedOn: dutchDate(route.by === 'board' ? route.since : today),
    explanation: reason,
    otherPartNumber: otherPart(state),
  };
};

/** R2: the DPO is told with a copy of this letter, beside the procedure or in its place. */
export const forwardedToDpoFields = (draft: LetterDraft<'forwarded-to-dpo'>): LetterFields<'forwarded-to-dpo'> => {
  const { state, inputs, facts, regulation } = draft;
  const ending = endingOf(state, 'forwarded');
  return {
    ...letterheadFields(draft),
    ...answerByFields(draft),
    dpoName: regulation.dpo.name,
    dpoReach: facts.need(dpoReach(draft), 'dpo-contact'),
    takenOver: ending !== null,
    complaintText: facts.need(state.received.text, 'complaint-text'),
    explanation: inputs.explanation ?? ending?.reason ?? null,
  };
};

/** Withdrawn, settled, or forwarded to someone else than the DPO. */
export const endingConfirmedFields = (draft: LetterDraft<'ending-confirmed'>): LetterFields<'ending-confirmed'> => {
  const { state, inputs, facts, today } = draft;
  const ending = state.status === 'closed' ? state.ending : null;
  const forwarded = ending?.kind === 'forwarded' ? ending : null;
  const explanation = inputs.explanation ?? forwarded?.reason ?? null;
  if (forwarded) facts.need(explanation, 'explanation');
  return {
    ...letterheadFields(draft),
    withdrawn: ending?.kind === 'withdrawn',
    settled: ending?.kind === 'settled',
    forwarded: forwarded !== null,
    // Never another day in a letter: `mayMakeLetter` refuses one of a file that has not ended.
    endedOn: dutchDate(ending?.on ?? today),
    agreement: ending?.kind === 'settled' ? ending.agreement : null,
    forwardedTo: forwarded?.to.body === 'other' ? forwarded.to.name : null,
    explanation,
  };
};

/** R16, R17: the file of the other part of a split complaint, whichever of the two this one is. */
const otherPart = ({ received, splitOff }: OpenComplaint): string | null =>
  received.splitFrom?.number ?? splitOff.at(-1)?.into.number ?? null;

type ClosedComplaint = Extract<OpenComplaint, { readonly status: 'closed' }>;
type EndingOf<Kind> = Extract<ClosedComplaint['ending'], { readonly kind: Kind }>;

const endingOf = <Kind extends 'not-handled' | 'forwarded'>(state: OpenComplaint, kind: Kind): EndingOf<Kind> | null =>
  state.status === 'closed' && state.ending.kind === kind ? (state.ending as EndingOf<Kind>) : null;
