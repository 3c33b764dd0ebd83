import type { Member, Role } from './members.ts';

/** Something that a person may or may not do, whatever the state of a file. */
export type Right = 'handle-complaints' | 'change-organisation';

/** Which role brings which right. Everybody who is a member may read. */
export const rights: Readonly<Record<Role, readonly Right[]>> = {
  officer: ['handle-complaints', 'change-organisation'],
  board: [],
  dpo: [],
  administrator: ['change-organisation'],
};

/** Whether any of the member's roles brings the right. */
export const may = (member: Pick<Member, 'roles'>, right: Right): boolean =>
  member.roles.some((role) => rights[role].includes(right));
