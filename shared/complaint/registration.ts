import { dated, firstOf, line, lineOrNull, lines, needed, text, textOrNull, texts } from './checks.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import type { ComplaintEvent, ComplaintReceived } from './events.ts';
import type { Contact, PersonInvolved } from './parties.ts';
import type { Field, Refusal } from './refusals.ts';

type Register = Extract<ComplaintCommand, { type: 'RegisterComplaint' }>;

const tidyContact = ({ name, organisation, email, phone, address }: Contact): Contact => ({
  name: line(name),
  organisation: lineOrNull(organisation),
  email: lineOrNull(email),
  phone: lineOrNull(phone),
  address: textOrNull(address),
});

const contactLines = (
  who: 'complainant' | 'representative',
  contact: Contact,
): readonly (readonly [Field, string | null])[] => [
  [`${who}.name`, contact.name],
  [`${who}.organisation`, contact.organisation],
  [`${who}.email`, contact.email],
  [`${who}.phone`, contact.phone],
];

/** What a person typed, without the white space; every field is named, so that nothing else slips in. */
export const tidyRegistration = (command: Register): Omit<ComplaintReceived, 'type' | 'number'> => ({
  receivedOn: command.receivedOn,
  channel: command.channel,
  complainant: { ...tidyContact(command.complainant), kind: command.complainant.kind },
  representative: command.representative && tidyContact(command.representative),
  summary: line(command.summary),
  text: text(command.text),
  wish: textOrNull(command.wish),
  incidentOn: command.incidentOn,
  subjects: [...new Set(command.subjects)],
  documents: command.documents,
  messageId: command.messageId,
});

/** R1: the receipt is a fact of the past, and what the procedure cannot go without is there. */
export const registrationRefusal = (
  facts: Omit<ComplaintReceived, 'type' | 'number'>,
  { today }: Pick<DecisionContext, 'today'>,
): Refusal | null => {
  const { receivedOn, incidentOn, complainant, representative } = facts;
  return firstOf(
    needed([
      ['receivedOn', receivedOn],
      ['channel', facts.channel],
      ['complainant.name', complainant.name],
      ...(representative ? [['representative.name', representative.name] as const] : []),
      ['summary', facts.summary],
      ['text', facts.text],
    ]),
    dated('receivedOn', receivedOn, { today }),
    incidentOn && dated('incidentOn', incidentOn, { latest: { day: receivedOn, because: 'receipt' } }),
    lines([
      ...contactLines('complainant', complainant),
      ...(representative ? contactLines('representative', representative) : []),
      ['summary', facts.summary],
    ]),
    texts([
      ['complainant.address', complainant.address],
      ['representative.address', representative?.address ?? null],
      ['text', facts.text],
      ['wish', facts.wish],
    ]),
  );
};

/** Whoever registers a complaint handles it, until it is given to someone else. */
export const registered = (
  facts: Omit<ComplaintReceived, 'type' | 'number'>,
  { actor, nextNumber }: DecisionContext,
): readonly ComplaintEvent[] => [
  { type: 'ComplaintReceived', number: nextNumber, ...facts },
  { type: 'HandlerAssigned', handler: { id: actor.id, name: actor.name } },
];

export const tidyPerson = (person: PersonInvolved): PersonInvolved => ({
  id: person.id,
  name: line(person.name),
  position: lineOrNull(person.position),
  department: lineOrNull(person.department),
  email: lineOrNull(person.email),
});

export const personRefusal = (person: PersonInvolved): Refusal | null =>
  firstOf(
    needed([['person.name', person.name]]),
    lines([
      ['person.name', person.name],
      ['person.position', person.position],
      ['person.department', person.department],
      ['person.email', person.email],
    ]),
  );
