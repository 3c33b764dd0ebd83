import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { derivationOf, objectionDueFrom } from '../../../../shared/procedure/derivation.ts';
import {
  calendarOf,
  lawBefore,
  type Position,
  regulationAt,
  regulationNow,
  shippedLaw,
} from '../../../../shared/procedure/law.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { endOfTerm } from '../../../../shared/procedure/terms.ts';
import { termDays } from '../../../support/arbitraries/dates.ts';
import { changedAfter, withTerm } from '../../../support/given-law.ts';

const second = withTerm('objection', { term: { unit: 'months', count: 2 } }, 2);
const third = withTerm('objection', { term: { unit: 'working-days', count: 3 } }, 3);
const law = changedAfter(20, third, changedAfter(10, second));
const at = (L: number, device = 'dev-a'): Position => ({ L, device: device as Position['device'], seq: 1 });

describe('which version of the regulation holds', () => {
  test('the shipped one, until it is changed', () => {
    expect(regulationNow(shippedLaw)).toBe(regulation);
    expect(regulationAt(shippedLaw, at(999))).toBe(regulation);
  });

  test('the newest now, and the one of then for a record', () => {
    expect(regulationNow(law)).toBe(third);
    expect([5, 10, 11, 20, 21].map((L) => regulationAt(law, at(L)).version)).toEqual([1, 1, 2, 2, 3]);
    // At the same Lamport time the device decides, on every machine alike.
    expect(regulationAt(law, at(10, 'dev-zz')).version).toBe(2);
  });

  test('before a record, only what stood before it', () => {
    expect(lawBefore(law, at(15)).map((version) => version.regulation.version)).toEqual([1, 2]);
    expect(lawBefore(law, at(1))).toEqual(shippedLaw);
    fc.assert(
      fc.property(fc.nat(30), (L) => {
        expect(regulationNow(lawBefore(law, at(L)))).toBe(regulationAt(law, at(L)));
      }),
    );
  });
});

describe('a derivation', () => {
  test('is that of the term itself, worked out once', () => {
    fc.assert(
      fc.property(
        termDays,
        fc.constantFrom('acknowledgement', 'verdict', 'objection', 'board-decision'),
        (from, kind) => {
          const { term, policy } = second.terms[kind];
          const derivation = derivationOf(kind, from, second);
          expect(derivation).toEqual(endOfTerm(from, term, policy, calendarOf(second)));
          expect(derivationOf(kind, from, second)).toBe(derivation);
        },
      ),
    );
  });

  test('R12: an objection is judged by the regulation of now, or of when its term ended', () => {
    const receivedOn = date('2026-01-23');
    expect(objectionDueFrom(shippedLaw)(receivedOn)).toBe('2026-02-23');
    expect(objectionDueFrom(law)(receivedOn)).toBe('2026-01-28');
    expect(objectionDueFrom(law, at(5))(receivedOn)).toBe('2026-02-23');
    expect(objectionDueFrom(law, at(15))(receivedOn)).toBe('2026-03-23');
  });
});
