import { assertNever } from '../base/assert-never.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Addressee, Complainant, Contact, PersonInvolved } from '../complaint/parties.ts';
import type { OpenComplaint } from '../complaint/state.ts';
import type { Member } from '../members/members.ts';
import type { Organisation } from '../register/register.ts';
import { dutchDate } from './dutch-date.ts';
import type { LetterDraft } from './letter-context.ts';

const nothingFilledIn: Organisation = {
  name: '',
  street: '',
  postcodeAndTown: '',
  email: '',
  phone: '',
  website: '',
};

/** R4: what a letter may say to someone who is not authorised yet: who writes and about which number. */
export const bareLetterheadFields = ({ kind, register, state, to, facts, today, sender }: LetterDraft<LetterKind>) => {
  const organisation = register.status === 'founded' ? register.organisation : nothingFilledIn;
  const addressee = addresseeIn(state, to);
  return {
    organisationName: facts.need(organisation.name, 'organisation-name'),
    organisationStreet: facts.need(organisation.street, 'organisation-street'),
    organisationPostcodeAndTown: facts.need(organisation.postcodeAndTown, 'organisation-postcode-and-town'),
    organisationEmail: filledIn(organisation.email),
    organisationPhone: filledIn(organisation.phone),
    organisationWebsite: filledIn(organisation.website),
    reachUs: facts.need(
      [organisation.phone, organisation.email].filter((text) => text.trim() !== '').join(' of '),
      'organisation-contact',
    ),
    addressLines: addressee.lines.join('\n'),
    letterDate: dutchDate(today),
    number: state.received.number,
    receivedOn: dutchDate(state.received.receivedOn),
    salutationName: addressee.name,
    complainantName: state.received.complainant.name,
    handlerName: facts.need(state.handler?.name ?? sender.name, 'sender-name'),
    senderName: facts.need(sender.name, 'sender-name'),
    senderRole: roleOf(sender, isFromBoard(kind, state)),
  };
};

/** What stands on every letter that may speak of the contents: who writes, to whom, about which complaint. */
export const letterheadFields = (draft: LetterDraft<LetterKind>) => ({
  ...bareLetterheadFields(draft),
  summary: draft.state.received.summary,
  toRepresentative: draft.to.party === 'representative',
});

const boardLetters: readonly LetterKind[] = ['objection-invitation', 'objection-too-late', 'board-decision'];
/** The answer itself and what announces it: the board's from the start when the complaint is with the board (R17). */
const answers: readonly LetterKind[] = ['delay-notice', 'verdict'];

/** Whether a letter speaks for the board: about an objection (R12 to R15), or on the board's route (R17). */
const isFromBoard = (kind: LetterKind, state: OpenComplaint): boolean =>
  boardLetters.includes(kind) || (answers.includes(kind) && state.route.by === 'board');

const roleOf = ({ roles }: Pick<Member, 'roles'>, fromBoard: boolean): string => {
  if (fromBoard) return roles.includes('board') ? 'directie' : 'namens de directie';
  return roles.includes('officer') ? 'klachtenfunctionaris' : 'namens de klachtenfunctionaris';
};

type AddresseeWords = { readonly name: string; readonly lines: readonly string[] };

const addresseeIn = (state: OpenComplaint, to: Addressee): AddresseeWords => {
  switch (to.party) {
    case 'complainant':
      return toComplainant(state.received.complainant);
    case 'representative':
      return state.representation ? toContact(state.representation.representative) : nobody;
    case 'person-involved': {
      const side = state.involved.find(({ person }) => person.id === to.person);
      return side ? toPersonInvolved(side.person) : nobody;
    }
    default:
      return assertNever(to);
  }
};

/** Never printed: `mayMakeLetter` has refused the letter by then. */
const nobody: AddresseeWords = { name: '', lines: [] };

/**
 * A client or a supplier is written to at the organisation. An employee of a client never is: the employer need
 * not know of the complaint.
 */
const toComplainant = (complainant: Complainant): AddresseeWords =>
  complainant.kind === 'client' || complainant.kind === 'supplier'
    ? toContact(complainant)
    : toContact({ ...complainant, organisation: null });

const toContact = ({ name, organisation, address, email }: Contact): AddresseeWords => {
  const sentTo = address ? address.split('\n') : email ? [`Per e-mail: ${email}`] : [];
  return { name, lines: [...(organisation === null ? [name] : [organisation, `T.a.v. ${name}`]), ...sentTo] };
};

const toPersonInvolved = ({ name, position, department, email }: PersonInvolved): AddresseeWords => ({
  name,
  lines: [name, ...[position, department].filter((line) => line !== null), ...(email ? [`Per e-mail: ${email}`] : [])],
});

const filledIn = (text: string): string | null => (text.trim() === '' ? null : text.trim());
