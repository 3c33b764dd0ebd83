import { addDays, date, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Appointment, LetterInputs } from '../../../shared/letters/letter-inputs.ts';
import type { WorkCalendar } from '../../../shared/procedure/holidays.ts';
import { workingDayOnOrAfter } from '../../../shared/procedure/working-days.ts';

/** What is typed beside a letter, as it stands in its fields. */
export type LetterEntries = {
  readonly replyBy: PlainDate | null;
  readonly withAppointment: boolean;
  readonly appointmentOn: PlainDate | null;
  readonly appointmentAt: string;
  readonly appointmentMeans: Appointment['means'];
  readonly appointmentPlace: string;
  readonly questions: string;
  readonly substance: string;
};

/** Days that people get to answer unless the officer says otherwise: a week is usual, and leaves room in the month. */
const usualDaysToAnswer = 7;

export const startEntries = (today: PlainDate, calendar: WorkCalendar): LetterEntries => ({
  replyBy: workingDayOnOrAfter(addDays(today, usualDaysToAnswer), calendar).day,
  withAppointment: false,
  appointmentOn: null,
  appointmentAt: '',
  appointmentMeans: 'phone',
  appointmentPlace: '',
  questions: '',
  substance: '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `9.30` and `930` are how people type a time; the letter says `09:30`. */
const clockTime = (typed: string): string => {
  const match = /^(\d{1,2})[:.\s]?(\d{2})?$/.exec(typed.trim());
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : typed.trim();
};

/** Without a day there is no time either: the letter then names the appointment's time as missing. */
const appointmentOf = (entries: LetterEntries): Appointment | null =>
  entries.withAppointment
    ? {
        on: entries.appointmentOn ?? date('2000-01-01'),
        at: entries.appointmentOn === null ? '' : clockTime(entries.appointmentAt),
        means: entries.appointmentMeans,
        place: orNull(entries.appointmentPlace),
      }
    : null;

/** The inputs of one kind of letter. */
export const inputsOf: { readonly [K in LetterKind]: (entries: LetterEntries) => LetterInputs[K] } = {
  acknowledgement: () => ({}),
  'invitation-to-explain': (entries) => ({
    replyBy: entries.replyBy,
    appointment: appointmentOf(entries),
    questions: orNull(entries.questions),
  }),
  'request-to-person-involved': (entries) => ({
    replyBy: entries.replyBy,
    appointment: appointmentOf(entries),
    questions: orNull(entries.questions),
    substance: orNull(entries.substance),
  }),
  verdict: (entries) => ({ substance: orNull(entries.substance) }),
};

/** Which of the entries a kind of letter uses. */
export const entriesUsed: Readonly<Record<LetterKind, { readonly asking: boolean; readonly substance: boolean }>> = {
  acknowledgement: { asking: false, substance: false },
  'invitation-to-explain': { asking: true, substance: false },
  'request-to-person-involved': { asking: true, substance: true },
  verdict: { asking: false, substance: true },
};
