import { err, ok, type Result } from '../base/result.ts';
import type { Member } from '../members/members.ts';
import { may, type Right } from '../members/rights.ts';
import type { Organisation, RegisterEvent, RegisterState } from './register.ts';

export type RegisterCommand = { readonly type: 'ChangeOrganisation'; readonly organisation: Organisation };

export type RegisterRefusal =
  | { readonly type: 'not-authorised'; readonly right: Right }
  | { readonly type: 'not-founded' }
  /** Letters and numbers need an organisation's name; the rest of the letterhead can follow. */
  | { readonly type: 'organisation-name-missing' }
  | {
      readonly type: 'organisation-text-too-long';
      readonly field: keyof Organisation;
      readonly limit: number;
      readonly length: number;
    };

/** Longest line of the letterhead, in characters (Unicode code points). */
export const organisationLineLimit = 200;

/** What a command on the register itself brings about; no event at all when nothing changes. */
export const decideRegister = (
  command: RegisterCommand,
  state: RegisterState,
  context: { readonly actor: Member },
): Result<readonly RegisterEvent[], RegisterRefusal> => {
  if (!may(context.actor, 'change-organisation')) return err({ type: 'not-authorised', right: 'change-organisation' });
  if (state.status === 'unfounded') return err({ type: 'not-founded' });
  const organisation = tidyOrganisation(command.organisation);
  if (organisation.name === '') return err({ type: 'organisation-name-missing' });
  for (const field of fields) {
    const length = [...organisation[field]].length;
    if (length > organisationLineLimit)
      return err({ type: 'organisation-text-too-long', field, limit: organisationLineLimit, length });
  }
  const same = fields.every((field) => organisation[field] === state.organisation[field]);
  return ok(same ? [] : [{ type: 'OrganisationChanged', organisation }]);
};

const fields = ['name', 'street', 'postcodeAndTown', 'email', 'phone', 'website'] as const;

/** Each line without white space around it, and on one line. */
export const tidyOrganisation = (organisation: Organisation): Organisation => {
  const line = (field: keyof Organisation) => organisation[field].replace(/\s+/gu, ' ').trim();
  return {
    name: line('name'),
    street: line('street'),
    postcodeAndTown: line('postcodeAndTown'),
    email: line('email'),
    phone: line('phone'),
    website: line('website'),
  };
};
