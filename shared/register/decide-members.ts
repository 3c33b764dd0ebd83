import { err, ok, type Result } from '../base/result.ts';
import { type Member, roles } from '../members/members.ts';
import type { RegisterEvent, RegisterState } from './register.ts';
import type { RegisterCommand } from './register-commands.ts';
import type { RegisterRefusal } from './register-refusals.ts';
import { lengthOf, oneLine } from './regulation-limits.ts';

type Founded = Extract<RegisterState, { status: 'founded' }>;
type Command<Type extends RegisterCommand['type']> = Extract<RegisterCommand, { type: Type }>;
type Decision = Result<readonly RegisterEvent[], RegisterRefusal>;

/** Longest name of a person, in characters (Unicode code points). */
export const memberNameLimit = 120;

/** Someone new, or someone who took part before and comes back under the same id. */
export const decideNameMember = ({ member }: Command<'NameMember'>, { members }: Founded): Decision => {
  if (members.some(({ id }) => id === member.id)) return err({ type: 'already-a-member', field: 'member.id' });
  const tidied = tidyMember(member);
  const refusal = refusalOfMember(tidied, members);
  return refusal ? err(refusal) : ok([{ type: 'MemberNamed', member: tidied }]);
};

/** Another name or other roles; no event when nothing changes. */
export const decideChangeMember = (command: Command<'ChangeMember'>, { members }: Founded): Decision => {
  const known = members.find(({ id }) => id === command.member);
  if (!known) return err({ type: 'unknown-member', field: 'member.id' });
  const member = tidyMember({ id: known.id, name: command.name, roles: command.roles });
  const refusal = refusalOfMember(member, members);
  if (refusal) return err(refusal);
  if (isLastAdministrator(known, members) && !member.roles.includes('administrator'))
    return err({ type: 'last-administrator', field: 'member.roles' });
  const same = member.name === known.name && member.roles.join() === tidyMember(known).roles.join();
  return ok(same ? [] : [{ type: 'MemberNamed', member }]);
};

/** Whoever leaves keeps what they recorded; nobody shuts themselves out. */
export const decideRemoveMember = (command: Command<'RemoveMember'>, { members }: Founded, actor: Member): Decision => {
  const leaving = members.find(({ id }) => id === command.member);
  if (!leaving) return err({ type: 'unknown-member', field: 'member.id' });
  if (leaving.id === actor.id) return err({ type: 'cannot-remove-yourself', field: 'member.id' });
  if (isLastAdministrator(leaving, members)) return err({ type: 'last-administrator', field: 'member.roles' });
  return ok([{ type: 'MemberLeft', member: { id: leaving.id, name: leaving.name } }]);
};

/** Someone has to be able to change roles. */
export const isLastAdministrator = (member: Pick<Member, 'id'>, members: readonly Member[]): boolean => {
  const administrators = members.filter((one) => one.roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]?.id === member.id;
};

/** The name on one line, each role once and in the order of `roles`. */
const tidyMember = ({ id, name, roles: held }: Member): Member => ({
  id,
  name: oneLine(name),
  roles: roles.filter((role) => held.includes(role)),
});

const refusalOfMember = (member: Member, members: readonly Member[]): RegisterRefusal | null => {
  if (member.name === '') return { type: 'text-missing', field: 'member.name' };
  const length = lengthOf(member.name);
  if (length > memberNameLimit) return { type: 'text-too-long', field: 'member.name', limit: memberNameLimit, length };
  // On a timeline two people of one name cannot be told apart.
  const twin = members.some(({ id, name }) => id !== member.id && name.toLowerCase() === member.name.toLowerCase());
  if (twin) return { type: 'not-unique', field: 'member.name' };
  return member.roles.length === 0 ? { type: 'roles-missing', field: 'member.roles' } : null;
};
