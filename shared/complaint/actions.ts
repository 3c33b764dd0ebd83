import type { RecordId } from '../base/ids.ts';
import type { ComplaintCommand } from './commands.ts';
import type { LetterKind } from './letter-kind.ts';
import type { Addressee, Party } from './parties.ts';

/** Something that the procedure knows a person can do with a file, and to whom or what. */
export type Action =
  | { readonly action: SimpleActionName }
  | {
      readonly action: 'ask-explanation' | 'remind' | 'record-explanation' | 'waive-explanation';
      readonly party: Party;
    }
  | { readonly action: 'plan-conversation'; readonly about: 'explanation'; readonly party: Party }
  | { readonly action: 'plan-conversation'; readonly about: 'objection' }
  | { readonly action: 'record-conversation'; readonly about: 'explanation'; readonly party: Party }
  | { readonly action: 'record-conversation'; readonly about: 'objection' }
  | { readonly action: 'cancel-conversation' | 'record-conversation-answer'; readonly conversation: string }
  | {
      readonly action: 'report-measure' | 'complete-measure' | 'change-measure' | 'drop-measure';
      readonly measure: string;
    }
  | { readonly action: 'file-letter'; readonly letter: LetterKind; readonly to: Addressee }
  | { readonly action: 'correct' | 'strike-out'; readonly record: RecordId };

/** Actions that concern the file as a whole. */
export type SimpleActionName =
  | 'register'
  | 'assign-handler'
  | 'acknowledge'
  | 'name-person-involved'
  | 'announce-delay'
  | 'issue-verdict'
  | 'send-verdict'
  | 'record-verdict-received'
  | 'record-objection'
  | 'decide-late-objection'
  | 'invite-objector'
  | 'decline-objection-hearing'
  | 'withdraw-objection'
  | 'decide-objection'
  | 'send-objection-decision'
  | 'record-dispute-referral'
  | 'name-representative'
  | 'record-representative-left'
  | 'request-authorisation'
  | 'record-authorisation'
  | 'withdraw-authorisation'
  | 'inform-dpo'
  | 'forward-to-board'
  | 'split-off'
  | 'withdraw'
  | 'settle'
  | 'forward'
  | 'decline'
  | 'void-registration'
  | 'close'
  | 'confirm-ending'
  | 'reopen'
  | 'add-documents'
  | 'add-note'
  | 'file-message'
  | 'record-message-drafted'
  | 'link-measure';

export type ActionName = Action['action'];

const simple = {
  RegisterComplaint: 'register',
  AssignHandler: 'assign-handler',
  NamePersonInvolved: 'name-person-involved',
  RecordAcknowledgementSent: 'acknowledge',
  RecordDelayAnnounced: 'announce-delay',
  IssueVerdict: 'issue-verdict',
  RecordVerdictSent: 'send-verdict',
  RecordVerdictReceived: 'record-verdict-received',
  RecordObjection: 'record-objection',
  DecideLateObjection: 'decide-late-objection',
  RecordObjectorInvited: 'invite-objector',
  RecordObjectionHearingDeclined: 'decline-objection-hearing',
  RecordObjectionWithdrawn: 'withdraw-objection',
  DecideObjection: 'decide-objection',
  RecordObjectionDecisionSent: 'send-objection-decision',
  RecordDisputeReferral: 'record-dispute-referral',
  NameRepresentative: 'name-representative',
  RecordRepresentativeLeft: 'record-representative-left',
  RecordAuthorisationRequested: 'request-authorisation',
  RecordAuthorisation: 'record-authorisation',
  RecordAuthorisationWithdrawn: 'withdraw-authorisation',
  RecordDpoInformed: 'inform-dpo',
  ForwardToBoard: 'forward-to-board',
  SplitOffPart: 'split-off',
  RecordWithdrawal: 'withdraw',
  RecordSettlement: 'settle',
  ForwardComplaint: 'forward',
  DeclineComplaint: 'decline',
  VoidRegistration: 'void-registration',
  CloseComplaint: 'close',
  RecordEndingConfirmed: 'confirm-ending',
  ReopenComplaint: 'reopen',
  AddDocuments: 'add-documents',
  AddNote: 'add-note',
  FileMessage: 'file-message',
  RecordMessageDrafted: 'record-message-drafted',
  LinkMeasure: 'link-measure',
} as const satisfies Partial<Record<ComplaintCommand['type'], SimpleActionName>>;

/** The action that a command carries out. */
export const actionOf = (command: ComplaintCommand): Action => {
  switch (command.type) {
    case 'FileLetter':
      return { action: 'file-letter', letter: command.letter, to: command.to };
    case 'RecordExplanationRequested':
      return { action: 'ask-explanation', party: command.of };
    case 'RecordReminderSent':
      return { action: 'remind', party: command.of };
    case 'RecordExplanation':
      return { action: 'record-explanation', party: command.by };
    case 'WaiveExplanation':
      return { action: 'waive-explanation', party: command.of };
    case 'PlanConversation':
      return command.about === 'objection'
        ? { action: 'plan-conversation', about: 'objection' }
        : { action: 'plan-conversation', about: 'explanation', party: command.with };
    case 'RecordConversation':
      return command.about === 'objection'
        ? { action: 'record-conversation', about: 'objection' }
        : { action: 'record-conversation', about: 'explanation', party: command.with };
    case 'CancelConversation':
      return { action: 'cancel-conversation', conversation: command.conversation };
    case 'RecordConversationAnswer':
      return { action: 'record-conversation-answer', conversation: command.conversation };
    case 'ReportMeasureProgress':
      return { action: 'report-measure', measure: command.measure };
    case 'CompleteMeasure':
      return { action: 'complete-measure', measure: command.measure };
    case 'ChangeMeasure':
      return { action: 'change-measure', measure: command.measure };
    case 'DropMeasure':
      return { action: 'drop-measure', measure: command.measure };
    case 'CorrectFact':
      return { action: 'correct', record: command.record };
    case 'StrikeOut':
      return { action: 'strike-out', record: command.record };
    default:
      return { action: simple[command.type] };
  }
};
