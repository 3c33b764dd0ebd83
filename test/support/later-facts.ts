import type { ComplaintNumber, StreamId } from '../../shared/base/ids.ts';
import { date } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import { type FoldedComplaint, foldComplaint } from '../../shared/complaint/fold.ts';
import { complainantParty } from '../../shared/complaint/parties.ts';
import type { RecordedEvent } from '../../shared/record/record.ts';
import { recorded } from './arbitraries/records.ts';
import { byBos } from './given-complaint.ts';

const sent = (day: string) => ({ sentOn: date(day), means: 'email', document: null }) as const;
const meeting = { on: date('2026-03-05'), at: '14:30', means: 'in-person', place: 'Kamer 2' } as const;

/** What can follow the example of `given-complaint.ts`, whose answer went out on 22 January 2026. */
export const later = {
  verdictReceived: { type: 'VerdictReceived', receivedOn: date('2026-01-23'), proof: 'email-confirmation' },
  objection: {
    type: 'ObjectionReceived',
    receivedOn: date('2026-02-16'),
    means: 'email',
    text: 'De maatregel komt te laat.',
    documents: [],
    due: date('2026-02-23'),
    late: false,
  },
  lateObjection: {
    type: 'ObjectionReceived',
    receivedOn: date('2026-02-26'),
    means: 'email',
    text: 'De maatregel komt te laat.',
    documents: [],
    due: date('2026-02-23'),
    late: true,
  },
  admitted: {
    type: 'LateObjectionDecided',
    decidedOn: date('2026-02-27'),
    admitted: true,
    reason: 'De klager lag in het ziekenhuis.',
  },
  notAdmitted: {
    type: 'LateObjectionDecided',
    decidedOn: date('2026-02-27'),
    admitted: false,
    reason: 'Er is geen reden voor het te laat indienen.',
  },
  invited: { type: 'ObjectorInvited', ...sent('2026-02-20') },
  hearingPlanned: {
    type: 'ConversationPlanned',
    conversation: 'conversation-1',
    about: 'objection',
    with: complainantParty,
    meeting,
  },
  hearingHeld: {
    type: 'ConversationHeld',
    conversation: 'conversation-1',
    about: 'objection',
    with: complainantParty,
    meeting,
    present: ['Marjolein de Vries', 'Dirk de Boer'],
    account: 'De klager licht het bezwaar toe.',
    documents: [],
  },
  hearingDeclined: { type: 'ObjectionHearingDeclined', declinedOn: date('2026-02-24'), reason: null },
  boardDecided: {
    type: 'ObjectionDecided',
    decidedOn: date('2026-03-20'),
    outcome: 'dismissed',
    reasons: 'De termijn van de maatregel is redelijk.',
    verdictBecomes: null,
    change: null,
    measures: [],
  },
  decisionSent: { type: 'ObjectionDecisionSent', ...sent('2026-03-24') },
  objectionWithdrawn: { type: 'ObjectionWithdrawn', withdrawnOn: date('2026-03-10'), reason: null },
  closed: { type: 'ComplaintClosed', closedOn: date('2026-03-30'), remark: null },
  withdrawn: {
    type: 'ComplaintWithdrawn',
    withdrawnOn: date('2026-01-19'),
    means: 'phone',
    reason: 'Het is opgelost.',
    documents: [],
  },
  settled: { type: 'ComplaintSettled', settledOn: date('2026-01-19'), agreement: 'Wekelijks contact.', documents: [] },
  notHandled: {
    type: 'ComplaintNotHandled',
    decidedOn: date('2026-01-07'),
    ground: 'return-to-work-advice',
    reason: 'UWV geeft het deskundigenoordeel.',
  },
  forwardedToDpo: {
    type: 'ComplaintForwarded',
    forwardedOn: date('2026-01-07'),
    to: { body: 'dpo' },
    reason: 'Op verzoek van de klager.',
  },
  voided: { type: 'RegistrationVoided', voidedOn: date('2026-01-07'), reason: 'Dubbel vastgelegd.' },
  confirmed: { type: 'EndingConfirmed', ...sent('2026-01-21') },
  reopened: { type: 'ComplaintReopened', reopenedOn: date('2026-04-01'), reason: 'De klager belde opnieuw.' },
  toBoard: { type: 'ForwardedToBoard', forwardedOn: date('2026-01-09'), reason: 'Financiële schade.' },
  dpoInformed: { type: 'DpoInformed', remark: null, ...sent('2026-01-08') },
  representative: {
    type: 'RepresentativeNamed',
    representative: { name: 'Mr. P. Smit', organisation: null, email: 'smit@kantoor.nl', phone: null, address: null },
  },
  authorisationRequested: { type: 'AuthorisationRequested', ...sent('2026-01-09') },
  authorised: {
    type: 'AuthorisationReceived',
    receivedOn: date('2026-01-12'),
    signedOn: date('2026-01-11'),
    documents: [],
  },
  bosReminded: { type: 'ReminderSent', of: byBos, ...sent('2026-01-27') },
  splitOff: {
    type: 'PartSplitOff',
    splitOn: date('2026-01-09'),
    subjects: [],
    into: { stream: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' as StreamId, number: 'K26-A018' as ComplaintNumber },
    reason: 'Dat deel is voor UWV.',
  },
} as const satisfies Readonly<Record<string, ComplaintEvent>>;

/** The facts as records, one after another. */
export const recordsOf = (events: readonly ComplaintEvent[]): readonly RecordedEvent<ComplaintEvent>[] =>
  events.map((event, index) => recorded(event, index + 1));

/** The file as those facts tell it. */
export const fileAfter = (...events: readonly ComplaintEvent[]): FoldedComplaint => foldComplaint(recordsOf(events));
