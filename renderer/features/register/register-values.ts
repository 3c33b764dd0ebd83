import type { PlainDate } from '../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../shared/complaint/commands.ts';
import type { DocumentRef } from '../../../shared/complaint/document.ts';
import type { ComplainantKind } from '../../../shared/complaint/parties.ts';
import type { ChannelId, SubjectId } from '../../../shared/complaint/subjects.ts';
import type { IntakeProposal, ProposalSource, Proposed } from '../../../shared/mail/proposal.ts';

/** The form as it is typed: text as it stands in its fields, empty where nothing is. */
export type RegisterValues = {
  readonly receivedOn: PlainDate | null;
  readonly channel: ChannelId | null;
  readonly kind: ComplainantKind;
  readonly name: string;
  readonly organisation: string;
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  readonly onBehalf: boolean;
  readonly representativeName: string;
  readonly representativeOrganisation: string;
  readonly representativeEmail: string;
  readonly representativePhone: string;
  readonly summary: string;
  readonly text: string;
  readonly wish: string;
  readonly incidentOn: PlainDate | null;
  readonly subjects: readonly SubjectId[];
};

/** The form before anything is typed: empty, received today; or what the mail proposes. */
export const startValues = (today: PlainDate, proposal: IntakeProposal | null): RegisterValues => {
  const of = (proposed: Proposed<string> | null | undefined): string => proposed?.value ?? '';
  const representative = proposal?.representative;
  return {
    receivedOn: proposal ? notAfter(proposal.receivedOn?.value ?? null, today) : today,
    channel: proposal?.channel.value ?? null,
    kind: proposal?.complainant.kind?.value ?? 'client',
    name: of(proposal?.complainant.name),
    organisation: of(proposal?.complainant.organisation),
    email: of(proposal?.complainant.email),
    phone: of(proposal?.complainant.phone),
    address: of(proposal?.complainant.address),
    onBehalf: Boolean(representative),
    representativeName: of(representative?.name),
    representativeOrganisation: of(representative?.organisation),
    representativeEmail: of(representative?.email),
    representativePhone: of(representative?.phone),
    summary: of(proposal?.summary),
    text: of(proposal?.text),
    wish: of(proposal?.wish),
    incidentOn: proposal?.incidentOn?.value ?? null,
    subjects: proposal?.subjects.map(({ subject }) => subject) ?? [],
  };
};

/** A mail dated after today says nothing of its receipt: one of two clocks is wrong, and a person must say when. */
const notAfter = (day: PlainDate | null, today: PlainDate): PlainDate | null =>
  day !== null && day > today ? null : day;

/** Where each proposed value came from; a field that nothing was proposed for is absent. */
export const sourcesOf = (
  proposal: IntakeProposal,
): Readonly<Partial<Record<keyof RegisterValues, ProposalSource>>> => {
  const { complainant, representative } = proposal;
  const all: Readonly<Partial<Record<keyof RegisterValues, Proposed<unknown> | null | undefined>>> = {
    receivedOn: proposal.receivedOn,
    kind: complainant.kind,
    name: complainant.name,
    organisation: complainant.organisation,
    email: complainant.email,
    phone: complainant.phone,
    address: complainant.address,
    representativeName: representative?.name,
    representativeOrganisation: representative?.organisation,
    representativeEmail: representative?.email,
    representativePhone: representative?.phone,
    summary: proposal.summary,
    text: proposal.text,
    wish: proposal.wish,
    incidentOn: proposal.incidentOn,
    subjects: proposal.subjects[0] && { value: proposal.subjects, source: proposal.subjects[0].source },
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([field, proposed]) => (proposed ? [[field, proposed.source]] : [])),
  );
};

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What the form asks for. Empty required facts stay empty: `decide` names all that are missing, at once. */
export const toCommand = (
  values: RegisterValues,
  documents: readonly DocumentRef[],
  messageId: string | null,
): ComplaintCommand => ({
  type: 'RegisterComplaint',
  receivedOn: values.receivedOn ?? ('' as PlainDate),
  channel: values.channel ?? ('' as ChannelId),
  complainant: {
    kind: values.kind,
    name: values.name,
    organisation: orNull(values.organisation),
    email: orNull(values.email),
    phone: orNull(values.phone),
    address: orNull(values.address),
  },
  representative: values.onBehalf
    ? {
        name: values.representativeName,
        organisation: orNull(values.representativeOrganisation),
        email: orNull(values.representativeEmail),
        phone: orNull(values.representativePhone),
        address: null,
      }
    : null,
  summary: values.summary,
  text: values.text,
  wish: orNull(values.wish),
  incidentOn: values.incidentOn,
  subjects: values.subjects,
  documents,
  messageId,
});
