import type { MemberId } from '../base/ids.ts';

/** What a person may do follows from their roles: klachtenfunctionaris, directie, FG, beheerder. */
export type Role = 'officer' | 'board' | 'dpo' | 'administrator';
export const roles: readonly Role[] = ['officer', 'board', 'dpo', 'administrator'];

export type Member = { readonly id: MemberId; readonly name: string; readonly roles: readonly Role[] };
/** A member as an event names them: the name is kept as it was then. */
export type MemberRef = { readonly id: MemberId; readonly name: string };
