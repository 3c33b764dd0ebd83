import type { ComplainantKind } from '../complaint/parties.ts';
import type { Law } from '../procedure/law.ts';
import { formAnswers, formLabels } from './form-labels.ts';
import type { IncomingMessage, MailAddress, WebsiteForm } from './incoming-message.ts';
import { capacityAnswers, capacityHints, emailChannel, websiteChannel } from './intake-words.ts';
import { nameIn, type OwnWords, organisationIn, ownWords, phoneIn } from './own-words.ts';
import type { IntakeProposal, ProposalSource, Proposed, SuspectedRepresentative } from './proposal.ts';
import { type OnBehalf, onBehalfIn } from './representative.ts';
import { suspectedSubjects } from './suspected-subjects.ts';

type Person = { readonly [K in 'name' | 'organisation' | 'email' | 'phone' | 'address']: Proposed<string> | null };

/** What a mail suggests for the register form. Pure: the same mail and the same regulation give the same proposal. */
export const intakeProposal = (message: IncomingMessage, law: Law): IntakeProposal => {
  const { form } = message;
  const own = ownWords(form ? (form.description ?? '') : message.text);
  const { complainant, representative } = peopleOf(message, own);
  return {
    receivedOn: proposed(message.sentOn, 'sent-date'),
    channel: form ? { value: websiteChannel, source: 'form' } : { value: emailChannel, source: 'from' },
    complainant: { ...complainant, kind: form ? formKind(form) : hintedKind(own) },
    representative,
    summary: form ? proposed(firstSentence(form.description ?? ''), 'form') : subjectLine(message, own),
    text: form?.description ? { value: form.description, source: 'form' } : { value: message.text, source: 'text' },
    wish: proposed(form?.wish ?? null, 'form'),
    incidentOn: proposed(form?.incidentOn ?? null, 'form'),
    subjects: suspectedSubjects(message, own, law),
    messageId: message.messageId,
  };
};

/** R4: who complains, and who files for them. What is known of whoever wrote belongs to the one of the two they are. */
const peopleOf = (
  message: IncomingMessage,
  own: OwnWords,
): { complainant: Person } & Pick<IntakeProposal, 'representative'> => {
  const { form } = message;
  const behalf = suspicion(message, own);
  if (form?.representative && behalf) {
    const { name, organisation, email, phone } = form.representative;
    return {
      complainant: formPerson(form),
      representative: {
        source: behalf.source,
        words: behalf.words,
        name: proposed(name, 'form') ?? proposed(message.replyTo?.name ?? null, 'reply-to'),
        organisation: proposed(organisation, 'form'),
        email: proposed(email, 'form') ?? proposed(message.replyTo?.address ?? null, 'reply-to'),
        phone: proposed(phone, 'form'),
      },
    };
  }
  const writer = form ? formWriter(message, form) : mailWriter(message, own);
  const place = form ? proposed(form.employer, 'form') : organisation(own);
  if (!behalf) return { complainant: { ...writer, organisation: place }, representative: null };
  const { name, email, phone } = writer;
  return {
    complainant: { ...nobody, name: proposed(behalf.complainantName, behalf.source), organisation: place },
    representative: { source: behalf.source, words: behalf.words, name, organisation: null, email, phone },
  };
};

const proposed = <T>(value: T | null, source: ProposalSource): Proposed<T> | null =>
  value === null || value === '' ? null : { value, source };

const nobody: Person = { name: null, organisation: null, email: null, phone: null, address: null };

const formPerson = (form: WebsiteForm): Person => ({
  name: proposed(form.name, 'form'),
  organisation: proposed(form.employer, 'form'),
  email: proposed(form.email, 'form'),
  phone: proposed(form.phone, 'form'),
  address: proposed(form.address, 'form'),
});

/** The website sends in its own name, so only the form and the reply address say who filled it in. */
const formWriter = (message: IncomingMessage, form: WebsiteForm): Person => {
  const person = formPerson(form);
  return {
    ...person,
    name: person.name ?? proposed(message.replyTo?.name ?? null, 'reply-to'),
    email: person.email ?? proposed(message.replyTo?.address ?? null, 'reply-to'),
  };
};

const mailWriter = (message: IncomingMessage, own: OwnWords): Person => {
  const from = isPerson(message.from) ? message.from : null;
  const reply = isPerson(message.replyTo) ? message.replyTo : null;
  return {
    ...nobody,
    name:
      proposed(reply?.name ?? null, 'reply-to') ??
      proposed(from?.name ?? null, 'from') ??
      proposed(own.greeted ? nameIn(own.signature[0]) : null, 'signature'),
    email: proposed(reply?.address ?? null, 'reply-to') ?? proposed(from?.address ?? null, 'from'),
    phone: proposed(phoneIn(own.signature), 'signature'),
  };
};

/** An address that nobody reads is nobody to write to. */
const isPerson = (address: MailAddress | null): boolean =>
  address !== null && !/^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|mailer-daemon|postmaster)\b/i.test(address.address);

const suspicion = (
  message: IncomingMessage,
  own: OwnWords,
): (OnBehalf & { readonly source: SuspectedRepresentative['source'] }) | null => {
  if (message.form) {
    const { onBehalfOfSomeoneElse } = message.form;
    return onBehalfOfSomeoneElse
      ? {
          source: 'form',
          words: `${formLabels.onBehalf.nl}: ${formAnswers.yes.nl}`,
          complainantName: onBehalfIn(own.body)?.complainantName ?? null,
        }
      : null;
  }
  const inText = onBehalfIn(own.body);
  const inSubject = onBehalfIn(message.subject);
  if (inSubject)
    return {
      ...inSubject,
      complainantName: inSubject.complainantName ?? inText?.complainantName ?? null,
      source: 'subject-line',
    };
  return inText ? { ...inText, source: 'text' } : null;
};

const organisation = (own: OwnWords): Proposed<string> | null =>
  proposed(organisationIn(own.signature.join('\n')), 'signature') ?? proposed(organisationIn(own.body), 'text');

const formKind = (form: WebsiteForm): Proposed<ComplainantKind> | null => {
  const answer = form.capacity?.toLowerCase() ?? '';
  return proposed(capacityAnswers.find(({ starts }) => starts.test(answer))?.kind ?? null, 'form');
};

const hintedKind = (own: OwnWords): Proposed<ComplainantKind> | null =>
  proposed(capacityHints.find(({ hint }) => hint.test(own.body))?.kind ?? null, 'text');

const longestSummary = 120;

/** `RE: Re: advies bedrijfsarts` says what it is about from its third word on. */
const subjectLine = (message: IncomingMessage, own: OwnWords): Proposed<string> | null => {
  const subject = shortened(
    message.subject.replace(/^(?:\s*(?:re|fw|fwd|antw|antwoord|betr|doorst)(?:\[\d+\])?\s*:)+/i, '').trim(),
  );
  return proposed(capitalised(subject), 'subject-line') ?? proposed(firstSentence(own.body), 'text');
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first sentence that says something: a salutation does not. */
const firstSentence = (text: string): string => {
  const said = text
    .replace(/^\s*(?:geachte|beste|hallo|hoi|dag|l\.s\.|goedemorgen|goedemiddag)\b[^\n]*\n/i, '')
    .replace(/\s+/g, ' ')
    .trim();
  return shortened((/^.{10,}?[.!?](?= |$)/.exec(said)?.[0] ?? said).replace(/\.$/, ''));
};

/** Cut at a word, so that no half word stands in a list or a letter. */
const shortened = (text: string): string => {
  if (text.length <= longestSummary) return text;
  const cut = text.slice(0, longestSummary);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 40 ? space : longestSummary - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};
