import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupMatches, groupsToAskFor } from '../../../../main/session/kit-groups.ts';

describe('which groups are asked back', () => {
  test('given any luck, then two different ones of the eight', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const asked = groupsToAskFor(8, (limit) => (numbers.next().value ?? 0) % limit);
        expect(asked).toHaveLength(2);
        expect(asked[0]).toBeLessThan(asked[1] ?? 0);
        expect(asked.every((index) => index >= 0 && index < 8)).toBe(true);
      }),
    );
  });
});

describe('what is typed back', () => {
  test.each(['7KQ0M', '7kq0m', ' 7KQ 0M ', '7KQ-OM', '7kqom'])('%s is group 7KQ0M', (typed) => {
    expect(groupMatches(typed, '7KQ0M')).toBe(true);
  });
  test('I and L are a 1', () => {
    expect(groupMatches('liI1A', '1111A')).toBe(true);
  });
  test.each(['', '7KQ0N', '7KQ0', '7KQ0MM'])('%s is not', (typed) => {
    expect(groupMatches(typed, '7KQ0M')).toBe(false);
  });
  test('a group that is not there matches nothing', () => {
    expect(groupMatches('', undefined)).toBe(false);
  });
});
