import { dateInWords } from '../../../shared/base/date-words.ts';
import type { Week } from '../../../shared/calendar/calendar-days.ts';
import type { Language } from '../../text/text.tsx';

/** The names above the columns of a grid; the weekend's are short, because its columns are narrow. */
export const weekdayNames = (
  week: Week,
  language: Language,
): readonly { readonly name: string; readonly short: string }[] =>
  week.map((day, index) => {
    const name = dateInWords(day, language, 'long').split(' ')[0] ?? '';
    return { name, short: index < 5 ? name : (dateInWords(day, language, 'day').split(' ')[0] ?? '') };
  });
