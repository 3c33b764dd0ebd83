import type { Member, Role } from './members.ts';

/** Something that a person may or may not do, whatever the state of a file. */
export type Right =
  /** Register a complaint, handle it and give the verdict, up to its ending. */
  | 'handle-complaints'
  /** The same for a complaint that the board handles (R17), but for what only the board decides. */
  | 'handle-board-complaints'
  /** R12, R14, R17: a late objection, an objection, and the verdict on a complaint that is with the board. */
  | 'decide-as-board'
  /** R12 to R15: an objection's receipt, invitation and conversation, the sending of its answer, the dispute body. */
  | 'record-objection'
  /** R9: what became of the measures that were promised. */
  | 'keep-measures'
  /** Notes, documents and messages, on any file. */
  | 'add-to-file'
  /** The letterhead. */
  | 'change-organisation'
  /** The organisation's own Word templates. */
  | 'change-templates'
  /** Terms, days off, subjects, channels, addresses and retention: they move the terms of running files. */
  | 'change-regulation'
  /** Who takes part, and with which roles. */
  | 'manage-members'
  /** R19: that several complaints are about the same person inside the organisation, never shown to colleagues. */
  | 'see-patterns-of-people';

/** Which role brings which right: the one place that says so. Everybody who is a member may read. */
export const rights: Readonly<Record<Role, readonly Right[]>> = {
  officer: [
    'handle-complaints',
    'record-objection',
    'keep-measures',
    'add-to-file',
    'change-organisation',
    'change-templates',
  ],
  board: [
    'handle-board-complaints',
    'decide-as-board',
    'record-objection',
    'keep-measures',
    'add-to-file',
    'see-patterns-of-people',
  ],
  dpo: ['add-to-file'],
  administrator: ['change-organisation', 'change-templates', 'change-regulation', 'manage-members'],
};

/** Whether any of the member's roles brings the right. */
export const may = (member: Pick<Member, 'roles'>, right: Right): boolean =>
  member.roles.some((role) => rights[role].includes(right));

/** Whether the member has one of these rights at least. */
export const mayOneOf = (member: Pick<Member, 'roles'>, any: readonly Right[]): boolean =>
  any.some((right) => may(member, right));
