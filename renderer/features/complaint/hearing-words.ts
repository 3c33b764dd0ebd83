import { assertNever } from '../../../shared/base/assert-never.ts';
import type { Hearing } from '../../../shared/complaint/state.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';

/** Where the hearing of one side stands: `nog niet gevraagd`, `gehoord 19 jan 2026`. */
export const hearingWords = (hearing: Hearing, words: Words, language: Language): string => {
  const texts = words.complaint.file.hearing;
  switch (hearing.status) {
    case 'not-asked':
      return texts['not-asked'];
    case 'asked':
      return hearing.remindedOn === null
        ? texts.asked(formatDate(hearing.requestedOn, language, 'date'))
        : texts.reminded(formatDate(hearing.remindedOn, language, 'date'));
    case 'heard':
      return texts.heard(formatDate(hearing.givenOn, language, 'date'));
    case 'waived':
      return texts.waived(formatDate(hearing.waivedOn, language, 'date'));
    default:
      return assertNever(hearing);
  }
};
