import type { ComplaintNumber, RecordId } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Member, MemberRef } from '../members/members.ts';
import type { RecordedEvent } from '../record/record.ts';
import type { ComplaintEvent } from './events.ts';
import type { CorrectableEvent } from './upkeep-events.ts';

type Imperative<
  Type extends string,
  Event extends ComplaintEvent['type'],
  Left extends keyof Extract<ComplaintEvent, { readonly type: Event }> = never,
> = { readonly type: Type } & Omit<Extract<ComplaintEvent, { readonly type: Event }>, 'type' | Left>;

/** What a person asks for. `decide` answers with events, or with the reason why not. */
export type ComplaintCommand = HandlingCommand | ObjectionCommand | ExceptionCommand | UpkeepCommand;

export type HandlingCommand =
  | Imperative<'RegisterComplaint', 'ComplaintReceived', 'number' | 'splitFrom'>
  | { readonly type: 'AssignHandler'; readonly handler: MemberRef }
  | Imperative<'NamePersonInvolved', 'PersonInvolvedNamed'>
  | Imperative<'FileLetter', 'LetterMade'>
  | Imperative<'RecordAcknowledgementSent', 'AcknowledgementSent'>
  | Imperative<'RecordExplanationRequested', 'ExplanationRequested'>
  | Imperative<'RecordReminderSent', 'ReminderSent'>
  | Imperative<'RecordExplanation', 'ExplanationGiven'>
  | Imperative<'WaiveExplanation', 'ExplanationWaived'>
  | Imperative<'PlanConversation', 'ConversationPlanned'>
  | Imperative<'CancelConversation', 'ConversationCancelled'>
  | Imperative<'RecordConversation', 'ConversationHeld'>
  | Imperative<'RecordConversationAnswer', 'ConversationRecordAnswered'>
  | Imperative<'RecordDelayAnnounced', 'DelayAnnounced'>
  | Imperative<'IssueVerdict', 'VerdictIssued'>
  | Imperative<'RecordVerdictSent', 'VerdictSent'>
  | Imperative<'RecordVerdictReceived', 'VerdictReceived'>;

export type ObjectionCommand =
  | Imperative<'RecordObjection', 'ObjectionReceived', 'due' | 'late'>
  | Imperative<'DecideLateObjection', 'LateObjectionDecided'>
  | Imperative<'RecordObjectorInvited', 'ObjectorInvited'>
  | Imperative<'RecordObjectionHearingDeclined', 'ObjectionHearingDeclined'>
  | Imperative<'RecordObjectionWithdrawn', 'ObjectionWithdrawn'>
  | Imperative<'DecideObjection', 'ObjectionDecided'>
  | Imperative<'RecordObjectionDecisionSent', 'ObjectionDecisionSent'>
  | Imperative<'RecordDisputeReferral', 'DisputeReferred'>;

export type ExceptionCommand =
  | Imperative<'NameRepresentative', 'RepresentativeNamed'>
  | Imperative<'RecordRepresentativeLeft', 'RepresentativeLeft'>
  | Imperative<'RecordAuthorisationRequested', 'AuthorisationRequested'>
  | Imperative<'RecordAuthorisation', 'AuthorisationReceived'>
  | Imperative<'RecordAuthorisationWithdrawn', 'AuthorisationWithdrawn'>
  | Imperative<'RecordDpoInformed', 'DpoInformed'>
  | Imperative<'ForwardToBoard', 'ForwardedToBoard'>
  | Imperative<'SplitOffPart', 'PartSplitOff'>
  | Imperative<'RecordWithdrawal', 'ComplaintWithdrawn'>
  | Imperative<'RecordSettlement', 'ComplaintSettled'>
  | Imperative<'ForwardComplaint', 'ComplaintForwarded'>
  | Imperative<'DeclineComplaint', 'ComplaintNotHandled'>
  | Imperative<'VoidRegistration', 'RegistrationVoided'>
  | Imperative<'CloseComplaint', 'ComplaintClosed'>
  | Imperative<'RecordEndingConfirmed', 'EndingConfirmed'>
  | Imperative<'ReopenComplaint', 'ComplaintReopened'>;

export type UpkeepCommand =
  | Imperative<'AddDocuments', 'DocumentsAdded'>
  | Imperative<'AddNote', 'NoteAdded'>
  | Imperative<'FileMessage', 'MessageFiled'>
  | Imperative<'RecordMessageDrafted', 'MessageDrafted'>
  | Imperative<'ReportMeasureProgress', 'MeasureProgressed'>
  | Imperative<'CompleteMeasure', 'MeasureDone'>
  | Imperative<'ChangeMeasure', 'MeasureChanged'>
  | Imperative<'DropMeasure', 'MeasureDropped'>
  | Imperative<'LinkMeasure', 'MeasureLinked'>
  | {
      readonly type: 'CorrectFact';
      readonly record: RecordId;
      readonly event: CorrectableEvent;
      readonly reason: string;
    }
  | Imperative<'StrikeOut', 'RecordStruckOut'>;

/** What `decide` must know and cannot know by itself. */
export type DecisionContext = {
  readonly today: PlainDate;
  readonly actor: Member;
  /** The next number of this device, for a complaint that is being registered. */
  readonly nextNumber: ComplaintNumber;
  /** The file holds facts that this version does not know (`foldComplaint`): every command is refused. */
  readonly readOnly?: boolean;
  /** Everybody of the register: who can be handed a file. */
  readonly members: readonly Member[];
  /** R12: the last day to object to a verdict received on a day, by the terms of the organisation (`procedure`). */
  readonly objectionDueFrom: (receivedOn: PlainDate) => PlainDate;
  /** The file's own facts, in the fold order: what can be corrected or struck out. */
  readonly records: readonly RecordedEvent<ComplaintEvent>[];
};
