import { err, ok, type Result } from '../base/result.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Addressee } from '../complaint/parties.ts';
import { conversationRecordFields, invitationFields, reminderFields, requestFields } from './asking-fields.ts';
import {
  delayFields,
  endingConfirmedFields,
  forwardedToBoardFields,
  forwardedToDpoFields,
  notHandledFields,
} from './exception-fields.ts';
import { acknowledgementFields, authorisationRequestFields } from './intake-fields.ts';
import type { LetterContext, LetterDraft } from './letter-context.ts';
import { type LetterNotPossible, mayMakeLetter } from './letter-kinds.ts';
import type { LetterFields } from './letter-shape.ts';
import { createFactCheck, type MissingFact } from './missing-facts.ts';
import { boardDecisionFields, objectionInvitationFields, objectionTooLateFields } from './objection-fields.ts';
import { verdictFields } from './verdict-fields.ts';

export type LetterFieldsError =
  | { readonly type: 'facts-missing'; readonly facts: readonly MissingFact[] }
  | LetterNotPossible;

/** The words that fill a letter, or every fact that is still missing, or why it cannot be made now. */
export const letterFields = <K extends LetterKind>(
  kind: K,
  to: Addressee,
  context: LetterContext<K>,
): Result<LetterFields<K>, LetterFieldsError> => {
  const { state } = context;
  const possible = mayMakeLetter(kind, to, state);
  if (!possible.ok) return possible;
  if (state.status === 'unregistered') return err({ type: 'letter-not-possible', why: 'not-registered', rule: 'R1' });
  const facts = createFactCheck();
  const fields = builders[kind]({ ...context, kind, state, to, facts });
  const missing = facts.missing();
  return missing.length > 0 ? err({ type: 'facts-missing', facts: missing }) : ok(fields);
};

const builders: { readonly [K in LetterKind]: (draft: LetterDraft<K>) => LetterFields<K> } = {
  acknowledgement: acknowledgementFields,
  'authorisation-request': authorisationRequestFields,
  'invitation-to-explain': invitationFields,
  'request-to-person-involved': requestFields,
  'reminder-to-person-involved': reminderFields,
  'conversation-record': conversationRecordFields,
  'delay-notice': delayFields,
  verdict: verdictFields,
  'not-handled': notHandledFields,
  'forwarded-to-board': forwardedToBoardFields,
  'forwarded-to-dpo': forwardedToDpoFields,
  'ending-confirmed': endingConfirmedFields,
  'objection-invitation': objectionInvitationFields,
  'objection-too-late': objectionTooLateFields,
  'board-decision': boardDecisionFields,
};
