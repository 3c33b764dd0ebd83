import { Select, Switch, TextInput } from '@mantine/core';
import type { Appointment } from '../../../shared/letters/letter-inputs.ts';
import { DateField } from '../../components/DateField.tsx';
import { useCalendar, useToday } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import { appointedOn, type LetterEntries } from './letter-entries.ts';

const means: readonly Appointment['means'][] = ['phone', 'in-person', 'video'];

/** A conversation that the letter proposes. With the letter it is planned in the file: both say the same. */
export const AppointmentFields = ({
  entries,
  onChange,
}: {
  entries: LetterEntries;
  onChange: (changes: Partial<LetterEntries>) => void;
}) => {
  const { inputs: words } = useText().letter;
  const today = useToday();
  const calendar = useCalendar();
  return (
    <div className={classes.stack}>
      <Switch
        label={words.withAppointment}
        description={words.withAppointmentHint}
        checked={entries.withAppointment}
        onChange={(event) => onChange({ withAppointment: event.currentTarget.checked })}
      />
      {entries.withAppointment ? (
        <>
          <div className={classes.pair}>
            <DateField
              label={words.appointmentOn}
              value={entries.appointmentOn}
              onChange={(on) => onChange(appointedOn(entries, on, today, calendar))}
              today={today}
              minDate={today}
            />
            <TextInput
              label={words.appointmentAt}
              placeholder={words.appointmentAtHint}
              value={entries.appointmentAt}
              onChange={(event) => onChange({ appointmentAt: event.currentTarget.value })}
            />
          </div>
          <Select
            label={words.appointmentMeans}
            allowDeselect={false}
            data={means.map((value) => ({ value, label: words.means[value] }))}
            value={entries.appointmentMeans}
            onChange={(chosen) => chosen && onChange({ appointmentMeans: chosen as Appointment['means'] })}
          />
          <TextInput
            label={words.place[entries.appointmentMeans]}
            value={entries.appointmentPlace}
            onChange={(event) => onChange({ appointmentPlace: event.currentTarget.value })}
          />
        </>
      ) : null}
    </div>
  );
};
