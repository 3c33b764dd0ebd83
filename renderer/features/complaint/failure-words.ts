import type { OpenComplaint } from '../../../shared/complaint/complaint.ts';
import type { Refusal } from '../../../shared/complaint/refusals.ts';
import type { AppendError } from '../../../shared/ipc/contract.ts';
import { errorText } from '../../text/error-text.ts';
import { refusalText } from '../../text/refusal-words.ts';
import type { Language, Words } from '../../text/text.tsx';
import { type AttachError, mostBytesPerFile } from './attach.ts';
import { sizeWords } from './size-words.ts';

/** Why nothing was recorded: the procedure refused, the disk did, or a file could not be stored. */
export type Failure = Refusal | AppendError | AttachError;

export const failureText = (failure: Failure, state: OpenComplaint, words: Words, language: Language): string => {
  const { documents } = words.complaint.forms;
  switch (failure.type) {
    case 'stopped':
      return documents.stopped(failure.done, failure.of);
    case 'file-too-large':
      return documents.tooLarge(failure.name, sizeWords(mostBytesPerFile, words, language));
    case 'file-unreadable':
      return documents.unreadable(failure.name);
    case 'locked':
    case 'disk-full':
    case 'write-failed':
    case 'behind':
    case 'document-missing':
    case 'document-damaged':
    case 'too-large':
    case 'intake-gone':
    case 'no-program':
    case 'unsafe-type':
      return errorText(words, failure);
    default:
      return refusalText(failure, state, words, language);
  }
};
