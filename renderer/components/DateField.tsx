import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { type PlainDate, parsePlainDate } from '../../shared/base/plain-date.ts';
import { formatDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import { useLanguage, useText } from '../text/text.tsx';

/**
 * A day, typed as people write it or picked; what was typed is read back with its weekday, as a check. Text that is
 * no date stays where it is, and is said. A day outside the bounds cannot be picked, but can be typed: whoever
 * answers for the form says why it cannot be.
 */
export const DateField = ({
  value,
  onChange,
  today,
  error,
  minDate,
  maxDate,
  ...rest
}: {
  label: string;
  value: PlainDate | null;
  onChange: (day: PlainDate | null) => void;
  today: PlainDate;
  description?: ReactNode;
  error?: ReactNode;
  required?: boolean;
  clearable?: boolean;
  className?: string | undefined;
  minDate?: PlainDate;
  maxDate?: PlainDate;
  'data-autofocus'?: boolean;
}) => {
  const language = useLanguage();
  const { errors } = useText();
  /** What was typed is no date: said once the person has moved on. */
  const [unreadable, setUnreadable] = useState(false);
  const [left, setLeft] = useState(true);
  const outside = (day: string): boolean =>
    (minDate !== undefined && day < minDate) || (maxDate !== undefined && day > maxDate);
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={(picked) => {
        setUnreadable(false);
        onChange(picked === null ? null : asDay(picked));
      }}
      onInput={(event) => {
        const typed = event.currentTarget.value.trim();
        const noDate = typed !== '' && readDate(typed, today) === null;
        setUnreadable(noDate);
        if (noDate && value !== null) onChange(null);
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => setLeft(true)}
      fixOnBlur={!unreadable}
      error={unreadable && left ? errors.unreadableDate : error}
      valueFormat={(day) => formatDate(day as PlainDate, language)}
      dateParser={(text) => readDate(text, today)}
      getDayProps={(day) => ({ disabled: outside(day) })}
      defaultDate={value ?? today}
      // A second press on the chosen day keeps it: an empty date is a slip, not a wish.
      allowDeselect={false}
      firstDayOfWeek={1}
      weekendDays={[]}
      popoverProps={{ shadow: 'none' }}
      miw={140}
    />
  );
};

const asDay = (text: string): PlainDate | null => {
  const parsed = parsePlainDate(text.slice(0, 10));
  return parsed.ok ? parsed.value : null;
};
