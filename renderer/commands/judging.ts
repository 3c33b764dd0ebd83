import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { Judging } from '../../shared/complaint/judging.ts';
import type { Member } from '../../shared/members/members.ts';
import { objectionDueFrom } from '../../shared/procedure/derivation.ts';
import type { Law } from '../../shared/procedure/law.ts';
import type { RegisterState } from '../../shared/register/register.ts';
import type { ComplaintFile } from '../store/store-types.ts';

type Facts = {
  readonly file: Pick<ComplaintFile, 'records' | 'readOnly' | 'settledAt'> | null;
  readonly actor: Member;
  readonly today: PlainDate;
  readonly register: RegisterState;
  readonly law: Law;
};

/** What `decide` and `allowedActions` must know of a file and its surroundings; `file` is `null` before registration. */
export const judgingOf = ({ file, actor, today, register, law }: Facts): Judging => ({
  actor,
  today,
  readOnly: file?.readOnly ?? false,
  members: register.status === 'founded' ? register.members : [],
  objectionDueFrom: objectionDueFrom(law, file?.settledAt.objection),
  records: file?.records ?? [],
});
