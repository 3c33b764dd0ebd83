import type { ComplaintNumber } from '../base/ids.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { Member, MemberRef } from '../members/members.ts';
import type {
  AcknowledgementSent,
  ComplaintReceived,
  DocumentsAdded,
  ExplanationGiven,
  ExplanationRequested,
  ExplanationWaived,
  LetterMade,
  NoteAdded,
  PersonInvolved,
  VerdictIssued,
  VerdictSent,
} from './events.ts';

type Imperative<Type extends string, Event extends { type: string }, Left extends keyof Event = never> = {
  readonly type: Type;
} & Omit<Event, 'type' | Left>;

/** What a person asks for. `decide` answers with events, or with the reason why not. */
export type ComplaintCommand =
  | Imperative<'RegisterComplaint', ComplaintReceived, 'number'>
  | { readonly type: 'AssignHandler'; readonly handler: MemberRef }
  | { readonly type: 'NamePersonInvolved'; readonly person: PersonInvolved }
  | Imperative<'FileLetter', LetterMade>
  | Imperative<'RecordAcknowledgementSent', AcknowledgementSent>
  | Imperative<'RecordExplanationRequested', ExplanationRequested>
  | Imperative<'RecordExplanation', ExplanationGiven>
  | Imperative<'WaiveExplanation', ExplanationWaived>
  | Imperative<'IssueVerdict', VerdictIssued>
  | Imperative<'RecordVerdictSent', VerdictSent>
  | Imperative<'AddDocuments', DocumentsAdded>
  | Imperative<'AddNote', NoteAdded>;

/** What `decide` must know and cannot know by itself. */
export type DecisionContext = {
  readonly today: PlainDate;
  readonly actor: Member;
  /** The next number of this device, for a complaint that is being registered. */
  readonly nextNumber: ComplaintNumber;
  /** The file holds facts that this version does not know (`foldComplaint`): every command is refused. */
  readonly readOnly?: boolean;
};
