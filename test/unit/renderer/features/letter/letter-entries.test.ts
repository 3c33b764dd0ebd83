import { describe, expect, test } from 'vitest';
import { inputsOf, startEntries } from '../../../../../renderer/features/letter/letter-entries.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import { hasUsableTime } from '../../../../../shared/letters/hearing-fields.ts';
import { workCalendar } from '../../../../../shared/procedure/holidays.ts';

const calendar = workCalendar();

describe('what is typed beside a letter', () => {
  test('given today is Thursday 26 March 2026, the answer is asked by Thursday 2 April', () => {
    expect(startEntries(date('2026-03-26'), calendar).replyBy).toBe('2026-04-02');
  });

  test('given a week later is Good Friday, the answer is asked by the Tuesday after Easter', () => {
    expect(startEntries(date('2026-03-27'), calendar).replyBy).toBe('2026-04-07');
  });

  test.each([
    ['14:30', '14:30'],
    ['9.30', '09:30'],
    ['930', '09:30'],
    ['9', '09:00'],
  ])('a time typed as %s is %s', (typed, expected) => {
    const entries = {
      ...startEntries(date('2026-03-26'), calendar),
      withAppointment: true,
      appointmentOn: date('2026-04-01'),
      appointmentAt: typed,
    };
    expect(inputsOf['invitation-to-explain'](entries).appointment?.at).toBe(expected);
  });

  test('given an appointment without a day, its time counts as missing too', () => {
    const entries = { ...startEntries(date('2026-03-26'), calendar), withAppointment: true, appointmentAt: '14:30' };
    const { appointment } = inputsOf['invitation-to-explain'](entries);
    expect(appointment && hasUsableTime(appointment)).toBe(false);
  });

  test('given no appointment is proposed, none reaches the letter', () => {
    const entries = { ...startEntries(date('2026-03-26'), calendar), appointmentAt: '14:30' };
    expect(inputsOf['request-to-person-involved'](entries).appointment).toBeNull();
  });

  test('what is left empty is absent, not an empty line', () => {
    const entries = { ...startEntries(date('2026-03-26'), calendar), substance: '  ' };
    expect(inputsOf.verdict(entries)).toEqual({ substance: null });
  });
});
