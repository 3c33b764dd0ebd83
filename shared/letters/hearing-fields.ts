import type { Hearing } from '../complaint/state.ts';
import { dutchDate, dutchDay } from './dutch-date.ts';
import type { Appointment } from './letter-inputs.ts';
import type { FieldsOf, letterShapes } from './letter-shape.ts';

const timePattern = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

export const hasUsableTime = ({ at }: Appointment): boolean => timePattern.test(at.trim());

/** Dutch writes the time with a full stop: `14.30`. */
export const clockWords = (at: string): string => at.trim().replace(':', '.');

/** A proposed conversation in words. */
export const appointmentFields = (appointment: Appointment | null) => ({
  hasAppointment: appointment !== null,
  appointmentDay: appointment ? dutchDay(appointment.on) : null,
  appointmentTime: appointment ? clockWords(appointment.at) : null,
  appointmentPlace: appointment?.place?.trim() || null,
  byPhone: appointment?.means === 'phone',
  inPerson: appointment?.means === 'in-person',
  byVideo: appointment?.means === 'video',
});

export type HearingFields = FieldsOf<(typeof letterShapes)['verdict']['hearings']['each']>;

/** How one side was heard, or why not; `null` while that side is still open. */
export const hearingFields = (
  hearing: Hearing,
  side: { readonly ofComplainant: boolean; readonly position: string | null },
): HearingFields | null => {
  if (hearing.status === 'not-asked' || hearing.status === 'asked') return null;
  const means = hearing.status === 'heard' ? hearing.means : null;
  const ground = hearing.status === 'waived' ? hearing.ground : null;
  return {
    ...side,
    heardOn: hearing.status === 'heard' ? dutchDate(hearing.givenOn) : null,
    byPhone: means === 'phone',
    inPerson: means === 'in-person',
    byVideo: means === 'video',
    inWriting: means === 'in-writing',
    declined: ground === 'declined',
    didNotRespond: ground === 'did-not-respond',
    // The other two grounds say it all; what an officer noted beside them stays in the file.
    waivedReason: hearing.status === 'waived' && ground === 'waived' ? hearing.reason : null,
  };
};
