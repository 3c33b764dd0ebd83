import { assertNever } from '../../../../shared/base/assert-never.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { Party } from '../../../../shared/complaint/parties.ts';
import { formatDate, formatTime } from '../../../text/dates.ts';
import { partyName } from '../../../text/party-words.ts';
import { receivedBy, subjectName } from '../../../text/subject-words.ts';
import { factFields, valueAt } from './fact-fields.ts';
import type { Telling } from './telling.ts';
import { choicesOf, forwardedTo, measureName } from './value-words.ts';

/** A fact as a line of the timeline: what happened, how, and what somebody said with it. */
export type FactWords = { readonly title: string; readonly how: string; readonly quote: string | null };

export const factWords = (event: ComplaintEvent, telling: Telling): FactWords => ({
  title: titleOf(event, telling),
  how: howOf(event, telling),
  quote: quoteOf(event),
});

const quoteOf = (event: ComplaintEvent): string | null => {
  if (event.type === 'FactCorrected' || event.type === 'RecordStruckOut') return event.reason;
  const field = factFields[event.type].find(({ quoted }) => quoted);
  const value = field && valueAt(event, field.at);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What happened, in the past tense; the same words name it in a menu and in the title of a form. */
export const titleOf = (event: ComplaintEvent, telling: Telling): string => {
  const { state, words, language } = telling;
  const { facts } = words.complaint.timeline;
  const { domain } = words;
  const by = (party: Party, complainant: string, other: (name: string) => string) =>
    party.party === 'complainant' ? complainant : other(partyName(party, state, words));
  switch (event.type) {
    case 'ComplaintReceived':
      return event.splitFrom ? facts.receivedSplit(event.splitFrom.number) : facts.received;
    case 'HandlerAssigned':
      return facts.handler(event.handler.name);
    case 'PersonInvolvedNamed':
      return facts.person(event.person.name);
    case 'LetterMade':
      return facts.letter(domain.letters[event.letter]);
    case 'AcknowledgementSent':
      return facts.acknowledged;
    case 'ExplanationRequested':
      return by(event.of, facts.complainantAsked, facts.asked);
    case 'ReminderSent':
      return by(event.of, facts.complainantReminded, facts.reminded);
    case 'ExplanationGiven':
      return by(event.by, facts.complainantHeard, facts.heard);
    case 'ExplanationWaived':
      return by(event.of, facts.complainantWaived, facts.waived);
    case 'ConversationPlanned': {
      const on = formatDate(event.meeting.on, language, 'day');
      return event.about === 'objection'
        ? facts.hearingPlanned(on)
        : facts.planned(partyName(event.with, state, words), on);
    }
    case 'ConversationCancelled':
      return aboutOf(event.conversation, telling) === 'objection' ? facts.hearingCancelled : facts.cancelled;
    case 'ConversationHeld':
      return event.about === 'objection' ? facts.hearingHeld : by(event.with, facts.complainantSpoken, facts.spoken);
    case 'ConversationRecordAnswered':
      return facts.recordAnswered[event.answer];
    case 'DelayAnnounced':
      return facts.delay(formatDate(event.expectedOn, language, 'day'));
    case 'VerdictIssued':
      return facts.verdict(domain.outcomes[event.outcome].toLowerCase());
    case 'VerdictSent':
      return facts.verdictSent;
    case 'VerdictReceived':
      return facts.verdictReceived;
    case 'ObjectionReceived':
      return facts.objection;
    case 'ObjectionTermReassessed':
      return facts.objectionReassessed(event.late);
    case 'LateObjectionDecided':
      return event.admitted ? facts.lateAdmitted : facts.lateRefused;
    case 'ObjectorInvited':
      return facts.objectorInvited;
    case 'ObjectionHearingDeclined':
      return facts.hearingDeclined;
    case 'ObjectionWithdrawn':
      return facts.objectionWithdrawn;
    case 'ObjectionDecided':
      return facts.boardDecision(domain.outcomes[event.outcome].toLowerCase());
    case 'ObjectionDecisionSent':
      return turnedAway(telling) ? facts.tooLateSent : facts.decisionSent;
    case 'DisputeReferred':
      return facts.referred;
    case 'RepresentativeNamed':
      return facts.representative(event.representative.name);
    case 'RepresentativeLeft':
      return facts.representativeLeft;
    case 'AuthorisationRequested':
      return facts.authorisationRequested;
    case 'AuthorisationReceived':
      return facts.authorised;
    case 'AuthorisationWithdrawn':
      return facts.authorisationWithdrawn;
    case 'DpoInformed':
      return facts.dpoInformed;
    case 'ForwardedToBoard':
      return facts.toBoard;
    case 'PartSplitOff':
      return facts.split(event.into.number);
    case 'ComplaintWithdrawn':
      return facts.withdrawn;
    case 'ComplaintSettled':
      return facts.settled;
    case 'ComplaintForwarded':
      return facts.forwarded(event.to.body === 'dpo' ? facts.toDpo : forwardedTo(event.to, words));
    case 'ComplaintNotHandled':
      return facts.notHandled;
    case 'RegistrationVoided':
      return facts.voided;
    case 'ComplaintClosed':
      return facts.closed;
    case 'EndingConfirmed':
      return facts.endingConfirmed;
    case 'ComplaintReopened':
      return facts.reopened;
    case 'DocumentsAdded':
      return facts.documents(event.documents.length);
    case 'NoteAdded':
      return facts.note;
    case 'MessageFiled':
      return facts.message(event.from);
    case 'MessageDrafted':
      return facts.drafted(event.to);
    case 'MeasureProgressed':
      return facts.measureProgress;
    case 'MeasureDone':
      return facts.measureDone;
    case 'MeasureChanged':
      return facts.measureChanged;
    case 'MeasureDropped':
      return facts.measureDropped;
    case 'MeasureLinked':
      return facts.measureLinked(event.measure.from.number);
    case 'FactCorrected':
      return facts.correction(titleOf(event.event, telling));
    case 'RecordStruckOut': {
      const struck = telling.factOf(event.record);
      if (!struck) return facts.strikingOutUnknown;
      return struck.type === 'RecordStruckOut'
        ? facts.restoring(titleOf(struck, telling))
        : facts.strikingOut(titleOf(struck, telling));
    }
    default:
      return assertNever(event);
  }
};

/** How it went: by which means, with whom, about what. Empty when there is nothing more to say. */
const howOf = (event: ComplaintEvent, telling: Telling): string => {
  const { state, words, language, regulation } = telling;
  const { domain } = words;
  const { timeline } = words.complaint;
  const parts = (...found: readonly (string | null)[]) => found.filter(Boolean).join(', ');
  switch (event.type) {
    case 'ComplaintReceived':
      return receivedBy(event.channel, regulation, words);
    case 'PersonInvolvedNamed':
      return parts(event.person.position, event.person.department);
    case 'RepresentativeNamed':
      return event.representative.organisation ?? '';
    case 'LetterMade':
      return partyName(event.to, state, words);
    case 'ExplanationWaived':
      return domain.waiverGrounds[event.ground];
    case 'ConversationPlanned':
      return parts(
        event.meeting.at && formatTime(event.meeting.at, language),
        domain.conversationMeans[event.meeting.means],
        event.meeting.place,
      );
    case 'ConversationHeld':
      return parts(domain.conversationMeans[event.meeting.means], event.meeting.place);
    case 'VerdictIssued': {
      const count = event.measures.length + event.linkedMeasures.length;
      return count === 0 ? '' : timeline.measures(count);
    }
    case 'VerdictReceived':
      return domain.receiptProofs[event.proof];
    case 'ObjectionDecided':
      return event.verdictBecomes ? timeline.becomes(domain.outcomes[event.verdictBecomes].toLowerCase()) : '';
    case 'DisputeReferred':
      return event.reference ?? '';
    case 'PartSplitOff':
      return event.subjects.map((id) => subjectName(id, regulation, words)).join(', ');
    case 'ComplaintNotHandled':
      return domain.notHandledGrounds[event.ground];
    case 'MessageFiled':
    case 'MessageDrafted':
      return event.subject;
    case 'NoteAdded':
      return timeline.internal;
    case 'MeasureProgressed':
    case 'MeasureDone':
    case 'MeasureDropped':
      return measureName(event.measure, telling);
    case 'MeasureChanged':
      return `${measureName(event.measure, telling)} · ${timeline.ownedBy(event.owner, formatDate(event.dueOn, language, 'date'))}`;
    case 'MeasureLinked':
      return event.measure.description;
    default:
      return 'means' in event ? (choicesOf('request-means', words)?.[event.means] ?? '') : '';
  }
};

const aboutOf = (conversation: string, { state }: Telling) =>
  state.conversations.find(({ id }) => id === conversation)?.about;

/** The letter about an objection that came late and was not taken up. */
const turnedAway = ({ state }: Telling): boolean => {
  const running = state.status === 'closed' ? state.before : state;
  return running.status === 'objection' && running.objection.status === 'not-admitted';
};
