import type { PlainDate } from '../base/plain-date.ts';
import { err, type Result } from '../base/result.ts';
import type { ComplaintState } from '../complaint/complaint.ts';
import type { LetterKind, Party } from '../complaint/events.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import type { RegisterState } from '../register/register.ts';
import type { LetterInputs } from './letter-inputs.ts';
import type { LetterNotPossible } from './letter-kinds.ts';
import type { LetterFields } from './letter-shape.ts';

/** A fact that a letter cannot do without; the screen asks for it beside the letter. */
export type MissingFact =
  | 'organisation-name'
  | 'organisation-street'
  | 'organisation-postcode-and-town'
  /** An e-mail address or a telephone number: one of the two is needed. */
  | 'organisation-contact'
  | 'sender-name'
  | 'reply-by'
  | 'appointment-time'
  | 'acknowledgement-deadline'
  | 'verdict-deadline';

export type LetterFieldsError =
  | { readonly type: 'facts-missing'; readonly facts: readonly MissingFact[] }
  | LetterNotPossible;

export type LetterContext<K extends LetterKind> = {
  readonly state: ComplaintState;
  readonly register: RegisterState;
  /** As the calendar shows them; a letter never computes a term of its own. */
  readonly deadlines: readonly Deadline[];
  /** The date that the letter bears. */
  readonly today: PlainDate;
  /** Who signs. */
  readonly sender: { readonly name: string };
  readonly inputs: LetterInputs[K];
};

/** The words that fill a letter, or every fact that is still missing, or why it cannot be made now. */
export const letterFields = <K extends LetterKind>(
  _kind: K,
  _party: Party,
  _context: LetterContext<K>,
): Result<LetterFields<K>, LetterFieldsError> => err({ type: 'facts-missing', facts: [] });
