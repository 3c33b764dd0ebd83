import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../../shared/members/members.ts';
import { may } from '../../../../shared/members/rights.ts';

describe('who may do what', () => {
  const holders = (right: Parameters<typeof may>[1]): readonly Role[] =>
    roles.filter((role) => may({ roles: [role] }, right));

  test('only the officer handles complaints', () => expect(holders('handle-complaints')).toEqual(['officer']));
  test('officer and administrator keep the letterhead', () =>
    expect(holders('change-organisation')).toEqual(['officer', 'administrator']));
  test('several roles bring all their rights; no role brings none', () => {
    expect(may({ roles: ['board', 'officer'] }, 'handle-complaints')).toBe(true);
    expect(may({ roles: [] }, 'change-organisation')).toBe(false);
  });
});
