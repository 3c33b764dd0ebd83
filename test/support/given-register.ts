import { expect } from 'vitest';
import type { DeviceId, MemberId } from '../../shared/base/ids.ts';
import type { Member, Role } from '../../shared/members/members.ts';
import { decideRegister } from '../../shared/register/decide-register.ts';
import {
  evolveRegister,
  initialRegister,
  type Organisation,
  type RegisterEvent,
  type RegisterState,
} from '../../shared/register/register.ts';
import type { RegisterCommand } from '../../shared/register/register-commands.ts';
import type { RegisterRefusal } from '../../shared/register/register-refusals.ts';

export const occure: Organisation = {
  name: 'Occure',
  street: 'Dorpsstraat 1',
  postcodeAndTown: '1234 AB Voorbeeld',
  email: 'klachten@organisatie.example',
  phone: '',
  website: '',
};

export const someone = (name: string, ...roles: readonly Role[]): Member => ({
  id: `member-${name.toLowerCase()}` as MemberId,
  name,
  roles,
});

/** Who founded the register: officer and administrator. */
export const founder = someone('Ilse', 'officer', 'administrator');
export const founded: RegisterEvent = {
  type: 'RegisterFounded',
  organisation: occure,
  founder,
  device: { id: 'devaaaaaaaaaaaaaaaaaaaaaaa' as DeviceId, letter: 'A', member: founder.id },
};

export type FoundedRegister = Extract<RegisterState, { status: 'founded' }>;

export const registerAfter = (...events: readonly RegisterEvent[]): FoundedRegister => {
  const state = [founded, ...events].reduce(evolveRegister, initialRegister);
  if (state.status !== 'founded') throw new Error('A founded register stays founded.');
  return state;
};

/** `given` what happened after the founding, `when` someone asks this, these facts happened or it was refused. */
export const givenRegister = (...events: readonly RegisterEvent[]) => ({
  when: (command: RegisterCommand, actor: Member = founder) => {
    const decision = decideRegister(command, registerAfter(...events), { actor });
    return {
      thenHappened: (...expected: readonly RegisterEvent[]) => expect(decision).toEqual({ ok: true, value: expected }),
      thenRefused: (refusal: RegisterRefusal) => expect(decision).toEqual({ ok: false, error: refusal }),
    };
  },
});
