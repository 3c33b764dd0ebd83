import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Member } from '../members/members.ts';
import { may, type Right } from '../members/rights.ts';
import { decideChangeMember, decideNameMember, decideRemoveMember } from './decide-members.ts';
import { decideRegulation } from './decide-regulation.ts';
import type { Organisation, RegisterEvent, RegisterState } from './register.ts';
import type { RegisterCommand } from './register-commands.ts';
import type { RegisterRefusal } from './register-refusals.ts';
import { lengthOf, oneLine } from './regulation-limits.ts';

type Founded = Extract<RegisterState, { status: 'founded' }>;
type Decision = Result<readonly RegisterEvent[], RegisterRefusal>;

/** Longest line of the letterhead, in characters (Unicode code points). */
export const organisationLineLimit = 200;

/** What each command takes; the screens ask the same, so that a button is never a surprise. */
export const rightFor: Readonly<Record<RegisterCommand['type'], Right>> = {
  ChangeOrganisation: 'change-organisation',
  ChangeRegulation: 'change-regulation',
  NameMember: 'manage-members',
  ChangeMember: 'manage-members',
  RemoveMember: 'manage-members',
  ReplaceTemplate: 'change-templates',
  RestoreTemplate: 'change-templates',
};

/** What a command on the register itself brings about; no event at all when nothing changes. */
export const decideRegister = (
  command: RegisterCommand,
  state: RegisterState,
  context: { readonly actor: Member },
): Decision => {
  const right = rightFor[command.type];
  if (!may(context.actor, right)) return err({ type: 'not-authorised', field: null, right });
  if (state.status === 'unfounded') return err({ type: 'not-founded', field: null });
  switch (command.type) {
    case 'ChangeOrganisation':
      return decideOrganisation(command.organisation, state);
    case 'ChangeRegulation':
      return decideRegulation(command, state.regulation);
    case 'NameMember':
      return decideNameMember(command, state);
    case 'ChangeMember':
      return decideChangeMember(command, state);
    case 'RemoveMember':
      return decideRemoveMember(command, state, context.actor);
    case 'ReplaceTemplate': {
      const { letter, document } = command;
      const same = state.templates[letter]?.sha256 === document.sha256;
      return ok(same ? [] : [{ type: 'TemplateReplaced', letter, document }]);
    }
    case 'RestoreTemplate': {
      const { letter } = command;
      return ok(state.templates[letter] ? [{ type: 'TemplateRestored', letter }] : []);
    }
    default:
      return assertNever(command);
  }
};

const fields = ['name', 'street', 'postcodeAndTown', 'email', 'phone', 'website'] as const;

const decideOrganisation = (asked: Organisation, state: Founded): Decision => {
  const organisation = tidyOrganisation(asked);
  // Letters and numbers need an organisation's name; the rest of the letterhead can follow.
  if (organisation.name === '') return err({ type: 'text-missing', field: 'organisation.name' });
  for (const field of fields) {
    const length = lengthOf(organisation[field]);
    const limit = organisationLineLimit;
    if (length > limit) return err({ type: 'text-too-long', field: `organisation.${field}`, limit, length });
  }
  const same = fields.every((field) => organisation[field] === state.organisation[field]);
  return ok(same ? [] : [{ type: 'OrganisationChanged', organisation }]);
};

/** Each line without white space around it, and on one line. */
export const tidyOrganisation = (organisation: Organisation): Organisation => ({
  name: oneLine(organisation.name),
  street: oneLine(organisation.street),
  postcodeAndTown: oneLine(organisation.postcodeAndTown),
  email: oneLine(organisation.email),
  phone: oneLine(organisation.phone),
  website: oneLine(organisation.website),
});
