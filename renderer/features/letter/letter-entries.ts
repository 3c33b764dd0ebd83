import { addDays, date, type PlainDate } from '../../../shared/base/plain-date.ts';
import type { LetterKind } from '../../../shared/complaint/letter-kind.ts';
import type { Addressee } from '../../../shared/complaint/parties.ts';
import type { OpenComplaint } from '../../../shared/complaint/state.ts';
import type { Appointment, LetterInputs } from '../../../shared/letters/letter-inputs.ts';
import type { WorkCalendar } from '../../../shared/procedure/holidays.ts';
import { workingDayOnOrAfter, workingDayOnOrBefore } from '../../../shared/procedure/working-days.ts';
import { plannedFor } from './appointment.ts';

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
  /** Which conversation a written record is of; '' is the last one. */
  readonly conversation: string;
  readonly delayReason: string;
  readonly expectedOn: PlainDate | null;
  readonly explanation: string;
};

/** Days that people get to answer unless the officer says otherwise: a week is usual, and leaves room in the month. */
const usualDaysToAnswer = 7;

/** What a letter starts from: the file's own plans where it has them. */
export const startEntries = (
  kind: LetterKind,
  to: Addressee,
  state: OpenComplaint,
  today: PlainDate,
  calendar: WorkCalendar,
): LetterEntries => {
  const planned = plannedFor(kind, to, state)?.meeting ?? null;
  const usual = workingDayOnOrAfter(addDays(today, usualDaysToAnswer), calendar).day;
  return {
    replyBy: planned && planned.on <= usual && planned.on >= today ? askedBefore(planned.on, today, calendar) : usual,
    withAppointment: planned !== null,
    appointmentOn: planned?.on ?? null,
    appointmentAt: planned?.at ?? '',
    appointmentMeans: planned?.means ?? 'phone',
    appointmentPlace: planned?.place ?? '',
    questions: '',
    substance: '',
    conversation: '',
    delayReason: '',
    expectedOn: null,
    explanation: '',
  };
};

/** The day to answer by: before the appointment, while there is still a working day to move it. */
const askedBefore = (appointmentOn: PlainDate, today: PlainDate, calendar: WorkCalendar): PlainDate => {
  const { day } = workingDayOnOrBefore(addDays(appointmentOn, -1), calendar);
  return day >= today ? day : appointmentOn;
};

/** What the day of an appointment changes: an answer that is asked for later than that comes too late to move it. */
export const appointedOn = (
  { replyBy }: Pick<LetterEntries, 'replyBy'>,
  appointmentOn: PlainDate | null,
  today: PlainDate,
  calendar: WorkCalendar,
): Partial<LetterEntries> =>
  appointmentOn !== null && appointmentOn >= today && replyBy !== null && replyBy >= appointmentOn
    ? { appointmentOn, replyBy: askedBefore(appointmentOn, today, calendar) }
    : { appointmentOn };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** `9.30` and `930` are how people type a time; the letter says `09:30`. */
const clockTime = (typed: string): string => {
  const match = /^(\d{1,2})[:.\s]?(\d{2})?$/.exec(typed.trim());
  return match ? `${match[1]?.padStart(2, '0')}:${match[2] ?? '00'}` : typed.trim();
};

/** Without a day there is no time either: the letter then names the appointment's time as missing. */
export const appointmentOf = (entries: LetterEntries): Appointment | null =>
  entries.withAppointment
    ? {
        on: entries.appointmentOn ?? date('2000-01-01'),
        at: entries.appointmentOn === null ? '' : clockTime(entries.appointmentAt),
        means: entries.appointmentMeans,
        place: orNull(entries.appointmentPlace),
      }
    : null;

const reply = ({ replyBy }: LetterEntries) => ({ replyBy });
const asking = (entries: LetterEntries) => ({
  replyBy: entries.replyBy,
  appointment: appointmentOf(entries),
  questions: orNull(entries.questions),
});
const explained = ({ explanation }: LetterEntries) => ({ explanation: orNull(explanation) });

/** The inputs of one kind of letter. */
export const inputsOf: { readonly [K in LetterKind]: (entries: LetterEntries) => LetterInputs[K] } = {
  acknowledgement: () => ({}),
  'authorisation-request': reply,
  'invitation-to-explain': asking,
  'request-to-person-involved': (entries) => ({ ...asking(entries), substance: orNull(entries.substance) }),
  'reminder-to-person-involved': reply,
  'conversation-record': (entries) => ({ replyBy: entries.replyBy, conversation: orNull(entries.conversation) }),
  'delay-notice': (entries) => ({ reason: orNull(entries.delayReason), expectedOn: entries.expectedOn }),
  verdict: (entries) => ({ substance: orNull(entries.substance) }),
  'not-handled': explained,
  'forwarded-to-board': explained,
  'forwarded-to-dpo': explained,
  'ending-confirmed': explained,
  'objection-invitation': (entries) => ({ replyBy: entries.replyBy, appointment: appointmentOf(entries) }),
  'objection-too-late': () => ({}),
  'board-decision': () => ({}),
};

type Entry = 'replyBy' | 'appointment' | 'questions' | 'substance' | 'conversation' | 'delay' | 'explanation';

/** Which fields a kind of letter shows, in their order. */
export const entriesUsed: Readonly<Record<LetterKind, readonly Entry[]>> = {
  acknowledgement: [],
  'authorisation-request': ['replyBy'],
  'invitation-to-explain': ['replyBy', 'appointment', 'questions'],
  'request-to-person-involved': ['replyBy', 'appointment', 'questions', 'substance'],
  'reminder-to-person-involved': ['replyBy'],
  'conversation-record': ['conversation', 'replyBy'],
  'delay-notice': ['delay'],
  verdict: ['substance'],
  'not-handled': ['explanation'],
  'forwarded-to-board': ['explanation'],
  'forwarded-to-dpo': ['explanation'],
  'ending-confirmed': ['explanation'],
  'objection-invitation': ['appointment', 'replyBy'],
  'objection-too-late': [],
  'board-decision': [],
};
