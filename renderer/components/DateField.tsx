import { DateInput } from '@mantine/dates';
import type { ReactNode } from 'react';
import { type PlainDate, parsePlainDate } from '../../shared/base/plain-date.ts';
import { formatDate } from '../text/dates.ts';
import { readDate } from '../text/read-date.ts';
import { useLanguage } from '../text/text.tsx';

/** A day, typed as people write it or picked; what was typed is read back with its weekday, as a check. */
export const DateField = ({
  value,
  onChange,
  today,
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
  return (
    <DateInput
      {...rest}
      value={value}
      onChange={(picked) => onChange(picked === null ? null : asDay(picked))}
      valueFormat={(day) => formatDate(day as PlainDate, language)}
      dateParser={(text) => readDate(text, today)}
      defaultDate={value ?? today}
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
