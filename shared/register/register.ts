import { assertNever } from '../base/assert-never.ts';
import type { DeviceId } from '../base/ids.ts';
import type { Instant } from '../base/plain-date.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Member, MemberRef } from '../members/members.ts';
import { type Regulation, regulation } from '../procedure/regulation.ts';

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

/** Events of the register's own stream: settings, templates and members. */
export type RegisterEvent =
  | {
      readonly type: 'RegisterFounded';
      readonly organisation: Organisation;
      readonly founder: Member;
      readonly device: Device;
    }
  /**
   * The register was restored from a back-up of `replaced.device`, whose records count up to `seq`; `device` goes on from
   * there with keys of its own. `vouched`: signature of the device before it (`docs/backup-format.md`).
   */
  | {
      readonly type: 'DeviceReplaced';
      readonly device: Device;
      /** Ed25519 public key, base64. */
      readonly publicKey: string;
      readonly replaced: { readonly device: DeviceId; readonly seq: number; readonly hash: string };
      readonly vouched: string;
      readonly backupMadeAt: Instant;
    }
  | { readonly type: 'OrganisationChanged'; readonly organisation: Organisation }
  /** The whole regulation as it is from now on; `regulation.version` is one more than that of what it replaces. */
  | { readonly type: 'RegulationChanged'; readonly regulation: Regulation; readonly reason: string }
  /** Someone takes part from now on, or their name or roles changed. */
  | { readonly type: 'MemberNamed'; readonly member: Member }
  /** Someone takes part no longer; what they recorded stays theirs. */
  | { readonly type: 'MemberLeft'; readonly member: MemberRef }
  /** The organisation's own Word template for a letter; the document lies in the register's own stream. */
  | { readonly type: 'TemplateReplaced'; readonly letter: LetterKind; readonly document: DocumentRef }
  | { readonly type: 'TemplateRestored'; readonly letter: LetterKind };

export type RegisterState =
  | { readonly status: 'unfounded' }
  | {
      readonly status: 'founded';
      readonly organisation: Organisation;
      readonly members: readonly Member[];
      /** Who took part before. */
      readonly former: readonly MemberRef[];
      readonly devices: readonly Device[];
      readonly regulation: Regulation;
      /** The organisation's own templates; a letter without one is made from the shipped template. */
      readonly templates: Readonly<Partial<Record<LetterKind, DocumentRef>>>;
    };

export const initialRegister: RegisterState = { status: 'unfounded' };

/** Total: an event that cannot apply leaves the register as it was. */
export const evolveRegister = (state: RegisterState, event: RegisterEvent): RegisterState => {
  if (event.type === 'RegisterFounded')
    return state.status === 'founded'
      ? state
      : {
          status: 'founded',
          organisation: event.organisation,
          members: [event.founder],
          former: [],
          devices: [event.device],
          regulation,
          templates: {},
        };
  if (state.status === 'unfounded') return state;
  switch (event.type) {
    case 'DeviceReplaced':
      return state.devices.some(({ id }) => id === event.device.id)
        ? state
        : { ...state, devices: [...state.devices, event.device] };
    case 'OrganisationChanged':
      return { ...state, organisation: event.organisation };
    case 'RegulationChanged':
      return { ...state, regulation: event.regulation };
    case 'MemberNamed': {
      const known = state.members.some(({ id }) => id === event.member.id);
      return {
        ...state,
        members: known
          ? state.members.map((member) => (member.id === event.member.id ? event.member : member))
          : [...state.members, event.member],
        former: state.former.filter(({ id }) => id !== event.member.id),
      };
    }
    case 'MemberLeft':
      return {
        ...state,
        members: state.members.filter(({ id }) => id !== event.member.id),
        former: [...state.former.filter(({ id }) => id !== event.member.id), event.member],
      };
    case 'TemplateReplaced':
      return { ...state, templates: { ...state.templates, [event.letter]: event.document } };
    case 'TemplateRestored': {
      const { [event.letter]: _, ...templates } = state.templates;
      return { ...state, templates };
    }
    default:
      return assertNever(event);
  }
};
