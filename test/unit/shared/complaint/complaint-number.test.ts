import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  complaintNumber,
  nextComplaintNumber,
  parseComplaintNumber,
} from '../../../../shared/complaint/complaint-number.ts';
import { numbers } from '../../../support/arbitraries/values.ts';

describe('the number of a complaint', () => {
  test('is year, letter of the device, and a sequence of at least three digits', () => {
    expect(complaintNumber({ year: 2026, letter: 'A', sequence: 17 })).toBe('K26-A017');
    expect(complaintNumber({ year: 2026, letter: 'B', sequence: 1234 })).toBe('K26-B1234');
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const parsed = parseComplaintNumber(number);
        expect(parsed.ok && complaintNumber(parsed.value)).toBe(number);
      }),
    );
  });

  test.each([
    '',
    'K26-A17',
    'K26-A000',
    'K26-A0017',
    'k26-a017',
    'K26A017',
    'K2026-A017',
    'K26-A017 ',
    'K26-ABC017',
    'K26-017',
  ])('has one way of writing it: not %j', (text) => {
    expect(parseComplaintNumber(text)).toEqual({ ok: false, error: { type: 'not-a-complaint-number' } });
  });
});

describe('the next number', () => {
  test('starts at one, every year and on every device', () => {
    expect(nextComplaintNumber(2026, 'A', [])).toBe('K26-A001');
    expect(nextComplaintNumber(2027, 'A', ['K26-A041'])).toBe('K27-A001');
    expect(nextComplaintNumber(2026, 'B', ['K26-A041'])).toBe('K26-B001');
  });

  test('follows the highest, so that a gap is never filled and no number comes twice', () => {
    expect(nextComplaintNumber(2026, 'A', ['K26-A001', 'K26-A007', 'K26-B099', 'no number'])).toBe('K26-A008');
    expect(nextComplaintNumber(2026, 'A', ['K26-A999'])).toBe('K26-A1000');
    fc.assert(
      fc.property(
        fc.array(numbers),
        fc.constantFrom('A', 'B', 'AB'),
        fc.integer({ min: 2000, max: 2099 }),
        (used, letter, year) => {
          const next = nextComplaintNumber(year, letter, used);
          expect(used).not.toContain(next);
          expect(parseComplaintNumber(next)).toMatchObject({ ok: true, value: { year, letter } });
        },
      ),
    );
  });

  test('two devices that register offline at the same time never hand out the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('A', 'B', 'C'), { maxLength: 60 }), (registering) => {
        const own: Record<string, string[]> = { A: [], B: [], C: [] };
        for (const letter of registering) own[letter]?.push(nextComplaintNumber(2026, letter, own[letter] ?? []));
        const all = Object.values(own).flat();
        expect(new Set(all).size).toBe(registering.length);
      }),
    );
  });
});
