import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { PlannedDayEffect } from '../../../shared/procedure/planned-day.ts';
import { Notice } from '../../components/Notice.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';

/** R7, R14: what the chosen day means for the term; a warning when the answer can no longer be in time. */
export const DayEffect = ({ effect, today }: { effect: PlannedDayEffect; today: PlainDate }) => {
  const { calendar, complaint } = useText();
  const language = useLanguage();
  const texts = calendar.plan.effect;
  if (effect.effect === 'starts')
    return <p className="small muted">{texts.starts(formatDate(effect.due, language))}</p>;
  const sendBy = formatDate(effect.sendBy, language);
  const left = complaint.deadlines.workingDays(effect.workingDaysLeft);
  switch (effect.effect) {
    case 'within':
      return <p className="small muted">{texts.within(left, sendBy)}</p>;
    case 'tight':
      return (
        <Notice meaning="soon">
          {effect.workingDaysLeft === 0 ? texts.noneLeft(sendBy) : texts.tight(left, sendBy)}
        </Notice>
      );
    default:
      return <Notice meaning="late">{today > effect.sendBy ? texts.over(sendBy) : texts.breaks(sendBy)}</Notice>;
  }
};
