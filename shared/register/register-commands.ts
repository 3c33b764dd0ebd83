import type { MemberId } from '../base/ids.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Member, Role } from '../members/members.ts';
import type { Regulation } from '../procedure/regulation.ts';
import type { Organisation } from './register.ts';

/** What can be asked of the register itself, in the imperative. */
export type RegisterCommand =
  | { readonly type: 'ChangeOrganisation'; readonly organisation: Organisation }
  /** `regulation.version` is one more than that of the regulation that the person looked at. */
  | { readonly type: 'ChangeRegulation'; readonly regulation: Regulation; readonly reason: string }
  /** A colleague takes part from now on, or again; a device of their own can follow later. */
  | { readonly type: 'NameMember'; readonly member: Member }
  | {
      readonly type: 'ChangeMember';
      readonly member: MemberId;
      readonly name: string;
      readonly roles: readonly Role[];
    }
  | { readonly type: 'RemoveMember'; readonly member: MemberId }
  /** The document lies in the register's own stream. */
  | { readonly type: 'ReplaceTemplate'; readonly letter: LetterKind; readonly document: DocumentRef }
  | { readonly type: 'RestoreTemplate'; readonly letter: LetterKind };
