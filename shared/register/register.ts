import { assertNever } from '../base/assert-never.ts';
import type { DeviceId } from '../base/ids.ts';
import type { Member } from '../members/members.ts';

/** The organisation whose procedure this is, as it stands on its letters. Empty strings are not-filled-in. */
export type Organisation = {
  readonly name: string;
  readonly street: string;
  readonly postcodeAndTown: string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
};

/** A device that may write, with the letter that stands in the complaint numbers it hands out (`K26-A017`). */
export type Device = { readonly id: DeviceId; readonly letter: string; readonly member: Member['id'] };

/** Events of the register's own stream: settings and members. */
export type RegisterEvent =
  | {
      readonly type: 'RegisterFounded';
      readonly organisation: Organisation;
      readonly founder: Member;
      readonly device: Device;
    }
  | { readonly type: 'OrganisationChanged'; readonly organisation: Organisation };

export type RegisterState =
  | { readonly status: 'unfounded' }
  | {
      readonly status: 'founded';
      readonly organisation: Organisation;
      readonly members: readonly Member[];
      readonly devices: readonly Device[];
    };

export const initialRegister: RegisterState = { status: 'unfounded' };

/** Total: an event that cannot apply leaves the register as it was. */
export const evolveRegister = (state: RegisterState, event: RegisterEvent): RegisterState => {
  switch (event.type) {
    case 'RegisterFounded':
      return state.status === 'founded'
        ? state
        : { status: 'founded', organisation: event.organisation, members: [event.founder], devices: [event.device] };
    case 'OrganisationChanged':
      return state.status === 'founded' ? { ...state, organisation: event.organisation } : state;
    default:
      return assertNever(event);
  }
};
