import type { PlainDate } from '../base/plain-date.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Addressee } from '../complaint/parties.ts';
import type { ComplaintState, OpenComplaint } from '../complaint/state.ts';
import type { Member } from '../members/members.ts';
import type { Deadline } from '../procedure/deadlines.ts';
import type { Regulation } from '../procedure/regulation.ts';
import type { RegisterState } from '../register/register.ts';
import type { LetterInputs } from './letter-inputs.ts';
import type { FactCheck } from './missing-facts.ts';

/** What a letter is made of. */
export type LetterContext<K extends LetterKind> = {
  readonly state: ComplaintState;
  readonly register: RegisterState;
  /** As the calendar shows them; a letter never computes a term of its own. */
  readonly deadlines: readonly Deadline[];
  /** The one in force: names of subjects, lengths of terms that have not begun, addresses (R2, R15, R16). */
  readonly regulation: Regulation;
  /** The date that the letter bears. */
  readonly today: PlainDate;
  /** Who signs. */
  readonly sender: Pick<Member, 'name' | 'roles'>;
  readonly inputs: LetterInputs[K];
};

/** What every builder of one kind of letter gets: the context with its file open, and where to note what is missing. */
export type LetterDraft<K extends LetterKind> = Omit<LetterContext<K>, 'state'> & {
  readonly kind: K;
  readonly state: OpenComplaint;
  readonly to: Addressee;
  readonly facts: FactCheck;
};
