import type { Right } from '../members/rights.ts';
import type { ContactPoint, DeadlineKind } from '../procedure/regulation.ts';
import type { Organisation } from './register.ts';

export type ContactName = 'dpo' | 'uwv' | 'disputeBody';
export type RegulationList = 'subjects' | 'channels' | 'closingDays' | 'decreeDays';

/** Where in a command something stands, as a path; a number counts from 0. `null` is the command as a whole. */
export type RegisterField =
  | `organisation.${keyof Organisation}`
  | `terms.${DeadlineKind}`
  | RegulationList
  | `${RegulationList}.${number}.${'name' | 'day' | 'source'}`
  | 'holidaysOff'
  | 'decreesKnownThrough'
  | 'retentionYears'
  | `${ContactName}.${keyof ContactPoint}`
  | 'regulation'
  | 'reason'
  | 'member.id'
  | 'member.name'
  | 'member.roles';

/** Why a command on the register is not carried out, and which field it is about. */
export type RegisterRefusal =
  | { readonly type: 'not-authorised'; readonly field: null; readonly right: Right }
  | { readonly type: 'not-founded'; readonly field: null }
  | { readonly type: 'text-missing'; readonly field: RegisterField }
  /** `limit` and `length` in characters (Unicode code points). */
  | {
      readonly type: 'text-too-long';
      readonly field: RegisterField;
      readonly limit: number;
      readonly length: number;
    }
  /** `least` and `most` are allowed themselves. */
  | {
      readonly type: 'number-out-of-range';
      readonly field: RegisterField;
      readonly least: number;
      readonly most: number;
    }
  /** Not written as an e-mail address or a website is. */
  | { readonly type: 'not-an-address'; readonly field: RegisterField }
  /** The same day, name or id twice. */
  | { readonly type: 'not-unique'; readonly field: RegisterField }
  /** Someone else changed the regulation since this change was begun; `version` is the one that holds now. */
  | { readonly type: 'regulation-changed-meanwhile'; readonly field: 'regulation'; readonly version: number }
  /** R3, R7, R12, R14: what a term counts from and whom it binds is the procedure itself, and no setting. */
  | { readonly type: 'part-of-the-procedure'; readonly field: `terms.${DeadlineKind}` }
  /** R18, R1: files name it, so it can be retired but not be taken away. */
  | { readonly type: 'cannot-be-removed'; readonly field: 'subjects' | 'channels'; readonly id: string }
  /** R2, R16, R17: this subject decides which way a complaint goes. */
  | { readonly type: 'cannot-be-retired'; readonly field: 'subjects'; readonly id: string }
  /** At least one subject and one channel can be chosen. */
  | { readonly type: 'nothing-left-to-choose'; readonly field: 'subjects' | 'channels' }
  /** It has another shape than a regulation has; `path` says where. */
  | { readonly type: 'not-a-regulation'; readonly field: 'regulation'; readonly path: string }
  | { readonly type: 'roles-missing'; readonly field: 'member.roles' }
  | { readonly type: 'unknown-member'; readonly field: 'member.id' }
  | { readonly type: 'already-a-member'; readonly field: 'member.id' }
  /** Someone has to be able to change roles. */
  | { readonly type: 'last-administrator'; readonly field: 'member.roles' }
  | { readonly type: 'cannot-remove-yourself'; readonly field: 'member.id' };
