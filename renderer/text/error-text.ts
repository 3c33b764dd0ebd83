import { assertNever } from '../../shared/base/assert-never.ts';
import type {
  AppendError,
  ConfirmError,
  CreateError,
  DocumentError,
  FileUnreadable,
  LetterError,
  Locked,
  PrintError,
  UnlockError,
  WeakPassphrase,
  WriteFailed,
} from '../../shared/ipc/contract.ts';
import type { DraftError } from '../../shared/ipc/file-types.ts';
import type { ReadEmlError } from '../../shared/mail/incoming-message.ts';
import type { RegisterRefusal } from '../../shared/register/register-refusals.ts';
import { registerRefusalText } from './register-refusal-words.ts';
import { placeOf, problemOf } from './template-words.ts';
import type { Words } from './text.tsx';

/** Every expected failure that crosses from the main process, and those of the register's own settings. */
export type AnyError =
  | AppendError
  | ConfirmError
  | CreateError
  | DocumentError
  | DraftError
  | FileUnreadable
  | LetterError
  | Locked
  | PrintError
  | ReadEmlError
  | RegisterRefusal
  | UnlockError
  | WeakPassphrase
  | WriteFailed;

const mebibyte = 1024 * 1024;

/** What happened, what is safe and what to do. Refusals of `decide` have words of their own (`refusal-words.ts`). */
export const errorText = (all: Words, error: AnyError): string => {
  const words = all.errors;
  switch (error.type) {
    case 'locked':
      return words.locked;
    case 'disk-full':
      return words.diskFull;
    case 'write-failed':
      return words.writeFailed(error.code);
    case 'behind':
      return words.behind;
    case 'passphrase-too-short':
      return words.passphraseTooShort(error.minimum);
    case 'register-exists':
      return words.registerExists;
    case 'wrong-passphrase':
      return words.wrongPassphrase;
    case 'wrong-kit':
      return words.wrongKit;
    case 'keyring-lost':
      return words.keyringLost;
    case 'vault-damaged':
      return words.vaultDamaged;
    case 'no-register':
      return words.noRegister;
    case 'kit-mismatch':
      return words.kitMismatch;
    case 'print-failed':
      return words.printFailed;
    case 'print-cancelled':
      return words.printCancelled;
    case 'document-missing':
      return words.documentMissing;
    case 'document-damaged':
      return words.documentDamaged;
    case 'too-large':
      return words.tooLarge(Math.floor(error.limit / mebibyte));
    case 'intake-gone':
      return words.intakeGone;
    case 'no-program':
      return words.noProgram;
    case 'unsafe-type':
      return words.unsafeType;
    case 'template-missing':
      return words.templateMissing;
    case 'template-broken':
      return words.templateBroken(
        error.problems.map((each) => `${problemOf(each, all.templates)} (${placeOf(each, all.templates)})`).join(' '),
      );
    case 'own-template-unreadable':
      return words.ownTemplateUnreadable;
    case 'invalid-address':
      return words.invalidAddress;
    case 'fields-missing':
      return words.fieldsMissing(error.placeholders.join(', '));
    case 'file-unreadable':
      return words.fileUnreadable;
    case 'empty-file':
      return words.emptyFile;
    case 'not-a-mail':
      return words.notAMail[error.looksLike ?? 'unknown'];
    case 'broken-mail':
      return words.brokenMail(words.brokenParts[error.part]);
    case 'not-founded':
    case 'not-authorised':
    case 'text-missing':
    case 'text-too-long':
    case 'number-out-of-range':
    case 'not-an-address':
    case 'not-unique':
    case 'regulation-changed-meanwhile':
    case 'part-of-the-procedure':
    case 'cannot-be-removed':
    case 'cannot-be-retired':
    case 'nothing-left-to-choose':
    case 'not-a-regulation':
    case 'roles-missing':
    case 'unknown-member':
    case 'already-a-member':
    case 'last-administrator':
    case 'cannot-remove-yourself':
      return registerRefusalText(all, error);
    default:
      return assertNever(error);
  }
};
