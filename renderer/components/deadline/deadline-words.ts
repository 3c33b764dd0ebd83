import { assertNever } from '../../../shared/base/assert-never.ts';
import { datePart, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { Deadline, Urgency } from '../../../shared/procedure/deadlines.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';
import type { Meaning } from '../Chip.tsx';

type DeadlineTexts = Words['complaint']['deadlines'];

/** What a chip says about a deadline: which, when, and how it stands today. */
export type DeadlineWords = { readonly meaning: Meaning; readonly subject: string; readonly standing: string };

/** A day without its year when that is this year: `ma 2 feb`, otherwise `ma 2 feb 2026`. */
export const dayNear = (day: PlainDate, today: PlainDate, language: Language): string =>
  formatDate(day, language, datePart(day).year === datePart(today).year ? 'day' : 'full');

/** The standing alone, as it stands beside a line that names the deadline: `nog 7 werkdagen`, `2 dagen te laat`. */
export const standingWords = (
  urgency: Urgency,
  texts: DeadlineTexts,
): { readonly meaning: Meaning; readonly text: string } => {
  switch (urgency.urgency) {
    case 'late':
      return { meaning: 'late', text: texts.lateBy(urgency.daysLate) };
    case 'due-today':
      return { meaning: 'soon', text: urgency.daysLeft === 0 ? texts.today : texts.sendToday };
    case 'soon':
      return { meaning: 'soon', text: texts.workingDaysLeft(urgency.workingDaysLeft) };
    case 'ahead':
      return { meaning: 'plain', text: texts.workingDaysLeft(urgency.workingDaysLeft) };
    case 'met':
      return urgency.daysLate === 0
        ? { meaning: 'done', text: texts.inTime }
        : { meaning: 'plain', text: texts.lateBy(urgency.daysLate) };
    case 'missed':
      return { meaning: 'plain', text: texts.missed };
    case 'passed':
      return { meaning: 'plain', text: texts.passed };
    case 'lapsed':
      return { meaning: 'plain', text: texts.lapsed };
    default:
      return assertNever(urgency);
  }
};

/** The whole chip: `Uitspraak ma 2 feb · 7 werkdagen`, `Ontvangstbevestiging gehaald`. */
export const deadlineWords = (
  deadline: Pick<Deadline, 'kind' | 'binds'> & { readonly derivation: Pick<Deadline['derivation'], 'due' | 'sendBy'> },
  urgency: Urgency,
  today: PlainDate,
  texts: DeadlineTexts,
  language: Language,
): DeadlineWords => {
  const kind = texts.kinds[deadline.kind];
  const { due, sendBy } = deadline.derivation;
  const dated = `${kind} ${dayNear(due, today, language)}`;
  const before = sendBy !== undefined && sendBy !== due ? `${texts.sendBy(dayNear(sendBy, today, language))} · ` : '';
  const { meaning, text } = standingWords(urgency, texts);
  switch (urgency.urgency) {
    case 'late':
    case 'due-today':
      return { meaning, subject: urgency.urgency === 'due-today' && due === today ? kind : dated, standing: text };
    case 'soon':
    case 'ahead':
      return { meaning, subject: dated, standing: `${before}${texts.workingDays(urgency.workingDaysLeft)}` };
    case 'met':
      // Only what the organisation must do is a mark that it makes; an objection is in time or it is not.
      return {
        meaning: deadline.binds === 'organisation' ? meaning : 'plain',
        subject: kind,
        standing: urgency.daysLate === 0 && deadline.binds === 'organisation' ? texts.met : text,
      };
    case 'passed':
      return { meaning, subject: dated, standing: text };
    case 'missed':
    case 'lapsed':
      return { meaning, subject: kind, standing: text };
    default:
      return assertNever(urgency);
  }
};

/** What stands between the subject and how it stands: a dot after a date, nothing where they make one sentence. */
export const chipJoint = (urgency: Urgency): string =>
  urgency.urgency === 'met' ||
  urgency.urgency === 'missed' ||
  urgency.urgency === 'lapsed' ||
  (urgency.urgency === 'due-today' && urgency.daysLeft === 0)
    ? ' '
    : ' · ';
