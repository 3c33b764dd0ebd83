import type { PlainDate } from '../base/plain-date.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';
import type { Party } from '../complaint/parties.ts';
import { dutchDate } from './dutch-date.ts';
import { appointmentFields, hasUsableTime } from './hearing-fields.ts';
import type { LetterContext, LetterDraft } from './letter-context.ts';
import { type LetterNotPossible, mayMakeLetter } from './letter-kinds.ts';
import type { LetterFields } from './letter-shape.ts';
import { letterheadFields } from './letterhead-fields.ts';
import { createFactCheck, type MissingFact } from './missing-facts.ts';
import { verdictFields } from './verdict-fields.ts';

export type LetterFieldsError =
  | { readonly type: 'facts-missing'; readonly facts: readonly MissingFact[] }
  | LetterNotPossible;

/** The words that fill a letter, or every fact that is still missing, or why it cannot be made now. */
export const letterFields = <K extends LetterKind>(
  kind: K,
  party: Party,
  context: LetterContext<K>,
): Result<LetterFields<K>, LetterFieldsError> => {
  const { state } = context;
  const possible = mayMakeLetter(kind, party, state);
  if (!possible.ok) return possible;
  if (state.status === 'unregistered') return err({ type: 'letter-not-possible', why: 'not-registered' });
  const facts = createFactCheck();
  const fields = builders[kind]({ ...context, state, party, facts });
  const missing = facts.missing();
  return missing.length > 0 ? err({ type: 'facts-missing', facts: missing }) : ok(fields);
};

const acknowledgement = (draft: LetterDraft<'acknowledgement'>): LetterFields<'acknowledgement'> => {
  const { received } = draft.state;
  const due = dueDate(draft, 'acknowledgement');
  return {
    ...letterheadFields(draft),
    acknowledgementDueOn: dutch(due),
    acknowledgementLate: isPast(due, draft.today),
    ...answerBy(draft),
    takenDown: received.channel === 'phone' || received.channel === 'in-person',
    complaintText: draft.facts.need(received.text, 'complaint-text'),
    wish: received.wish,
    representativeName: received.representative?.name ?? null,
  };
};

const invitation = (draft: LetterDraft<'invitation-to-explain'>): LetterFields<'invitation-to-explain'> => ({
  ...letterheadFields(draft),
  ...asking(draft),
  ...answerBy(draft),
});

const request = (draft: LetterDraft<'request-to-person-involved'>): LetterFields<'request-to-person-involved'> => {
  const { received, complainantHearing } = draft.state;
  const { name, organisation } = received.complainant;
  return {
    ...letterheadFields(draft),
    ...asking(draft),
    complainantName: name,
    complainantOrganisation: organisation,
    substance: draft.facts.need(draft.inputs.substance ?? received.text, 'complaint-text'),
    wish: received.wish,
    incidentOn: dutchOrNull(received.incidentOn),
    complainantHeard: complainantHearing.status === 'heard',
  };
};

const verdict = (draft: LetterDraft<'verdict'>): LetterFields<'verdict'> => {
  const { received } = draft.state;
  const due = dueDate(draft, 'verdict');
  return {
    ...letterheadFields(draft),
    substance: draft.facts.need(draft.inputs.substance ?? received.text, 'complaint-text'),
    wish: received.wish,
    incidentOn: dutchOrNull(received.incidentOn),
    verdictDueOn: dutch(due),
    verdictLate: isPast(due, draft.today),
    ...verdictFields(draft),
  };
};

const builders: { readonly [K in LetterKind]: (draft: LetterDraft<K>) => LetterFields<K> } = {
  acknowledgement,
  'invitation-to-explain': invitation,
  'request-to-person-involved': request,
  verdict,
};

const asking = (draft: LetterDraft<'invitation-to-explain' | 'request-to-person-involved'>) => {
  const { appointment, replyBy, questions } = draft.inputs;
  if (appointment && !hasUsableTime(appointment)) draft.facts.note('appointment-time');
  // After the appointment it is too late to move it.
  if (appointment && replyBy && replyBy > appointment.on) draft.facts.note('reply-by');
  return {
    ...appointmentFields(appointment),
    replyBy: draft.facts.need(dutchOrNull(replyBy), 'reply-by'),
    questions: questions?.trim() ? questions : null,
  };
};

/** R7: by when the answer is due, and whether that day has passed. */
const answerBy = (draft: LetterDraft<'acknowledgement' | 'invitation-to-explain'>) => {
  const due = dueDate(draft, 'verdict');
  return { verdictDueOn: dutch(due), verdictOverdue: isPast(due, draft.today) };
};

const dueDate = (
  { deadlines, facts }: Pick<LetterDraft<LetterKind>, 'deadlines' | 'facts'>,
  kind: 'acknowledgement' | 'verdict',
): PlainDate | null => {
  const due = deadlines.find((deadline) => deadline.kind === kind)?.derivation.due ?? null;
  if (due === null) facts.note(`${kind}-deadline`);
  return due;
};

const isPast = (due: PlainDate | null, today: PlainDate): boolean => due !== null && today > due;
const dutch = (day: PlainDate | null): string => (day === null ? '' : dutchDate(day));
const dutchOrNull = (day: PlainDate | null): string | null => (day === null ? null : dutchDate(day));
