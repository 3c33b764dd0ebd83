import { describe, expect, test } from 'vitest';
import type { DeviceId, MemberId } from '../../../../shared/base/ids.ts';
import { shippedLaw } from '../../../../shared/procedure/law.ts';
import { lawOf } from '../../../../shared/register/law-of.ts';
import type { RegisterEvent } from '../../../../shared/register/register.ts';
import { recorded } from '../../../support/arbitraries/records.ts';
import { withTerm } from '../../../support/given-law.ts';

const founded: RegisterEvent = {
  type: 'RegisterFounded',
  organisation: { name: 'Occure', street: '', postcodeAndTown: '', email: '', phone: '', website: '' },
  founder: { id: 'member-ilse' as MemberId, name: 'Ilse Vermeer', roles: ['officer', 'administrator'] },
  device: { id: 'dev-a' as DeviceId, letter: 'A', member: 'member-ilse' as MemberId },
};
const changed = (version: number): RegisterEvent => ({
  type: 'RegulationChanged',
  regulation: withTerm('verdict', { term: { unit: 'months', count: version } }, version),
  reason: `Besluit ${version}`,
});

describe('every version of the regulation', () => {
  test('as shipped, while it was never changed', () => {
    expect(lawOf([])).toEqual(shippedLaw);
    expect(lawOf([recorded(founded, 1)])).toEqual(shippedLaw);
  });

  test('each change with its place, who, when and why', () => {
    const law = lawOf([recorded(founded, 1), recorded(changed(2), 4), recorded(changed(3), 9)]);
    expect(law.map(({ regulation }) => regulation.version)).toEqual([1, 2, 3]);
    expect(law[1]?.change).toEqual({
      at: { L: 4, device: 'dev-a', seq: 4 },
      by: { id: 'member-ilse', name: 'Ilse Vermeer' },
      recordedAt: '2026-01-05T09:00:00.000Z',
      reason: 'Besluit 2',
    });
  });

  test('a change before the register was founded counts for nothing', () => {
    expect(lawOf([recorded(changed(2), 1), recorded(founded, 2)])).toEqual(shippedLaw);
    expect(lawOf([recorded(changed(2), 1)])).toEqual(shippedLaw);
  });
});
