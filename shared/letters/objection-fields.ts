import { type Objection, objectionOf, verdictOf, verdictReceiptOf } from '../complaint/state.ts';
import { proposalFields } from './asking-fields.ts';
import { disputeBodyFields } from './contact-fields.ts';
import { dueFields, dutchOrNull, termLength } from './deadline-fields.ts';
import { dutchDate } from './dutch-date.ts';
import type { LetterDraft } from './letter-context.ts';
import type { LetterFields } from './letter-shape.ts';
import { letterheadFields } from './letterhead-fields.ts';
import { outcomeFields, outcomeWords } from './outcome-words.ts';
import { measureFields } from './verdict-fields.ts';

/** R13, and R12 when it came late and is taken up all the same. */
export const objectionInvitationFields = (
  draft: LetterDraft<'objection-invitation'>,
): LetterFields<'objection-invitation'> => {
  const objection = objectionIn(draft);
  const admittedLate = objection?.late === true && objection.admission?.admitted === true;
  return {
    ...letterheadFields(draft),
    ...proposalFields(draft),
    objectionReceivedOn: receivedWords(objection),
    boardTerm: termLength(draft, 'board-decision'),
    admittedLate,
    objectionDueOn: admittedLate ? dueFields(draft, 'objection').dueOn : null,
    admissionReason: admittedLate ? objection.admission.reason : null,
  };
};

/** R12: late, and the board does not take it up; R15 is pointed to all the same. */
export const objectionTooLateFields = (
  draft: LetterDraft<'objection-too-late'>,
): LetterFields<'objection-too-late'> => {
  const objection = objectionIn(draft);
  const receipt = verdictReceiptOf(draft.state);
  return {
    ...letterheadFields(draft),
    ...disputeBodyFields(draft),
    objectionReceivedOn: receivedWords(objection),
    verdictReceivedOn: dutchOrNull(receipt?.receivedOn ?? null),
    receiptAssumed: receipt?.proof === 'assumed',
    objectionDueOn: dueFields(draft, 'objection').dueOn,
    objectionTerm: termLength(draft, 'objection'),
    boardReason: draft.facts.need(objection?.admission?.reason, 'reasons'),
  };
};

/** R14, R15: what the board decided, what it means for the verdict, and where one can turn after it. */
export const boardDecisionFields = (draft: LetterDraft<'board-decision'>): LetterFields<'board-decision'> => {
  const { state, facts } = draft;
  const objection = objectionIn(draft);
  const decided = objection?.status === 'decided' ? objection : null;
  const decision = decided?.decision;
  const was = verdictOf(state);
  const becomes = decision?.verdictBecomes ?? null;
  const due = dueFields(draft, 'board-decision');
  const promised = state.measures.filter(
    ({ promisedIn, progress }) => promisedIn === 'board-decision' && progress.status !== 'dropped',
  );
  return {
    ...letterheadFields(draft),
    ...disputeBodyFields(draft),
    ...outcomeFields(decision?.outcome ?? 'dismissed'),
    ...measureFields(promised),
    objectionReceivedOn: receivedWords(objection),
    hearingHeldOn: decided?.hearing.how === 'held' ? dutchDate(decided.hearing.on) : null,
    hearingDeclinedOn: decided?.hearing.how === 'declined' ? dutchDate(decided.hearing.on) : null,
    reasons: facts.need(decision?.reasons, 'reasons'),
    verdictWas: was ? outcomeWords(was.outcome) : '',
    verdictBecomes: becomes && becomes !== was?.outcome ? outcomeWords(becomes) : null,
    change: decision?.change?.trim() || null,
    boardDecisionDueOn: due.dueOn,
    boardDecisionLate: due.overdue,
  };
};

type ObjectionLetter = 'objection-invitation' | 'objection-too-late' | 'board-decision';
/** `null` never reaches a letter: `mayMakeLetter` refuses these letters of a file without an objection. */
const objectionIn = ({ state }: Pick<LetterDraft<ObjectionLetter>, 'state'>): Objection | null => objectionOf(state);

const receivedWords = (objection: Objection | null): string => (objection ? dutchDate(objection.receivedOn) : '');
