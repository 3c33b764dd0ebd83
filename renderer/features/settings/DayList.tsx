import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { compareCodeUnits } from '../../../shared/base/ids.ts';
import type { PlainDate } from '../../../shared/base/plain-date.ts';
import { oneLine } from '../../../shared/register/regulation-limits.ts';
import { DateField } from '../../components/DateField.tsx';
import { useToday } from '../../store/use-store.tsx';
import { formatDate } from '../../text/dates.ts';
import { useLanguage, useText } from '../../text/text.tsx';
import classes from './Regulation.module.css';
import settingsClasses from './Settings.module.css';

/** A day off and what it is called, or by which decree. */
export type NamedDay = { readonly day: PlainDate; readonly text: string };

/** Longer than this a text is a citation, and stands small. */
const aLine = 50;

/** Days off under one another in the order of the calendar, and a line to add one. */
export const DayList = ({
  days,
  onChange,
  mayChange,
  limit,
  words,
}: {
  days: readonly NamedDay[];
  onChange: (days: readonly NamedDay[]) => void;
  mayChange: boolean;
  /** Longest text, in characters. */
  limit: number;
  words: { readonly none: string; readonly text: string; readonly example: string; readonly add: string };
}) => {
  const language = useLanguage();
  const { settings } = useText();
  const texts = settings.holidays;
  return (
    <>
      {days.length === 0 ? <p className="muted">{words.none}</p> : null}
      <ul className={classes.rows}>
        {days.map(({ day, text }) => (
          <li key={day} className={classes.row}>
            <span className={`${classes.day} num`}>{formatDate(day, language)}</span>
            <span className={text.length > aLine ? classes.long : classes.what}>{text}</span>
            {mayChange ? (
              <Button
                variant="subtle"
                size="compact-sm"
                className={settingsClasses.quiet}
                aria-label={texts.removeDay(formatDate(day, language))}
                onClick={() => onChange(days.filter((one) => one.day !== day))}
              >
                {texts.remove}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {mayChange ? <AddDay days={days} onChange={onChange} limit={limit} words={words} /> : null}
    </>
  );
};

const AddDay = ({ days, onChange, limit, words }: Omit<Parameters<typeof DayList>[0], 'mayChange'>) => {
  const { settings } = useText();
  const today = useToday();
  const [day, setDay] = useState<PlainDate | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const taken = day !== null && days.some((one) => one.day === day);
  const named = oneLine(text);

  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (day === null || taken || named === '') return;
    onChange([...days, { day, text: named }].toSorted((a, b) => compareCodeUnits(a.day, b.day)));
    setDay(null);
    setText('');
    setTried(false);
  };
  const dayError = taken ? settings.holidays.dayTwice : tried && day === null ? settings.holidays.dayMissing : null;
  return (
    <form noValidate className={classes.add} aria-label={words.add} onSubmit={add}>
      <DateField label={settings.holidays.day} value={day} onChange={setDay} today={today} error={dayError} />
      <TextInput
        label={words.text}
        placeholder={words.example}
        value={text}
        maxLength={limit}
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && named === '' ? settings.refusals.missing : null}
      />
      <Button type="submit" variant="default" className={classes.addButton}>
        {settings.lists.add}
      </Button>
    </form>
  );
};
