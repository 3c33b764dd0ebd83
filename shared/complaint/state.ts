import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { MemberRef } from '../members/members.ts';
import type { DocumentRef } from './document.ts';
import type {
  ComplaintEvent,
  ComplaintReceived,
  ConversationAbout,
  ConversationRecordAnswered,
  DelayAnnounced,
  Meeting,
  Outcome,
  VerdictIssued,
} from './events.ts';
import type { ForwardedTo, NotHandledGround, PartSplitOff } from './exception-events.ts';
import type { LetterKind } from './letter-kind.ts';
import type { LinkedMeasure, Measure } from './measure.ts';
import {
  type Addressee,
  type Contact,
  complainantParty,
  type ExplanationMeans,
  involvedParty,
  type Party,
  type PersonInvolved,
  type ReceiptProof,
  type SendMeans,
  type WaiverGround,
} from './parties.ts';
import type { SubjectId } from './subjects.ts';

/** Where the hearing of one side stands (hoor en wederhoor, R5 and R6). */
export type Hearing =
  | { readonly status: 'not-asked' }
  | {
      readonly status: 'asked';
      readonly requestedOn: PlainDate;
      /** The last time that they were reminded. */
      readonly remindedOn: PlainDate | null;
    }
  | { readonly status: 'heard'; readonly givenOn: PlainDate; readonly means: ExplanationMeans }
  | { readonly status: 'waived'; readonly waivedOn: PlainDate; readonly ground: WaiverGround; readonly reason: string };

export type InvolvedSide = { readonly person: PersonInvolved; readonly hearing: Hearing };
export type Sent = { readonly sentOn: PlainDate; readonly means: SendMeans };
export type FiledLetter = { readonly letter: LetterKind; readonly to: Addressee; readonly document: DocumentRef };

/** A representative and whether the complainant signed for it (R4). */
export type Representation = {
  readonly representative: Contact;
  readonly authorisation:
    | { readonly status: 'needed' }
    | { readonly status: 'requested'; readonly requestedOn: PlainDate }
    | { readonly status: 'received'; readonly receivedOn: PlainDate; readonly signedOn: PlainDate | null }
    | { readonly status: 'withdrawn'; readonly withdrawnOn: PlainDate; readonly reason: string };
};

type ConversationFacts = {
  readonly id: string;
  readonly about: ConversationAbout;
  readonly with: Party;
  readonly meeting: Meeting;
};
export type Conversation =
  | ({ readonly status: 'planned' } & ConversationFacts)
  | ({ readonly status: 'cancelled'; readonly reason: string } & ConversationFacts)
  | ({
      readonly status: 'held';
      readonly present: readonly string[];
      readonly account: string;
      /** What the person answered to its written record; `null` until they did. */
      readonly answer: Omit<ConversationRecordAnswered, 'type' | 'conversation' | 'documents'> | null;
    } & ConversationFacts);

/** A measure of this file and how far it is (R9, R19). */
export type MeasureState = Measure & {
  readonly promisedIn: 'verdict' | 'board-decision';
  readonly progress:
    | { readonly status: 'open'; readonly lastReport: { readonly on: PlainDate; readonly progress: string } | null }
    | { readonly status: 'done'; readonly doneOn: PlainDate; readonly evidence: string }
    | { readonly status: 'dropped'; readonly droppedOn: PlainDate; readonly reason: string };
};

export type Verdict = Omit<VerdictIssued, 'type'>;
export type VerdictSending = Sent & { readonly to: 'complainant' | 'representative' };
export type VerdictReceipt = { readonly receivedOn: PlainDate; readonly proof: ReceiptProof };

type ObjectionFacts = {
  readonly receivedOn: PlainDate;
  readonly text: string;
  /** R12, by the terms as they were when it was recorded or corrected. */
  readonly due: PlainDate | null;
  readonly late: boolean;
  /** Whether the board takes up a late one; `null` until it said so, and for one in time. */
  readonly admission: { readonly decidedOn: PlainDate; readonly admitted: boolean; readonly reason: string } | null;
  readonly invited: Sent | null;
};
/** R13: the conversation, or the day on which the complainant declined it. */
export type ObjectionHearing =
  | { readonly how: 'held'; readonly on: PlainDate }
  | { readonly how: 'declined'; readonly on: PlainDate; readonly reason: string | null };
export type BoardDecision = {
  readonly decidedOn: PlainDate;
  readonly outcome: Outcome;
  readonly reasons: string;
  readonly verdictBecomes: Outcome | null;
  readonly change: string | null;
};
export type Objection = ObjectionFacts &
  (
    | { readonly status: 'received' }
    /** Late, and not taken up; `told` once that letter went out. */
    | { readonly status: 'not-admitted'; readonly told: Sent | null }
    | { readonly status: 'heard'; readonly hearing: ObjectionHearing }
    | { readonly status: 'decided'; readonly hearing: ObjectionHearing; readonly decision: BoardDecision }
    | {
        readonly status: 'answered';
        readonly hearing: ObjectionHearing;
        readonly decision: BoardDecision;
        readonly decisionSent: Sent;
      }
    | { readonly status: 'withdrawn'; readonly withdrawnOn: PlainDate; readonly reason: string | null }
  );

/** How a file ended. */
export type Ending =
  | { readonly kind: 'withdrawn'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'settled'; readonly on: PlainDate; readonly agreement: string }
  | { readonly kind: 'forwarded'; readonly on: PlainDate; readonly to: ForwardedTo; readonly reason: string }
  | { readonly kind: 'not-handled'; readonly on: PlainDate; readonly ground: NotHandledGround; readonly reason: string }
  | { readonly kind: 'registered-in-error'; readonly on: PlainDate; readonly reason: string }
  | { readonly kind: 'after-verdict'; readonly on: PlainDate; readonly remark: string | null }
  | { readonly kind: 'after-decision'; readonly on: PlainDate; readonly remark: string | null };
export type EndingKind = Ending['kind'];

/** Two people who both acted offline: the event stays on the timeline, marked, for a person to settle. */
export type Contradiction = { readonly event: ComplaintEvent['type']; readonly why: ContradictionReason };
export type ContradictionReason =
  | 'already-received'
  | 'not-received'
  | 'already-acknowledged'
  | 'unknown-person'
  | 'side-already-closed'
  | 'side-not-closed'
  | 'side-not-asked'
  | 'already-decided'
  | 'not-decided'
  | 'not-sent'
  | 'already-sent'
  | 'already-closed'
  | 'not-closed'
  | 'already-represented'
  | 'no-representative'
  | 'unknown-conversation'
  | 'conversation-already-held'
  | 'unknown-measure'
  | 'measure-already-closed'
  | 'no-objection'
  | 'objection-already-received'
  | 'objection-not-late'
  | 'objection-not-heard'
  | 'objection-already-heard'
  | 'objection-already-decided'
  | 'objection-over'
  | 'already-forwarded'
  | 'subject-not-there'
  /** A correction or a striking out of a record that is not there, is struck out, or was corrected by someone else meanwhile. */
  | 'unknown-record'
  | 'already-corrected'
  | 'already-struck-out';

/** What every registered file has, in whatever phase it is. */
export type Registered = {
  readonly received: Omit<ComplaintReceived, 'type' | 'documents' | 'representative'>;
  readonly handler: MemberRef | null;
  /** R17: who gives the answer. */
  readonly route:
    | { readonly by: 'officer' }
    | { readonly by: 'board'; readonly since: PlainDate; readonly reason: string };
  /** R4; `null` when the complainant files in person. */
  readonly representation: Representation | null;
  /** R3; `null` until the acknowledgement went out. */
  readonly acknowledgement: Sent | null;
  /** R2; `null` until the DPO was told. */
  readonly dpoInformed: Sent | null;
  readonly complainantHearing: Hearing;
  readonly involved: readonly InvolvedSide[];
  readonly conversations: readonly Conversation[];
  /** R7; the last notice of delay. */
  readonly delay: Omit<DelayAnnounced, 'type' | 'document'> | null;
  /** R16, R17: what went on in a file of its own; `received.subjects` no longer names these subjects. */
  readonly splitOff: readonly Omit<PartSplitOff, 'type'>[];
  readonly measures: readonly MeasureState[];
  readonly linkedMeasures: readonly LinkedMeasure[];
  /** R15: every time the complainant turned to the dispute body. */
  readonly referrals: readonly { readonly knownOn: PlainDate; readonly reference: string | null }[];
  readonly letters: readonly FiledLetter[];
  readonly documents: readonly DocumentRef[];
  /** `Message-ID`s of the mails of this file, the first one and later ones, in and out. */
  readonly messageIds: readonly string[];
  readonly contradictions: readonly Contradiction[];
};

export type InProgress = { readonly status: 'in-progress' } & Registered;
export type Decided = { readonly status: 'decided'; readonly verdict: Verdict } & Registered;
type WithAnswer = {
  readonly verdict: Verdict;
  readonly verdictSent: VerdictSending;
  readonly verdictReceived: VerdictReceipt | null;
} & Registered;
export type Answered = { readonly status: 'answered' } & WithAnswer;
/** An objection was received (R12), up to its answer. */
export type Objected = { readonly status: 'objection'; readonly objection: Objection } & WithAnswer;
export type RunningComplaint = InProgress | Decided | Answered | Objected;
export type Closed = {
  readonly status: 'closed';
  readonly ending: Ending;
  /** The letter that confirms the ending; `null` until it went out. */
  readonly confirmation: Sent | null;
  /** Where it was: what comes back when it is reopened. Its `Registered` part is that of the day of closing. */
  readonly before: RunningComplaint;
} & Registered;

/** The file as its events tell it. */
export type ComplaintState = { readonly status: 'unregistered' } | RunningComplaint | Closed;
export type OpenComplaint = Exclude<ComplaintState, { status: 'unregistered' }>;

export const sideOf = (state: OpenComplaint, party: Party): Hearing | undefined =>
  party.party === 'complainant'
    ? state.complainantHearing
    : state.involved.find((side) => side.person.id === party.person)?.hearing;

export const isClosedSide = (hearing: Hearing): boolean => hearing.status === 'heard' || hearing.status === 'waived';

/** Every side of the file: the complainant first, then the persons involved in the order they were named. */
export const partiesOf = (state: OpenComplaint): readonly Party[] => [
  complainantParty,
  ...state.involved.map(({ person }) => involvedParty(person.id)),
];

/** The sides that are neither heard nor waived (R6), complainant first. */
export const openSides = (state: OpenComplaint): readonly Party[] =>
  partiesOf(state).filter((party) => {
    const hearing = sideOf(state, party);
    return !hearing || !isClosedSide(hearing);
  });

/** The day on which a side was heard or waived; `null` while it is open. */
export const closedOn = (hearing: Hearing): PlainDate | null => {
  switch (hearing.status) {
    case 'not-asked':
    case 'asked':
      return null;
    case 'heard':
      return hearing.givenOn;
    case 'waived':
      return hearing.waivedOn;
    default:
      return assertNever(hearing);
  }
};

/** The file as it was before it was closed, or as it is. */
export const runningPart = (state: OpenComplaint): RunningComplaint =>
  state.status === 'closed' ? state.before : state;

/** The verdict, in whatever phase the file is after it; `null` before. */
export const verdictOf = (state: OpenComplaint): Verdict | null => {
  const running = runningPart(state);
  return running.status === 'in-progress' ? null : running.verdict;
};
export const verdictSendingOf = (state: OpenComplaint): VerdictSending | null => {
  const running = runningPart(state);
  return running.status === 'answered' || running.status === 'objection' ? running.verdictSent : null;
};
/** R12: when the complainant received the verdict; `null` while that is not known. */
export const verdictReceiptOf = (state: OpenComplaint): VerdictReceipt | null => {
  const running = runningPart(state);
  return running.status === 'answered' || running.status === 'objection' ? running.verdictReceived : null;
};
export const objectionOf = (state: OpenComplaint): Objection | null => {
  const running = runningPart(state);
  return running.status === 'objection' ? running.objection : null;
};
/** The outcome as it stands: the board's when it changed the verdict (R14). */
export const outcomeOf = (state: OpenComplaint): Outcome | null => {
  const objection = objectionOf(state);
  const changed =
    objection?.status === 'decided' || objection?.status === 'answered' ? objection.decision.verdictBecomes : null;
  return changed ?? verdictOf(state)?.outcome ?? null;
};

/** R4: whether letters with contents may go to the representative. */
export const isAuthorised = (state: OpenComplaint): boolean =>
  state.representation?.authorisation.status === 'received';

export const hasSubject = (state: OpenComplaint, subject: SubjectId): boolean =>
  state.received.subjects.includes(subject);
