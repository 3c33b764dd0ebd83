import { assertNever } from '../../shared/base/assert-never.ts';
import type { RegisterRefusal } from '../../shared/register/register-refusals.ts';
import { type Words, wordFor } from './text.tsx';

/** Why a change of the register itself is not made, as it stands at the field that it is about. */
export const registerRefusalText = ({ settings, errors }: Words, refusal: RegisterRefusal): string => {
  const words = settings.refusals;
  switch (refusal.type) {
    case 'not-authorised': {
      const named = wordFor(words.mayNot, refusal.right);
      return named === refusal.right ? words.mayNotThis : named;
    }
    case 'not-founded':
      return errors.notFounded;
    case 'text-missing':
      if (refusal.field === 'organisation.name') return words.missingOrganisation;
      if (refusal.field === 'reason') return words.missingReason;
      return refusal.field.endsWith('.name') ? words.missingName : words.missing;
    case 'text-too-long':
      return words.tooLong(refusal.limit, refusal.length);
    case 'number-out-of-range':
      return words.outOfRange(refusal.least, refusal.most);
    case 'not-an-address':
      return refusal.field.endsWith('.email') ? words.notAnEmail : words.notAWebsite;
    case 'not-unique':
      if (refusal.field === 'member.name') return words.sameName;
      return refusal.field.endsWith('.name') ? words.nameTaken : words.notUnique;
    case 'regulation-changed-meanwhile':
      return words.regulationChanged(refusal.version);
    case 'part-of-the-procedure':
      return words.partOfTheProcedure;
    case 'cannot-be-removed':
      return words.cannotBeRemoved;
    case 'cannot-be-retired':
      return words.cannotBeRetired;
    case 'nothing-left-to-choose':
      return words.nothingLeft[refusal.field];
    case 'not-a-regulation':
      return words.notARegulation(refusal.path);
    case 'roles-missing':
      return words.rolesMissing;
    case 'unknown-member':
      return words.unknownMember;
    case 'already-a-member':
      return words.alreadyAMember;
    case 'last-administrator':
      return words.lastAdministrator;
    case 'cannot-remove-yourself':
      return words.cannotRemoveYourself;
    default:
      return assertNever(refusal);
  }
};
