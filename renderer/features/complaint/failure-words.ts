import { largestDocument } from '../../../shared/complaint/document.ts';
import type { Refusal } from '../../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { AppendError } from '../../../shared/ipc/contract.ts';
import { problemText } from '../../text/problem-text.ts';
import { sizeWords } from '../../text/size-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { AttachError } from './attach.ts';

/** Why nothing was recorded: the procedure refused, the disk did, or a file could not be stored. */
export type Failure = Refusal | AppendError | AttachError;

export const failureText = (failure: Failure, state: OpenComplaint, words: Words, language: Language): string => {
  const { documents } = words.complaint.forms;
  switch (failure.type) {
    case 'stopped':
      return documents.stopped(failure.done, failure.of);
    case 'file-too-large':
      return documents.tooLarge(failure.name, sizeWords(largestDocument, words, language));
    case 'file-unreadable':
      return documents.unreadable(failure.name);
    default:
      return problemText(failure, state, words, language);
  }
};
