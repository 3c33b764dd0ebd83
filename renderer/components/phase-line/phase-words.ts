import { assertNever } from '../../../shared/base/assert-never.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { PhaseStep } from '../../../shared/projections/phase-line.ts';
import { formatDate } from '../../text/dates.ts';
import type { Language, Words } from '../../text/text.tsx';

/** What stands under a step of the line; empty when there is nothing to say. */
export const underPhase = (step: PhaseStep, words: Words, language: Language): string => {
  const { steps, deadlines } = words.complaint;
  if (step.status === 'missed') return steps.underPhase.missed;
  if (step.detail === null) return '';
  const day = (on: PlainDate) => formatDate(on, language, 'short');
  const { detail } = step;
  switch (detail.detail) {
    case 'on':
      return day(detail.day);
    case 'sent':
      return steps.underPhase.sent(
        day(detail.day),
        detail.daysLate === 0 ? deadlines.inTime : deadlines.lateBy(detail.daysLate),
      );
    case 'due':
      return steps.underPhase.due(day(detail.due));
    case 'sides':
      return steps.underPhase.sides(detail.closed, detail.of);
    case 'issued':
      return steps.underPhase.issued(day(detail.day));
    case 'after-verdict':
      return steps.underPhase.afterVerdict;
    case 'may-object':
      return steps.underPhase.mayObject(day(detail.until));
    case 'objection-received':
      return detail.late
        ? steps.underPhase.objectionLate(day(detail.day))
        : steps.underPhase.objectionReceived(day(detail.day));
    case 'objection-not-admitted':
      return steps.underPhase.objectionNotAdmitted;
    case 'objection-withdrawn':
      return steps.underPhase.objectionWithdrawn(day(detail.day));
    case 'ended':
      return steps.underPhase.ended(day(detail.day), steps.underPhase.endings[detail.ending]);
    default:
      return assertNever(detail);
  }
};
