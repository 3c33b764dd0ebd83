import type { ComplaintNumber, StreamId } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent, FileRef } from '../../shared/complaint/events.ts';
import { financialDamageSubject } from '../../shared/complaint/subjects.ts';
import { answered, byBos, complainant, document } from './given-complaint.ts';

/** Another file, of the part that was split off. */
export const otherFile: FileRef = {
  stream: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' as StreamId,
  number: 'K26-A018' as ComplaintNumber,
};

const sent = { means: 'post', document: null } as const;
const meeting = { on: date('2026-01-20'), at: '14:30', means: 'in-person', place: 'Kamer 2' } as const;

/** What the example can have beside the straight way; a test takes what it needs. */
export const later = {
  reminded: { type: 'ReminderSent', of: byBos, sentOn: date('2026-01-21'), ...sent },
  waived: {
    type: 'ExplanationWaived',
    of: byBos,
    waivedOn: date('2026-01-21'),
    ground: 'waived',
    reason: 'Langdurig ziek.',
  },
  planned: {
    type: 'ConversationPlanned',
    conversation: 'conversation-1',
    about: 'explanation',
    with: byBos,
    meeting,
  },
  cancelled: { type: 'ConversationCancelled', conversation: 'conversation-1', reason: 'Ziek.' },
  held: {
    type: 'ConversationHeld',
    conversation: 'conversation-1',
    about: 'explanation',
    with: byBos,
    meeting,
    present: ['T. Bos', 'Ilse Vermeer'],
    account: 'De berichten kwamen bij een oude mailbox binnen.',
    documents: [document],
  },
  agreed: {
    type: 'ConversationRecordAnswered',
    conversation: 'conversation-1',
    answeredOn: date('2026-01-22'),
    answer: 'agreed-with-remarks',
    remarks: 'Het waren er vier.',
    documents: [],
  },
  delayed: {
    type: 'DelayAnnounced',
    reason: 'De heer Bos is ziek.',
    expectedOn: date('2026-02-09'),
    sentOn: date('2026-01-28'),
    ...sent,
  },
  verdictReceived: { type: 'VerdictReceived', receivedOn: date('2026-01-23'), proof: 'email-confirmation' },
  objection: {
    type: 'ObjectionReceived',
    receivedOn: date('2026-02-10'),
    means: 'email',
    text: 'Ik ben het er niet mee eens.',
    documents: [],
    due: date('2026-02-23'),
    late: false,
  },
  lateObjection: {
    type: 'ObjectionReceived',
    receivedOn: date('2026-03-02'),
    means: 'email',
    text: 'Ik ben het er niet mee eens.',
    documents: [],
    due: date('2026-02-23'),
    late: true,
  },
  admitted: {
    type: 'LateObjectionDecided',
    decidedOn: date('2026-03-04'),
    admitted: true,
    reason: 'Zij lag in het ziekenhuis.',
  },
  notAdmitted: {
    type: 'LateObjectionDecided',
    decidedOn: date('2026-03-04'),
    admitted: false,
    reason: 'Er is geen reden voor de vertraging gegeven.',
  },
  inTimeAfterAll: { type: 'ObjectionTermReassessed', due: date('2026-03-04'), late: false },
  invited: { type: 'ObjectorInvited', sentOn: date('2026-02-11'), ...sent },
  hearingHeld: {
    type: 'ConversationHeld',
    conversation: 'conversation-2',
    about: 'objection',
    with: complainant,
    meeting: { ...meeting, on: date('2026-02-20') },
    present: ['Marjolein de Vries', 'Dirk de Boer'],
    account: 'Zij is nog niet teruggebeld.',
    documents: [],
  },
  hearingDeclined: { type: 'ObjectionHearingDeclined', declinedOn: date('2026-02-16'), reason: null },
  objectionWithdrawn: { type: 'ObjectionWithdrawn', withdrawnOn: date('2026-02-17'), reason: null },
  objectionUpheld: {
    type: 'ObjectionDecided',
    decidedOn: date('2026-03-09'),
    outcome: 'upheld',
    reasons: 'Er is niet gekeken naar de andere dagen.',
    verdictBecomes: 'partly-upheld',
    change: 'Ook over 15 december is de klacht gegrond.',
    measures: [{ id: 'measure-2', description: 'Mailboxen nalopen', owner: 'Beheer', dueOn: date('2026-04-01') }],
  },
  decisionSent: { type: 'ObjectionDecisionSent', sentOn: date('2026-03-10'), ...sent },
  referred: { type: 'DisputeReferred', knownOn: date('2026-04-02'), reference: 'D-2026-7', remark: null },
  represented: {
    type: 'RepresentativeNamed',
    representative: { name: 'mr. A. Kaya', organisation: null, email: 'kaya@voorbeeld.nl', phone: null, address: null },
  },
  representativeLeft: { type: 'RepresentativeLeft', leftOn: date('2026-01-15'), reason: 'Zij gaat alleen verder.' },
  authorisationRequested: { type: 'AuthorisationRequested', sentOn: date('2026-01-06'), ...sent },
  authorised: {
    type: 'AuthorisationReceived',
    receivedOn: date('2026-01-09'),
    signedOn: date('2026-01-08'),
    documents: [document],
  },
  authorisationWithdrawn: {
    type: 'AuthorisationWithdrawn',
    withdrawnOn: date('2026-01-12'),
    reason: 'Zij wil het zelf doen.',
  },
  dpoInformed: { type: 'DpoInformed', remark: null, sentOn: date('2026-01-05'), ...sent },
  toBoard: { type: 'ForwardedToBoard', forwardedOn: date('2026-01-07'), reason: 'Gestelde financiële schade.' },
  splitOff: {
    type: 'PartSplitOff',
    splitOn: date('2026-01-07'),
    subjects: [financialDamageSubject],
    into: otherFile,
    reason: 'De directie behandelt de schade.',
  },
  withdrawn: {
    type: 'ComplaintWithdrawn',
    withdrawnOn: date('2026-01-12'),
    means: 'phone',
    reason: 'Het is opgelost.',
    documents: [],
  },
  settled: {
    type: 'ComplaintSettled',
    settledOn: date('2026-01-13'),
    agreement: 'Vaste contactpersoon.',
    documents: [],
  },
  forwarded: {
    type: 'ComplaintForwarded',
    forwardedOn: date('2026-01-13'),
    to: { body: 'other', name: 'Arbodienst Noord' },
    reason: 'Het gaat over hun medewerker.',
  },
  notHandled: {
    type: 'ComplaintNotHandled',
    decidedOn: date('2026-01-13'),
    ground: 'return-to-work-advice',
    reason: 'Dit is een deskundigenoordeel van UWV.',
  },
  voided: { type: 'RegistrationVoided', voidedOn: date('2026-01-13'), reason: 'Dubbel met K26-A011.' },
  endingConfirmed: { type: 'EndingConfirmed', sentOn: date('2026-01-14'), ...sent },
  closed: { type: 'ComplaintClosed', closedOn: date('2026-02-24'), remark: null },
  reopened: { type: 'ComplaintReopened', reopenedOn: date('2026-03-20'), reason: 'Er kwam een nieuw stuk.' },
  measureDone: {
    type: 'MeasureDone',
    measure: 'measure-1',
    doneOn: date('2026-02-27'),
    evidence: 'Rooster van 1 maart',
    documents: [document],
  },
} as const satisfies Readonly<Record<string, ComplaintEvent>>;

/** The example's answer, known to be received. */
export const receivedByComplainant: readonly ComplaintEvent[] = [...answered, later.verdictReceived];
/** An objection in time, heard in a conversation. */
export const objectionHeard: readonly ComplaintEvent[] = [
  ...receivedByComplainant,
  later.objection,
  later.invited,
  later.hearingHeld,
];
/** The whole way: the board decided and answered. */
export const objectionAnswered: readonly ComplaintEvent[] = [
  ...objectionHeard,
  later.objectionUpheld,
  later.decisionSent,
];
