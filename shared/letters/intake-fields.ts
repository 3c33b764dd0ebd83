import { hasSubject, isAuthorised } from '../complaint/state.ts';
import { privacySubject } from '../complaint/subjects.ts';
import { dpoReach } from './contact-fields.ts';
import { answerByFields, dueFields, dutchOrNull } from './deadline-fields.ts';
import type { LetterDraft } from './letter-context.ts';
import type { LetterFields } from './letter-shape.ts';
import { bareLetterheadFields, letterheadFields } from './letterhead-fields.ts';

/** R3, and what a complainant must know at once: R4, R17, R2. */
export const acknowledgementFields = (draft: LetterDraft<'acknowledgement'>): LetterFields<'acknowledgement'> => {
  const { state, facts } = draft;
  const due = dueFields(draft, 'acknowledgement');
  const reach = dpoReach(draft);
  return {
    ...letterheadFields(draft),
    ...answerByFields(draft),
    acknowledgementDueOn: due.dueOn,
    acknowledgementLate: due.overdue,
    takenDown: state.received.channel === 'phone' || state.received.channel === 'in-person',
    complaintText: facts.need(state.received.text, 'complaint-text'),
    wish: state.received.wish,
    representativeName: isAuthorised(state) ? null : (state.representation?.representative.name ?? null),
    byBoard: state.route.by === 'board',
    dpoReach: hasSubject(state, privacySubject) && reach !== '' ? reach : null,
  };
};

/** R4: goes to the representative before they are authorised, so nothing of the contents is in it. */
export const authorisationRequestFields = (
  draft: LetterDraft<'authorisation-request'>,
): LetterFields<'authorisation-request'> => ({
  ...bareLetterheadFields(draft),
  replyBy: draft.facts.need(dutchOrNull(draft.inputs.replyBy), 'reply-by'),
  representativeOrganisation: draft.state.representation?.representative.organisation ?? null,
});
