import { Select, Switch, Textarea, TextInput } from '@mantine/core';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Appointment } from '../../../shared/letters/letter-inputs.ts';
import { DateField } from '../../components/DateField.tsx';
import { useToday } from '../../store/use-store.tsx';
import { useText } from '../../text/text.tsx';
import classes from './LetterDesk.module.css';
import { entriesUsed, type LetterEntries } from './letter-entries.ts';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import type { Letter } from './use-letter.ts';

const means: readonly Appointment['means'][] = ['phone', 'in-person', 'video'];

/** What only the writer of this letter knows, and the organisation's own facts where they are still missing. */
export const LetterInputFields = ({
  kind,
  letter,
  entries,
  onChange,
}: {
  kind: LetterKind;
  letter: Letter;
  entries: LetterEntries;
  onChange: (changes: Partial<LetterEntries>) => void;
}) => {
  const { inputs: words } = useText().letter;
  const today = useToday();
  const { asking, substance } = entriesUsed[kind];
  const missing = letter.status === 'failed' && letter.error.type === 'facts-missing' ? letter.error.facts : [];
  return (
    <>
      <OrganisationFacts missing={missing} />
      {asking || substance ? (
        <section className={classes.group}>
          <h2>{words.title}</h2>
          {asking ? (
            <>
              <DateField
                label={words.replyBy}
                value={entries.replyBy}
                onChange={(replyBy) => onChange({ replyBy })}
                today={today}
                minDate={today}
              />
              <Switch
                label={words.withAppointment}
                checked={entries.withAppointment}
                onChange={(event) => onChange({ withAppointment: event.currentTarget.checked })}
              />
              {entries.withAppointment ? <AppointmentFields entries={entries} onChange={onChange} /> : null}
              <Textarea
                label={words.questions}
                placeholder={words.questionsHint}
                value={entries.questions}
                onChange={(event) => onChange({ questions: event.currentTarget.value })}
              />
            </>
          ) : null}
          {substance ? (
            <Textarea
              label={words.substance}
              description={words.substanceHint}
              value={entries.substance}
              onChange={(event) => onChange({ substance: event.currentTarget.value })}
            />
          ) : null}
        </section>
      ) : null}
    </>
  );
};

const AppointmentFields = ({
  entries,
  onChange,
}: {
  entries: LetterEntries;
  onChange: (changes: Partial<LetterEntries>) => void;
}) => {
  const { inputs: words } = useText().letter;
  const today = useToday();
  return (
    <>
      <div className={classes.pair}>
        <DateField
          label={words.appointmentOn}
          value={entries.appointmentOn}
          onChange={(appointmentOn) => onChange({ appointmentOn })}
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
  );
};
