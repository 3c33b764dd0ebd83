import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../../../shared/base/ids.ts';
import { roles } from '../../../../shared/members/members.ts';
import { decideRegister } from '../../../../shared/register/decide-register.ts';
import { parseRegisterEvent } from '../../../../shared/register/parse-register-event.ts';
import { evolveRegister, type RegisterEvent } from '../../../../shared/register/register.ts';
import type { RegisterCommand } from '../../../../shared/register/register-commands.ts';
import { founder, givenRegister, registerAfter, someone } from '../../../support/given-register.ts';

const dirk = someone('Dirk', 'board');
const dirkNamed: RegisterEvent = { type: 'MemberNamed', member: dirk };
const bea = someone('Bea', 'administrator');
const beaNamed: RegisterEvent = { type: 'MemberNamed', member: bea };
const name = (member: typeof dirk): RegisterCommand => ({ type: 'NameMember', member });

describe('people and roles', () => {
  test('a colleague is named, before they have a device of their own', () =>
    givenRegister()
      .when(name({ ...dirk, name: ' Dirk ', roles: ['dpo', 'board', 'dpo'] }))
      .thenHappened({ type: 'MemberNamed', member: { ...dirk, roles: ['board', 'dpo'] } }));

  test('only an administrator changes who takes part', () => {
    const officer = someone('Otto', 'officer', 'board', 'dpo');
    const commands: readonly RegisterCommand[] = [
      name(dirk),
      { type: 'ChangeMember', member: founder.id, name: 'Ilse', roles: ['board'] },
      { type: 'RemoveMember', member: founder.id },
    ];
    for (const command of commands)
      givenRegister()
        .when(command, officer)
        .thenRefused({ type: 'not-authorised', field: null, right: 'manage-members' });
  });

  test('a name is there, fits, and belongs to one person', () => {
    givenRegister()
      .when(name({ ...dirk, name: ' ' }))
      .thenRefused({ type: 'text-missing', field: 'member.name' });
    givenRegister()
      .when(name({ ...dirk, name: 'x'.repeat(121) }))
      .thenRefused({ type: 'text-too-long', field: 'member.name', limit: 120, length: 121 });
    givenRegister()
      .when(name({ ...dirk, name: 'ILSE' }))
      .thenRefused({ type: 'not-unique', field: 'member.name' });
    givenRegister(dirkNamed).when(name(dirk)).thenRefused({ type: 'already-a-member', field: 'member.id' });
  });

  test('nobody is without a role', () => {
    givenRegister()
      .when(name({ ...dirk, roles: [] }))
      .thenRefused({ type: 'roles-missing', field: 'member.roles' });
    givenRegister(dirkNamed)
      .when({ type: 'ChangeMember', member: dirk.id, name: 'Dirk', roles: [] })
      .thenRefused({ type: 'roles-missing', field: 'member.roles' });
  });

  test('another name or other roles are recorded; the same ones are not', () => {
    givenRegister(dirkNamed)
      .when({ type: 'ChangeMember', member: dirk.id, name: 'Dirk de Boer', roles: ['dpo', 'board'] })
      .thenHappened({ type: 'MemberNamed', member: { ...dirk, name: 'Dirk de Boer', roles: ['board', 'dpo'] } });
    givenRegister(dirkNamed)
      .when({ type: 'ChangeMember', member: dirk.id, name: ' Dirk', roles: ['board'] })
      .thenHappened();
    givenRegister()
      .when({ type: 'ChangeMember', member: dirk.id, name: 'Dirk', roles: ['board'] })
      .thenRefused({ type: 'unknown-member', field: 'member.id' });
  });

  test('the last administrator stays one, and stays', () => {
    givenRegister()
      .when({ type: 'ChangeMember', member: founder.id, name: 'Ilse', roles: ['officer'] })
      .thenRefused({ type: 'last-administrator', field: 'member.roles' });
    givenRegister(beaNamed)
      .when({ type: 'ChangeMember', member: founder.id, name: 'Ilse', roles: ['officer'] })
      .thenHappened({ type: 'MemberNamed', member: { ...founder, roles: ['officer'] } });
    givenRegister(beaNamed, { type: 'MemberNamed', member: { ...founder, roles: ['officer'] } })
      .when({ type: 'RemoveMember', member: bea.id }, someone('Elders', 'administrator'))
      .thenRefused({ type: 'last-administrator', field: 'member.roles' });
  });

  test('someone leaves and can come back; nobody removes themselves', () => {
    const left: RegisterEvent = { type: 'MemberLeft', member: { id: dirk.id, name: 'Dirk' } };
    givenRegister(dirkNamed).when({ type: 'RemoveMember', member: dirk.id }).thenHappened(left);
    givenRegister(dirkNamed, left)
      .when({ type: 'RemoveMember', member: dirk.id })
      .thenRefused({ type: 'unknown-member', field: 'member.id' });
    givenRegister(dirkNamed, left).when(name(dirk)).thenHappened(dirkNamed);
    expect(registerAfter(dirkNamed, left).former).toEqual([{ id: dirk.id, name: 'Dirk' }]);
    expect(registerAfter(dirkNamed, left, dirkNamed).former).toEqual([]);
    givenRegister(beaNamed)
      .when({ type: 'RemoveMember', member: founder.id })
      .thenRefused({ type: 'cannot-remove-yourself', field: 'member.id' });
  });

  test('whatever is asked by whomever, someone can always change roles, and what happens reads back', () => {
    const ids = ['Ilse', 'Dirk', 'Bea', 'Otto'].map((one) => someone(one).id);
    const id = fc.constantFrom<MemberId>(...ids);
    const person = fc.record({
      name: fc.constantFrom('Ilse', 'Dirk', 'Bea', 'Otto', '  '),
      roles: fc.subarray([...roles]),
    });
    const command = fc.oneof(
      fc.record({ id, person }).map(({ id, person }): RegisterCommand => name({ id, ...person })),
      fc
        .record({ id, person })
        .map(({ id, person }): RegisterCommand => ({ type: 'ChangeMember', member: id, ...person })),
      id.map((member): RegisterCommand => ({ type: 'RemoveMember', member })),
    );
    let happened = 0;
    fc.assert(
      fc.property(fc.array(fc.record({ command, by: fc.nat(3) }), { maxLength: 25 }), (asked) => {
        let state = registerAfter(beaNamed, dirkNamed);
        for (const { command, by } of asked) {
          const actor = state.members[by % state.members.length];
          if (!actor) throw new Error('There is always someone.');
          const decision = decideRegister(command, state, { actor });
          for (const event of decision.ok ? decision.value : []) {
            happened += 1;
            expect(parseRegisterEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
            const next = evolveRegister(state, event);
            if (next.status === 'founded') state = next;
          }
          expect(state.members.some((one) => one.roles.includes('administrator'))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
    expect(happened).toBeGreaterThan(300);
  });
});
