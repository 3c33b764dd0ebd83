import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../../../shared/members/members.ts';
import { may, mayOneOf, type Right } from '../../../../shared/members/rights.ts';

describe('who may do what', () => {
  const holders = (right: Right): readonly Role[] => roles.filter((role) => may({ roles: [role] }, right));
  const table: Readonly<Record<Right, readonly Role[]>> = {
    'handle-complaints': ['officer'],
    'handle-board-complaints': ['board'],
    'decide-as-board': ['board'],
    'record-objection': ['officer', 'board'],
    'keep-measures': ['officer', 'board'],
    'add-to-file': ['officer', 'board', 'dpo'],
    'change-organisation': ['officer', 'administrator'],
    'change-templates': ['officer', 'administrator'],
    'change-regulation': ['administrator'],
    'manage-members': ['administrator'],
    'see-patterns-of-people': ['board'],
  };

  for (const [right, held] of Object.entries(table))
    test(`${right}: ${held.join(', ')}`, () => expect(holders(right as Right)).toEqual(held));

  test('several roles bring all their rights; no role brings none', () => {
    expect(may({ roles: ['board', 'officer'] }, 'handle-complaints')).toBe(true);
    expect(may({ roles: [] }, 'add-to-file')).toBe(false);
    expect(mayOneOf({ roles: ['dpo'] }, ['handle-complaints', 'add-to-file'])).toBe(true);
    expect(mayOneOf({ roles: ['dpo'] }, ['handle-complaints', 'decide-as-board'])).toBe(false);
  });
});
