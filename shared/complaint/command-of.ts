import type { FactCommand } from './contents.ts';
import type { ComplaintEvent } from './events.ts';

/** Facts that nobody asks for: corrections, and what the program writes down because of them. */
type Unasked = 'FactCorrected' | 'RecordStruckOut' | 'ObjectionTermReassessed';

const commandTypes = {
  ComplaintReceived: 'RegisterComplaint',
  HandlerAssigned: 'AssignHandler',
  PersonInvolvedNamed: 'NamePersonInvolved',
  LetterMade: 'FileLetter',
  AcknowledgementSent: 'RecordAcknowledgementSent',
  ExplanationRequested: 'RecordExplanationRequested',
  ReminderSent: 'RecordReminderSent',
  ExplanationGiven: 'RecordExplanation',
  ExplanationWaived: 'WaiveExplanation',
  ConversationPlanned: 'PlanConversation',
  ConversationCancelled: 'CancelConversation',
  ConversationHeld: 'RecordConversation',
  ConversationRecordAnswered: 'RecordConversationAnswer',
  DelayAnnounced: 'RecordDelayAnnounced',
  VerdictIssued: 'IssueVerdict',
  VerdictSent: 'RecordVerdictSent',
  VerdictReceived: 'RecordVerdictReceived',
  ObjectionReceived: 'RecordObjection',
  LateObjectionDecided: 'DecideLateObjection',
  ObjectorInvited: 'RecordObjectorInvited',
  ObjectionHearingDeclined: 'RecordObjectionHearingDeclined',
  ObjectionWithdrawn: 'RecordObjectionWithdrawn',
  ObjectionDecided: 'DecideObjection',
  ObjectionDecisionSent: 'RecordObjectionDecisionSent',
  DisputeReferred: 'RecordDisputeReferral',
  RepresentativeNamed: 'NameRepresentative',
  RepresentativeLeft: 'RecordRepresentativeLeft',
  AuthorisationRequested: 'RecordAuthorisationRequested',
  AuthorisationReceived: 'RecordAuthorisation',
  AuthorisationWithdrawn: 'RecordAuthorisationWithdrawn',
  DpoInformed: 'RecordDpoInformed',
  ForwardedToBoard: 'ForwardToBoard',
  PartSplitOff: 'SplitOffPart',
  ComplaintWithdrawn: 'RecordWithdrawal',
  ComplaintSettled: 'RecordSettlement',
  ComplaintForwarded: 'ForwardComplaint',
  ComplaintNotHandled: 'DeclineComplaint',
  RegistrationVoided: 'VoidRegistration',
  ComplaintClosed: 'CloseComplaint',
  EndingConfirmed: 'RecordEndingConfirmed',
  ComplaintReopened: 'ReopenComplaint',
  DocumentsAdded: 'AddDocuments',
  NoteAdded: 'AddNote',
  MessageFiled: 'FileMessage',
  MessageDrafted: 'RecordMessageDrafted',
  MeasureProgressed: 'ReportMeasureProgress',
  MeasureDone: 'CompleteMeasure',
  MeasureChanged: 'ChangeMeasure',
  MeasureDropped: 'DropMeasure',
  MeasureLinked: 'LinkMeasure',
} as const satisfies Readonly<Record<Exclude<ComplaintEvent['type'], Unasked>, FactCommand['type']>>;

/** The command that asks for a fact, as if it were recorded now; `null` for a fact that nobody asks for. */
export const commandOf = (event: ComplaintEvent): FactCommand | null => {
  if (event.type === 'FactCorrected' || event.type === 'RecordStruckOut' || event.type === 'ObjectionTermReassessed')
    return null;
  // A command is its event with another name, less what `decide` adds (`commands.ts`): the contents read no more.
  return { ...event, type: commandTypes[event.type] } as FactCommand;
};
