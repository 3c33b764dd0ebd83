import { assertNever } from '../base/assert-never.ts';
import type { PlainDate } from '../base/plain-date.ts';
import type { DocumentRef } from '../complaint/document.ts';
import type { ComplaintEvent } from '../complaint/events.ts';
import type { DeadlineKind } from '../procedure/regulation.ts';

/** What the timeline can be filtered by. */
export const timelineKinds = [
  'receipt',
  'letters',
  'hearing',
  'verdict',
  'objection',
  'endings',
  'measures',
  'documents',
  'notes',
  'corrections',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

const kinds: Readonly<Record<ComplaintEvent['type'], TimelineKind>> = {
  ComplaintReceived: 'receipt',
  RepresentativeNamed: 'receipt',
  RepresentativeLeft: 'receipt',
  AuthorisationRequested: 'receipt',
  AuthorisationReceived: 'receipt',
  AuthorisationWithdrawn: 'receipt',
  LetterMade: 'letters',
  AcknowledgementSent: 'letters',
  DelayAnnounced: 'letters',
  DpoInformed: 'letters',
  MessageFiled: 'letters',
  MessageDrafted: 'letters',
  PersonInvolvedNamed: 'hearing',
  ExplanationRequested: 'hearing',
  ReminderSent: 'hearing',
  ExplanationGiven: 'hearing',
  ExplanationWaived: 'hearing',
  ConversationPlanned: 'hearing',
  ConversationCancelled: 'hearing',
  ConversationHeld: 'hearing',
  ConversationRecordAnswered: 'hearing',
  VerdictIssued: 'verdict',
  VerdictSent: 'verdict',
  VerdictReceived: 'verdict',
  ObjectionReceived: 'objection',
  ObjectionTermReassessed: 'objection',
  LateObjectionDecided: 'objection',
  ObjectorInvited: 'objection',
  ObjectionHearingDeclined: 'objection',
  ObjectionWithdrawn: 'objection',
  ObjectionDecided: 'objection',
  ObjectionDecisionSent: 'objection',
  DisputeReferred: 'objection',
  ForwardedToBoard: 'endings',
  PartSplitOff: 'endings',
  ComplaintWithdrawn: 'endings',
  ComplaintSettled: 'endings',
  ComplaintForwarded: 'endings',
  ComplaintNotHandled: 'endings',
  RegistrationVoided: 'endings',
  ComplaintClosed: 'endings',
  EndingConfirmed: 'endings',
  ComplaintReopened: 'endings',
  MeasureProgressed: 'measures',
  MeasureDone: 'measures',
  MeasureChanged: 'measures',
  MeasureDropped: 'measures',
  MeasureLinked: 'measures',
  DocumentsAdded: 'documents',
  HandlerAssigned: 'notes',
  NoteAdded: 'notes',
  FactCorrected: 'corrections',
  RecordStruckOut: 'corrections',
};

/** Under which filter a fact stands. A conversation about the objection belongs to the objection (R13). */
export const kindOf = (event: ComplaintEvent): TimelineKind =>
  (event.type === 'ConversationPlanned' || event.type === 'ConversationHeld') && event.about === 'objection'
    ? 'objection'
    : kinds[event.type];

/** The day that the fact itself names; `null` for facts that happen by being recorded. */
export const happenedOn = (event: ComplaintEvent): PlainDate | null => {
  switch (event.type) {
    case 'ComplaintReceived':
    case 'VerdictReceived':
    case 'AuthorisationReceived':
    case 'ObjectionReceived':
      return event.receivedOn;
    case 'AcknowledgementSent':
    case 'ReminderSent':
    case 'DelayAnnounced':
    case 'VerdictSent':
    case 'AuthorisationRequested':
    case 'DpoInformed':
    case 'EndingConfirmed':
    case 'ObjectorInvited':
    case 'ObjectionDecisionSent':
      return event.sentOn;
    case 'ExplanationRequested':
      return event.requestedOn;
    case 'ExplanationGiven':
      return event.givenOn;
    case 'ExplanationWaived':
      return event.waivedOn;
    case 'ConversationHeld':
      return event.meeting.on;
    case 'ConversationRecordAnswered':
      return event.answeredOn;
    case 'VerdictIssued':
      return event.issuedOn;
    case 'LateObjectionDecided':
    case 'ObjectionDecided':
    case 'ComplaintNotHandled':
      return event.decidedOn;
    case 'ObjectionHearingDeclined':
      return event.declinedOn;
    case 'ObjectionWithdrawn':
    case 'AuthorisationWithdrawn':
    case 'ComplaintWithdrawn':
      return event.withdrawnOn;
    case 'DisputeReferred':
      return event.knownOn;
    case 'RepresentativeLeft':
      return event.leftOn;
    case 'ForwardedToBoard':
    case 'ComplaintForwarded':
      return event.forwardedOn;
    case 'PartSplitOff':
      return event.splitOn;
    case 'ComplaintSettled':
      return event.settledOn;
    case 'RegistrationVoided':
      return event.voidedOn;
    case 'ComplaintClosed':
      return event.closedOn;
    case 'ComplaintReopened':
      return event.reopenedOn;
    case 'MessageFiled':
      return event.sentOn;
    case 'MeasureProgressed':
      return event.on;
    case 'MeasureDone':
      return event.doneOn;
    case 'MeasureDropped':
      return event.droppedOn;
    case 'HandlerAssigned':
    case 'PersonInvolvedNamed':
    case 'LetterMade':
    case 'ConversationPlanned':
    case 'ConversationCancelled':
    case 'ObjectionTermReassessed':
    case 'RepresentativeNamed':
    case 'DocumentsAdded':
    case 'NoteAdded':
    case 'MessageDrafted':
    case 'MeasureChanged':
    case 'MeasureLinked':
    case 'FactCorrected':
    case 'RecordStruckOut':
      return null;
    default:
      return assertNever(event);
  }
};

/** The papers that came with a fact. A drafted message names its letter, which stands at the fact that made it. */
export const documentsOf = (event: ComplaintEvent): readonly DocumentRef[] => {
  if (event.type === 'MessageDrafted') return [];
  if ('documents' in event) return event.documents;
  return 'document' in event && event.document ? [event.document] : [];
};

/** The term that a fact meets, in time or late; whether it did is for the deadline to say. */
export const termMetBy = (event: ComplaintEvent): DeadlineKind | null => {
  switch (event.type) {
    case 'AcknowledgementSent':
      return 'acknowledgement';
    case 'VerdictSent':
    case 'EndingConfirmed':
      return 'verdict';
    case 'ObjectionReceived':
      return 'objection';
    case 'ObjectionDecisionSent':
      return 'board-decision';
    default:
      return null;
  }
};
