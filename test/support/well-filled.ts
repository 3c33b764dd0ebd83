import type { ComplaintNumber, MemberId, StreamId } from '../../shared/base/ids.ts';
import { addDays, type PlainDate } from '../../shared/base/plain-date.ts';
import type { Action, SimpleActionName } from '../../shared/complaint/actions.ts';
import { readAmendments, standingEvent } from '../../shared/complaint/amendments.ts';
import type { ComplaintCommand, DecisionContext } from '../../shared/complaint/commands.ts';
import type { Outcome } from '../../shared/complaint/events.ts';
import type { Measure } from '../../shared/complaint/measure.ts';
import { complainantParty, type PersonId } from '../../shared/complaint/parties.ts';
import { handlerBar } from '../../shared/complaint/preconditions-hearing.ts';
import { type ComplaintState, hasSubject, isAuthorised, type OpenComplaint } from '../../shared/complaint/state.ts';
import { privacySubject, returnToWorkSubject } from '../../shared/complaint/subjects.ts';
import { overallOutcome } from '../../shared/complaint/verdict.ts';
import { document, register } from './given-complaint.ts';

/** What to fill in: the day, and one number that chooses between the things that can be filled in as well. */
export type Fill = {
  readonly day: PlainDate;
  readonly pick: number;
  readonly context: Pick<DecisionContext, 'members' | 'records' | 'today'>;
};

const outcomes: readonly Outcome[] = ['upheld', 'partly-upheld', 'dismissed'];
const from = <T>(all: readonly [T, ...T[]] | readonly T[], pick: number): T => {
  const chosen = all[pick % all.length];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
};
const contact = { name: 'Mr. R. Raad', organisation: null, email: 'raad@voorbeeld.nl', phone: null, address: null };

/** A measure whose id stands nowhere in the file. */
const newMeasure = (state: OpenComplaint, { day }: Fill): Measure => {
  const used = [...state.measures, ...state.linkedMeasures].map(({ id }) => id);
  let number = used.length;
  while (used.includes(`measure-${number}`)) number += 1;
  return {
    id: `measure-${number}`,
    description: 'Tweede contactpersoon',
    owner: 'Team casemanagement',
    dueOn: addDays(day, 30),
  };
};

/** A command of this kind in which everything is filled in as it should be. */
export const wellFilled = (action: Action, state: ComplaintState, fill: Fill): ComplaintCommand => {
  const { day, pick } = fill;
  switch (action.action) {
    case 'ask-explanation':
      return { type: 'RecordExplanationRequested', of: action.party, requestedOn: day, means: 'email', document: null };
    case 'remind':
      return { type: 'RecordReminderSent', of: action.party, sentOn: day, means: 'email', document: null };
    case 'record-explanation':
      return {
        type: 'RecordExplanation',
        by: action.party,
        givenOn: day,
        means: 'phone',
        account: 'Zo was het.',
        documents: [],
      };
    case 'waive-explanation':
      return { type: 'WaiveExplanation', of: action.party, waivedOn: day, ground: 'declined', reason: 'Wil niet.' };
    case 'plan-conversation':
    case 'record-conversation': {
      const party = action.about === 'objection' ? complainantParty : action.party;
      const meeting = { on: day, at: '14:30', means: 'in-person', place: 'Kamer 2' } as const;
      const planned =
        state.status === 'unregistered'
          ? undefined
          : state.conversations.find(
              (each) =>
                each.status === 'planned' &&
                each.about === action.about &&
                JSON.stringify(each.with) === JSON.stringify(party),
            );
      const known = state.status === 'unregistered' ? 0 : state.conversations.length;
      const facts = {
        conversation: planned && pick % 2 === 0 ? planned.id : `conversation-${known + 1}`,
        about: action.about,
        with: party,
        meeting,
      };
      return action.action === 'plan-conversation'
        ? { type: 'PlanConversation', ...facts }
        : { type: 'RecordConversation', ...facts, present: ['A', 'B'], account: 'Zo was het.', documents: [] };
    }
    case 'cancel-conversation':
      return { type: 'CancelConversation', conversation: action.conversation, reason: 'Ziek.' };
    case 'record-conversation-answer':
      return {
        type: 'RecordConversationAnswer',
        conversation: action.conversation,
        answeredOn: day,
        answer: 'agreed',
        remarks: null,
        documents: [],
      };
    case 'report-measure':
      return { type: 'ReportMeasureProgress', measure: action.measure, on: day, progress: 'Halverwege.' };
    case 'complete-measure':
      return { type: 'CompleteMeasure', measure: action.measure, doneOn: day, evidence: 'Verslag.', documents: [] };
    case 'change-measure':
      return {
        type: 'ChangeMeasure',
        measure: action.measure,
        owner: 'P. Punt',
        dueOn: addDays(day, 300),
        reason: 'Verlof.',
      };
    case 'drop-measure':
      return { type: 'DropMeasure', measure: action.measure, droppedOn: day, reason: 'Overbodig.' };
    case 'file-letter':
      return { type: 'FileLetter', letter: action.letter, to: action.to, document };
    case 'correct': {
      const record = fill.context.records.find(({ id }) => id === action.record);
      const event = record && standingEvent(record, readAmendments(fill.context.records).amendments);
      if (!event || event.type === 'FactCorrected' || event.type === 'RecordStruckOut')
        throw new Error('Nothing to correct');
      return { type: 'CorrectFact', record: action.record, event, reason: 'Verkeerd ingevuld.' };
    }
    case 'strike-out':
      return { type: 'StrikeOut', record: action.record, reason: 'Verkeerd dossier.' };
    default:
      return simply(action.action, state, fill);
  }
};

const simply = (action: SimpleActionName, state: ComplaintState, fill: Fill): ComplaintCommand => {
  const { day, pick } = fill;
  if (action === 'register') return { ...register, receivedOn: day };
  if (state.status === 'unregistered') throw new Error('Only a complaint that was registered can be handled');
  const sending = { sentOn: day, means: 'email', document: null } as const;
  switch (action) {
    case 'acknowledge':
      return { type: 'RecordAcknowledgementSent', ...sending };
    case 'name-person-involved': {
      const person = { position: null, department: null, email: null };
      const id = from(['person-a', 'person-b', 'person-c'], pick) as PersonId;
      const member = pick % 11 === 3 ? ('member-sam' as MemberId) : null;
      return { type: 'NamePersonInvolved', person: { id, name: 'A. Nieuw', member, ...person } };
    }
    case 'assign-handler': {
      const able = fill.context.members.filter(
        (member) => member.id !== state.handler?.id && handlerBar(member, state, fill.context.members) === null,
      );
      const { id, name } = from(able, pick);
      return { type: 'AssignHandler', handler: { id, name } };
    }
    case 'announce-delay':
      return {
        type: 'RecordDelayAnnounced',
        reason: 'Nog niet iedereen is gehoord.',
        expectedOn: addDays(fill.context.today, 7),
        ...sending,
      };
    case 'issue-verdict': {
      const subjects = state.received.subjects.length > 1 ? state.received.subjects : [];
      const perSubject = subjects.map((subject, index) => ({ subject, outcome: from(outcomes, pick + index * pick) }));
      const outcome = overallOutcome(perSubject) ?? from(outcomes, pick);
      return {
        type: 'IssueVerdict',
        issuedOn: day,
        outcome,
        perSubject,
        findings: 'Zo was het.',
        reasons: 'Daarom.',
        measures: outcome === 'dismissed' ? [] : [newMeasure(state, fill)],
        linkedMeasures: [],
      };
    }
    case 'send-verdict': {
      const to = isAuthorised(state) && pick % 2 === 0 ? 'representative' : 'complainant';
      return { type: 'RecordVerdictSent', to, ...sending };
    }
    case 'record-verdict-received':
      return { type: 'RecordVerdictReceived', receivedOn: day, proof: 'assumed' };
    case 'record-objection':
      return { type: 'RecordObjection', receivedOn: day, means: 'post', text: 'Daar blijf ik bij.', documents: [] };
    case 'decide-late-objection':
      return { type: 'DecideLateObjection', decidedOn: day, admitted: pick % 2 === 0, reason: 'Ziekenhuis.' };
    case 'invite-objector':
      return { type: 'RecordObjectorInvited', ...sending };
    case 'decline-objection-hearing':
      return { type: 'RecordObjectionHearingDeclined', declinedOn: day, reason: null };
    case 'withdraw-objection':
      return { type: 'RecordObjectionWithdrawn', withdrawnOn: day, reason: null };
    case 'decide-objection': {
      const outcome = from(outcomes, pick);
      const changes = outcome !== 'dismissed';
      return {
        type: 'DecideObjection',
        decidedOn: day,
        outcome,
        reasons: 'Daarom.',
        verdictBecomes: changes ? 'partly-upheld' : null,
        change: changes ? 'Eén punt is alsnog gegrond.' : null,
        measures: changes ? [newMeasure(state, fill)] : [],
      };
    }
    case 'send-objection-decision':
      return { type: 'RecordObjectionDecisionSent', ...sending };
    case 'record-dispute-referral':
      return { type: 'RecordDisputeReferral', knownOn: day, reference: 'D-1', remark: null };
    case 'name-representative':
      return { type: 'NameRepresentative', representative: contact };
    case 'record-representative-left':
      return { type: 'RecordRepresentativeLeft', leftOn: day, reason: 'Gaat alleen verder.' };
    case 'request-authorisation':
      return { type: 'RecordAuthorisationRequested', ...sending };
    case 'record-authorisation':
      return { type: 'RecordAuthorisation', receivedOn: day, signedOn: day, documents: [document] };
    case 'withdraw-authorisation':
      return { type: 'RecordAuthorisationWithdrawn', withdrawnOn: day, reason: 'Geen vertrouwen meer.' };
    case 'inform-dpo':
      return { type: 'RecordDpoInformed', remark: null, ...sending };
    case 'forward-to-board':
      return { type: 'ForwardToBoard', forwardedOn: day, reason: 'Schade.' };
    case 'split-off': {
      const into = { stream: 'bbbbbbbbbbbbbbbbbbbbbbbbbb' as StreamId, number: 'K26-A018' as ComplaintNumber };
      const [first] = state.received.subjects;
      const advice = hasSubject(state, returnToWorkSubject) ? returnToWorkSubject : first;
      return { type: 'SplitOffPart', splitOn: day, subjects: advice ? [advice] : [], into, reason: 'Hoort elders.' };
    }
    case 'withdraw':
      return { type: 'RecordWithdrawal', withdrawnOn: day, means: 'phone', reason: 'Opgelost.', documents: [] };
    case 'settle':
      return { type: 'RecordSettlement', settledOn: day, agreement: 'Excuses.', documents: [] };
    case 'forward': {
      const to = hasSubject(state, privacySubject) ? ({ body: 'dpo' } as const) : null;
      return {
        type: 'ForwardComplaint',
        forwardedOn: day,
        to: to ?? { body: 'other', name: 'Arbodienst Noord' },
        reason: 'Is daar bekend.',
      };
    }
    case 'decline': {
      const { subjects } = state.received;
      const advice = subjects.length > 0 && subjects.every((subject) => subject === returnToWorkSubject);
      const ground = advice
        ? 'return-to-work-advice'
        : state.representation && !isAuthorised(state)
          ? 'no-authorisation'
          : 'outside-regulation';
      return { type: 'DeclineComplaint', decidedOn: day, ground, reason: 'Daarvoor is een ander.' };
    }
    case 'void-registration':
      return { type: 'VoidRegistration', voidedOn: day, reason: 'Twee keer dezelfde klacht.' };
    case 'close':
      return { type: 'CloseComplaint', closedOn: day, remark: 'De klager ziet af van bezwaar.' };
    case 'confirm-ending':
      return { type: 'RecordEndingConfirmed', ...sending };
    case 'reopen':
      return { type: 'ReopenComplaint', reopenedOn: day, reason: 'Nieuwe feiten.' };
    case 'add-documents':
      return { type: 'AddDocuments', documents: [document], remark: null };
    case 'add-note':
      return { type: 'AddNote', text: 'Gebeld.' };
    case 'file-message':
      return {
        type: 'FileMessage',
        from: 'm.devries@voorbeeld-transport.nl',
        subject: 'Re: K26-A017',
        sentOn: null,
        messageId: '2@voorbeeld-transport.nl',
        documents: [document],
      };
    case 'record-message-drafted':
      return {
        type: 'RecordMessageDrafted',
        to: 'm.devries@voorbeeld-transport.nl',
        subject: 'K26-A017',
        messageId: '3@occure.nl',
        document: 'document-1',
      };
    case 'link-measure': {
      const measure = newMeasure(state, fill);
      const other = { stream: 'cccccccccccccccccccccccccc' as StreamId, number: 'K26-A001' as ComplaintNumber };
      return { type: 'LinkMeasure', measure: { ...measure, from: other } };
    }
    default:
      throw new Error(`No example of ${action satisfies never}`);
  }
};
