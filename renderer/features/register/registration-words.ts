import type { Field, Refusal } from '../../../shared/complaint/refusals.ts';
import { fieldErrors } from '../../text/refusal-words.ts';
import type { Language, Words } from '../../text/text.tsx';

/** The sentence at each field; a choice that was not made is asked for as a choice. */
export const fieldMessages = (
  refusal: Refusal,
  words: Words,
  language: Language,
): Readonly<Partial<Record<Field, string>>> => {
  const messages = fieldErrors(refusal, words, language);
  const choices: readonly string[] = ['channel', 'subjects'];
  return Object.fromEntries(
    Object.entries(messages).map(([field, message]) => [
      field,
      refusal.type === 'missing' && choices.includes(field) ? words.complaint.refusals.chooseHere : message,
    ]),
  );
};
