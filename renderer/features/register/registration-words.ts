import type { Field, Refusal } from '../../../shared/complaint/refusals.ts';
import { errorText } from '../../text/error-text.ts';
import { fieldErrors, refusalText } from '../../text/refusal-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { RegistrationError } from './use-registration.ts';

export type Problem = RegistrationError;

const failures = [
  'locked',
  'disk-full',
  'write-failed',
  'behind',
  'document-missing',
  'document-damaged',
  'too-large',
  'intake-gone',
  'no-program',
  'unsafe-type',
] as const;
type Failure = Extract<Problem, { readonly type: (typeof failures)[number] }>;

const isFailure = (problem: Problem): problem is Failure => (failures as readonly string[]).includes(problem.type);
export const isRefusal = (problem: Problem): problem is Exclude<Problem, Failure> & Refusal => !isFailure(problem);

/** One sentence for what went wrong. */
export const problemText = (problem: Problem, words: Words, language: Language): string =>
  isFailure(problem) ? errorText(words, problem) : refusalText(problem, null, words, language);

/** The sentence at each field; a choice that was not made is asked for as a choice. */
export const fieldMessages = (
  refusal: Refusal,
  words: Words,
  language: Language,
): Readonly<Partial<Record<Field, string>>> => {
  const messages = fieldErrors(refusal, words, language);
  const choices = ['channel', 'subjects'] as const;
  return Object.fromEntries(
    Object.entries(messages).map(([field, message]) => [
      field,
      refusal.type === 'missing' && (choices as readonly string[]).includes(field)
        ? words.complaint.refusals.chooseHere
        : message,
    ]),
  );
};
