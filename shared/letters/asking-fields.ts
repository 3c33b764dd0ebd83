import type { LetterKind } from '../complaint/letter-kind.ts';
import { heldConversations, partyBehind } from '../complaint/letter-rules.ts';
import { sideOf } from '../complaint/state.ts';
import { answerByFields, dutchOrNull } from './deadline-fields.ts';
import { dutchDate, dutchDay } from './dutch-date.ts';
import { appointmentFields, clockWords, hasUsableTime } from './hearing-fields.ts';
import type { LetterDraft } from './letter-context.ts';
import type { Appointment } from './letter-inputs.ts';
import type { LetterFields } from './letter-shape.ts';
import { letterheadFields } from './letterhead-fields.ts';

/** R5. */
export const invitationFields = (
  draft: LetterDraft<'invitation-to-explain'>,
): LetterFields<'invitation-to-explain'> => ({
  ...letterheadFields(draft),
  ...questionFields(draft),
  ...answerByFields(draft),
});

/** R6. */
export const requestFields = (
  draft: LetterDraft<'request-to-person-involved'>,
): LetterFields<'request-to-person-involved'> => {
  const { received, complainantHearing } = draft.state;
  return {
    ...letterheadFields(draft),
    ...questionFields(draft),
    complainantOrganisation: received.complainant.organisation,
    substance: draft.facts.need(draft.inputs.substance ?? received.text, 'complaint-text'),
    wish: received.wish,
    incidentOn: dutchOrNull(received.incidentOn),
    complainantHeard: complainantHearing.status === 'heard',
  };
};

/** R6: they were asked and have not answered. */
export const reminderFields = (
  draft: LetterDraft<'reminder-to-person-involved'>,
): LetterFields<'reminder-to-person-involved'> => {
  const hearing = sideOf(draft.state, partyBehind(draft.to));
  const asked = hearing?.status === 'asked' ? hearing : null;
  return {
    ...letterheadFields(draft),
    // Never empty in a letter: `mayMakeLetter` refuses a reminder to someone who was not asked.
    askedOn: asked ? dutchDate(asked.requestedOn) : '',
    remindedOn: dutchOrNull(asked?.remindedOn ?? null),
    replyBy: replyByField(draft),
  };
};

/** R5, R6, R13: what was said, for the person's agreement. */
export const conversationRecordFields = (
  draft: LetterDraft<'conversation-record'>,
): LetterFields<'conversation-record'> => {
  const { state, to, inputs, facts } = draft;
  const held = heldConversations(state, to);
  const conversation = inputs.conversation === null ? held.at(-1) : held.find(({ id }) => id === inputs.conversation);
  if (!conversation) facts.note('conversation');
  const meeting = conversation?.meeting;
  return {
    ...letterheadFields(draft),
    conversationDay: meeting ? dutchDay(meeting.on) : '',
    conversationTime: meeting?.at ? clockWords(meeting.at) : null,
    conversationPlace: meeting?.place?.trim() || null,
    byPhone: meeting?.means === 'phone',
    inPerson: meeting?.means === 'in-person',
    byVideo: meeting?.means === 'video',
    present: conversation?.present.join(', ') ?? '',
    account: conversation?.account ?? '',
    ofComplainant: to.party !== 'person-involved',
    aboutObjection: conversation?.about === 'objection',
    replyBy: replyByField(draft),
  };
};

type WithReply = Extract<LetterKind, 'reminder-to-person-involved' | 'conversation-record' | 'objection-invitation'>;
export const replyByField = ({ inputs, facts }: LetterDraft<WithReply>): string =>
  facts.need(dutchOrNull(inputs.replyBy), 'reply-by');

const questionFields = (draft: LetterDraft<'invitation-to-explain' | 'request-to-person-involved'>) => {
  const { questions } = draft.inputs;
  return { ...proposalFields(draft), questions: questions?.trim() ? questions : null };
};

type WithProposal = Extract<
  LetterKind,
  'invitation-to-explain' | 'request-to-person-involved' | 'objection-invitation'
>;

/** A proposed conversation and by when to answer; after the appointment it is too late to move it. */
export const proposalFields = ({ inputs, facts }: LetterDraft<WithProposal>) => {
  const {
    appointment,
    replyBy,
  }: { appointment: Appointment | null; replyBy: LetterDraft<WithProposal>['inputs']['replyBy'] } = inputs;
  if (appointment && !hasUsableTime(appointment)) facts.note('appointment-time');
  if (appointment && replyBy && replyBy > appointment.on) facts.note('reply-by');
  return { ...appointmentFields(appointment), replyBy: facts.need(dutchOrNull(replyBy), 'reply-by') };
};
