import type { Refusal } from '../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../shared/complaint/state.ts';
import type { AppendError, DocumentError, LetterError } from '../../shared/ipc/contract.ts';
import type { DraftError } from '../../shared/ipc/file-types.ts';
import { errorText } from './error-text.ts';
import { refusalText } from './refusal-words.ts';
import type { Language, Words } from './text.tsx';

/** Whatever may stand in the way of an act in a file: `decide` refused, or the disk, the documents or the template did. */
type Failure = AppendError | DocumentError | DraftError | LetterError;
export type Problem = Refusal | Failure;

/** A failure that is not named here does not compile. */
const failures: Readonly<Record<Failure['type'], true>> = {
  locked: true,
  'disk-full': true,
  'write-failed': true,
  behind: true,
  'document-missing': true,
  'document-damaged': true,
  'too-large': true,
  'intake-gone': true,
  'no-program': true,
  'unsafe-type': true,
  'template-missing': true,
  'template-broken': true,
  'own-template-unreadable': true,
  'invalid-address': true,
  'fields-missing': true,
};

const isFailure = (problem: Problem): problem is Failure => problem.type in failures;
export const isRefusal = (problem: Problem): problem is Refusal => !isFailure(problem);

/** One sentence for what went wrong. */
export const problemText = (problem: Problem, state: OpenComplaint | null, words: Words, language: Language): string =>
  isFailure(problem) ? errorText(words, problem) : refusalText(problem, state, words, language);
