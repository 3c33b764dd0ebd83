import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Complainant, Party, PersonInvolved } from '../complaint/parties.ts';
import type { OpenComplaint } from '../complaint/state.ts';
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

/** What stands on every letter: who writes, to whom, about which complaint. */
export const letterheadFields = ({ register, state, party, facts, today, sender }: LetterDraft<LetterKind>) => {
  const organisation = register.status === 'founded' ? register.organisation : nothingFilledIn;
  const addressee = addresseeIn(state, party);
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
    summary: state.received.summary,
    salutationName: addressee.name,
    handlerName: facts.need(state.handler?.name ?? sender.name, 'sender-name'),
    senderName: facts.need(sender.name, 'sender-name'),
  };
};

type Addressee = { readonly name: string; readonly lines: readonly string[] };

const addresseeIn = (state: OpenComplaint, party: Party): Addressee => {
  if (party.party === 'complainant') return toComplainant(state.received.complainant);
  const side = state.involved.find(({ person }) => person.id === party.person);
  return side ? toPersonInvolved(side.person) : { name: '', lines: [] };
};

/**
 * A client or a supplier is written to at the organisation. An employee of a client never is: the employer need
 * not know of the complaint.
 */
const toComplainant = ({ name, organisation, kind, address, email }: Complainant): Addressee => {
  const forOrganisation = organisation !== null && (kind === 'client' || kind === 'supplier');
  const sentTo = address ? address.split('\n') : email ? [`Per e-mail: ${email}`] : [];
  return { name, lines: [...(forOrganisation ? [organisation, `T.a.v. ${name}`] : [name]), ...sentTo] };
};

const toPersonInvolved = ({ name, position, department, email }: PersonInvolved): Addressee => ({
  name,
  lines: [name, ...[position, department].filter((line) => line !== null), ...(email ? [`Per e-mail: ${email}`] : [])],
});

const filledIn = (text: string): string | null => (text.trim() === '' ? null : text.trim());
