import { type Asked, completeFor } from './asked.ts';
import {
  dated,
  day,
  type Filled,
  firstOf,
  line,
  lineOrNull,
  mayLine,
  mayText,
  mustLine,
  mustText,
  text,
  textOrNull,
} from './checks.ts';
import type { ComplaintCommand, DecisionContext } from './commands.ts';
import type { ComplaintEvent, ComplaintReceived } from './events.ts';
import type { Contact, PersonInvolved } from './parties.ts';
import type { Refusal } from './refusals.ts';

type Register = Extract<ComplaintCommand, { type: 'RegisterComplaint' }>;
/** The facts of a receipt, without the number that it gets and the file that it may come from. */
export type Registration = Omit<ComplaintReceived, 'type' | 'number' | 'splitFrom'>;

export const tidyContact = ({ name, organisation, email, phone, address }: Contact): Contact => ({
  name: line(name),
  organisation: lineOrNull(organisation),
  email: lineOrNull(email),
  phone: lineOrNull(phone),
  address: textOrNull(address),
});

/** Whom one can write to has a name; the rest may be unknown. */
export const contactFields = (who: 'complainant' | 'representative', contact: Contact): readonly Filled[] => [
  mustLine(`${who}.name`, contact.name, who === 'representative' ? 'R4' : 'R1'),
  mayLine(`${who}.organisation`, contact.organisation),
  mayLine(`${who}.email`, contact.email),
  mayLine(`${who}.phone`, contact.phone),
  mayText(`${who}.address`, contact.address),
];

/** What a person typed, without the white space; every field is named, so that nothing else slips in. */
export const tidyRegistration = (command: Register): Registration => ({
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
export const registrationRefusal = (facts: Registration, asked: Asked): Refusal | null => {
  const { receivedOn, incidentOn, representative } = facts;
  return firstOf(
    completeFor(
      { ...asked, window: { today: asked.context.today } },
      day('receivedOn', receivedOn),
      mustLine('channel', facts.channel),
      ...contactFields('complainant', facts.complainant),
      ...(representative ? contactFields('representative', representative) : []),
      mustLine('summary', facts.summary),
      mustText('text', facts.text),
      mayText('wish', facts.wish),
    ),
    incidentOn && dated('R1', 'incidentOn', incidentOn, { latest: { day: receivedOn, because: 'receipt' } }),
  );
};

/** Whoever registers a complaint handles it, until it is given to someone else. */
export const registered = (
  facts: Registration,
  { actor, nextNumber }: Pick<DecisionContext, 'actor' | 'nextNumber'>,
): readonly ComplaintEvent[] => [
  { type: 'ComplaintReceived', number: nextNumber, ...facts, splitFrom: null },
  { type: 'HandlerAssigned', handler: { id: actor.id, name: actor.name } },
];

export const tidyPerson = (person: PersonInvolved): PersonInvolved => ({
  id: person.id,
  name: line(person.name),
  position: lineOrNull(person.position),
  department: lineOrNull(person.department),
  email: lineOrNull(person.email),
  member: person.member,
});

/** R6: each person involved has a name; the rest may be unknown. */
export const personFields = (person: PersonInvolved): readonly Filled[] => [
  mustLine('person.name', person.name),
  mayLine('person.position', person.position),
  mayLine('person.department', person.department),
  mayLine('person.email', person.email),
];
