import type { Brand, MemberId } from '../base/ids.ts';

/** A person named in a case file; random, so that two devices never hand out the same. */
export type PersonId = Brand<string, 'PersonId'>;

export type ComplainantKind = 'client' | 'supplier' | 'client-employee' | 'other';

/** Who can be written to. An absent fact is `null`, never an empty string. */
export type Contact = {
  readonly name: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  /** Lines of a postal address, separated by `\n`. */
  readonly address: string | null;
};

export type Complainant = Contact & { readonly kind: ComplainantKind };

/** Someone inside the organisation whom the complaint is about (betrokkene). */
export type PersonInvolved = {
  readonly id: PersonId;
  readonly name: string;
  readonly position: string | null;
  readonly department: string | null;
  readonly email: string | null;
  /** The member of this register that they are, if any: nobody handles a complaint about themselves. */
  readonly member: MemberId | null;
};

/** One of the sides that is heard: the complainant first (R5), then each person involved (R6). */
export type Party =
  | { readonly party: 'complainant' }
  | { readonly party: 'person-involved'; readonly person: PersonId };

/** Whom a letter is for. A representative gets nothing about the contents before the authorisation is there (R4). */
export type Addressee = Party | { readonly party: 'representative' };

export type SendMeans = 'email' | 'post' | 'registered-post' | 'handed-over';
export type ExplanationMeans = 'phone' | 'in-person' | 'video' | 'in-writing';
/** A conversation is spoken. */
export type ConversationMeans = Exclude<ExplanationMeans, 'in-writing'>;
export type WaiverGround = 'declined' | 'did-not-respond' | 'waived';
/** How it is known on which day something was received (R12). */
export type ReceiptProof = 'handed-over' | 'tracked-letter' | 'email-confirmation' | 'assumed';

export const complainantParty: Party = { party: 'complainant' };
export const involvedParty = (person: PersonId): Party => ({ party: 'person-involved', person });
export const representativeAddressee: Addressee = { party: 'representative' };
export const sameAddressee = (a: Addressee, b: Addressee): boolean =>
  a.party === 'person-involved' ? b.party === 'person-involved' && a.person === b.person : a.party === b.party;
