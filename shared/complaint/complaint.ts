import { assertNever } from '../base/assert-never.ts';
import type { ComplaintEvent, ComplaintReceived } from './events.ts';
import { evolveAuthorisation } from './evolve-authorisation.ts';
import { evolveConversations } from './evolve-conversations.ts';
import { evolveEndings } from './evolve-endings.ts';
import { evolveHearing } from './evolve-hearing.ts';
import { evolveObjection } from './evolve-objection.ts';
import { broughtDocuments, contradicted, sentBy, withDocuments } from './evolve-registered.ts';
import { evolveRoute } from './evolve-route.ts';
import { evolveUpkeep } from './evolve-upkeep.ts';
import { evolveVerdict } from './evolve-verdict.ts';
import type { ComplaintState, OpenComplaint } from './state.ts';

export const initialState: ComplaintState = { status: 'unregistered' };

/**
 * The state after one more event. Total: an event that contradicts what stands is kept as a contradiction and
 * changes nothing else, so every device that has read the same events sees the same file. Corrections and strikings
 * change nothing here: they act where the file is folded (`fold.ts`).
 */
export const evolve = (state: ComplaintState, event: ComplaintEvent): ComplaintState => {
  if (state.status === 'unregistered') return event.type === 'ComplaintReceived' ? received(event) : state;
  // A document that came with an event is in the file, whatever the event itself is worth.
  return withDocuments(evolveOpen(state, event), broughtDocuments(event));
};

const evolveOpen = (state: OpenComplaint, event: ComplaintEvent): OpenComplaint => {
  switch (event.type) {
    case 'ComplaintReceived':
      return contradicted(state, event, 'already-received');
    case 'HandlerAssigned':
      return { ...state, handler: event.handler };
    case 'LetterMade':
      return {
        ...state,
        letters: [...state.letters, { letter: event.letter, to: event.to, document: event.document }],
      };
    case 'AcknowledgementSent':
      return state.acknowledgement
        ? contradicted(state, event, 'already-acknowledged')
        : { ...state, acknowledgement: sentBy(event) };
    case 'PersonInvolvedNamed':
    case 'ExplanationRequested':
    case 'ReminderSent':
    case 'ExplanationGiven':
    case 'ExplanationWaived':
      return evolveHearing(state, event);
    case 'ConversationPlanned':
    case 'ConversationCancelled':
    case 'ConversationHeld':
    case 'ConversationRecordAnswered':
      return evolveConversations(state, event);
    case 'DelayAnnounced':
    case 'VerdictIssued':
    case 'VerdictSent':
    case 'VerdictReceived':
      return evolveVerdict(state, event);
    case 'ObjectionReceived':
    case 'ObjectionTermReassessed':
    case 'LateObjectionDecided':
    case 'ObjectorInvited':
    case 'ObjectionHearingDeclined':
    case 'ObjectionWithdrawn':
    case 'ObjectionDecided':
    case 'ObjectionDecisionSent':
    case 'DisputeReferred':
      return evolveObjection(state, event);
    case 'RepresentativeNamed':
    case 'RepresentativeLeft':
    case 'AuthorisationRequested':
    case 'AuthorisationReceived':
    case 'AuthorisationWithdrawn':
      return evolveAuthorisation(state, event);
    case 'DpoInformed':
    case 'ForwardedToBoard':
    case 'PartSplitOff':
      return evolveRoute(state, event);
    case 'ComplaintWithdrawn':
    case 'ComplaintSettled':
    case 'ComplaintForwarded':
    case 'ComplaintNotHandled':
    case 'RegistrationVoided':
    case 'ComplaintClosed':
    case 'EndingConfirmed':
    case 'ComplaintReopened':
      return evolveEndings(state, event);
    case 'DocumentsAdded':
    case 'NoteAdded':
    case 'MessageFiled':
    case 'MessageDrafted':
    case 'MeasureProgressed':
    case 'MeasureDone':
    case 'MeasureChanged':
    case 'MeasureDropped':
    case 'MeasureLinked':
    case 'FactCorrected':
    case 'RecordStruckOut':
      return evolveUpkeep(state, event);
    default:
      return assertNever(event);
  }
};

/** R1. Someone who files for the complainant needs an authorisation (R4). */
const received = ({ type: _, documents, representative, ...facts }: ComplaintReceived): OpenComplaint => ({
  status: 'in-progress',
  received: facts,
  handler: null,
  route: { by: 'officer' },
  representation: representative && { representative, authorisation: { status: 'needed' } },
  acknowledgement: null,
  dpoInformed: null,
  complainantHearing: { status: 'not-asked' },
  involved: [],
  conversations: [],
  delay: null,
  splitOff: [],
  measures: [],
  linkedMeasures: [],
  referrals: [],
  letters: [],
  documents,
  messageIds: facts.messageId === null ? [] : [facts.messageId],
  contradictions: [],
});
