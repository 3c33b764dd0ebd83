import type { StreamId } from '../../../shared/base/ids.ts';
import type { Action, ActionName } from '../../../shared/complaint/actions.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import { actionKey, addresseeKey } from '../../routes.ts';

/** Done on a screen of their own, or by the program itself once a person has said yes elsewhere. */
type WithoutForm = 'register' | 'file-letter' | 'file-message' | 'record-message-drafted';

/** Each action by itself: a member that stands for several is taken apart, so that a form gets just its own. */
type Apart<A extends Action> = A extends Action
  ? { readonly [Name in A['action']]: Readonly<Omit<A, 'action'>> & { readonly action: Name } }[A['action']]
  : never;

/** Which form stands open beside the file: the action that it carries out, with whom or what it is about. */
export type FormRequest = Exclude<Apart<Action>, { readonly action: WithoutForm }>;
/** The requests for some actions, by their names. */
export type RequestOf<Name extends ActionName> = Extract<FormRequest, { readonly action: Name }>;

/** R5, R6; a conversation about the objection (R13) is planned and recorded in the same way. */
export type HearingRequest = RequestOf<
  | 'name-person-involved'
  | 'ask-explanation'
  | 'remind'
  | 'record-explanation'
  | 'waive-explanation'
  | 'plan-conversation'
  | 'cancel-conversation'
  | 'record-conversation'
  | 'record-conversation-answer'
>;
/** R4. */
export type AuthorisationRequest = RequestOf<
  | 'name-representative'
  | 'request-authorisation'
  | 'record-authorisation'
  | 'withdraw-authorisation'
  | 'record-representative-left'
>;
/** R7 to R11, and how the complainant received it (R12). */
export type VerdictRequest = RequestOf<'announce-delay' | 'issue-verdict' | 'send-verdict' | 'record-verdict-received'>;
/** R2, R16, R17. */
export type ExceptionRequest = RequestOf<'inform-dpo' | 'forward-to-board' | 'split-off'>;
export type EndingRequest = RequestOf<
  'withdraw' | 'settle' | 'forward' | 'decline' | 'void-registration' | 'close' | 'confirm-ending' | 'reopen'
>;
/** What pressing something does: it opens a form here, or the screen where the letter is written. */
export type Act =
  | { readonly act: 'form'; readonly request: FormRequest }
  | { readonly act: 'letter'; readonly letter: LetterKind; readonly to: Addressee };

/** Where an action of the procedure is carried out; `null` when that is not on this screen. */
export const actOf = (action: Action): Act | null => {
  switch (action.action) {
    case 'register':
    case 'file-message':
    case 'record-message-drafted':
      return null;
    case 'file-letter':
      return { act: 'letter', letter: action.letter, to: action.to };
    default:
      return { act: 'form', request: action as FormRequest };
  }
};

/** Whether two acts open the same. */
export const sameAct = (a: Act, b: Act): boolean =>
  a.act === 'form'
    ? b.act === 'form' && actionKey(a.request) === actionKey(b.request)
    : b.act === 'letter' && a.letter === b.letter && addresseeKey(a.to) === addresseeKey(b.to);

/** The name under which a form's draft is kept: one for each complaint, action and whom or what it is about. */
export const draftSlot = (stream: StreamId, request: FormRequest): string =>
  `complaint:${stream}:${actionKey(request)}`;
