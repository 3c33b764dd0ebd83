import { assertNever } from '../../shared/base/assert-never.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { RuleId } from '../../shared/base/rule-id.ts';
import type { Field, Refusal } from '../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../shared/complaint/state.ts';
import { formatDate } from './dates.ts';
import { listed, partyName } from './party-words.ts';
import type { Language, Words } from './text.tsx';

/** The numbered step of the regulation that a rule of the procedure stands in; exceptions have none. */
const stepOfRule: Readonly<Partial<Record<RuleId, 1 | 2 | 3 | 4>>> = {
  R1: 1,
  R2: 1,
  R3: 1,
  R4: 1,
  R5: 2,
  R6: 2,
  R7: 3,
  R8: 3,
  R9: 3,
  R10: 3,
  R11: 3,
  R12: 4,
  R13: 4,
  R14: 4,
  R15: 4,
};

/** `stap 2 van de regeling`; empty for a rule outside the four steps. */
export const regulationStep = (rule: RuleId, words: Words): string => {
  const step = stepOfRule[rule];
  return step === undefined ? '' : words.complaint.refusals.step(step);
};

const citing = (sentence: string, rule: RuleId, words: Words): string => {
  const step = regulationStep(rule, words);
  return step === '' ? `${sentence}.` : `${sentence} (${step}).`;
};

/** A field in the middle of a sentence: `datum van de uitspraak`, `eigenaar van maatregel 2`. */
export const fieldName = (field: Field, words: Words): string => {
  const { fields, measureFields } = words.complaint.refusals;
  const measure = /^measures\.(\d+)\.(id|description|owner|dueOn)$/.exec(field);
  if (measure) return measureFields[measure[2] as keyof typeof measureFields](Number(measure[1]) + 1);
  return fields[field as keyof typeof fields];
};

/** Why `decide` refused, in one sentence that says what stands in the way and by which step of the regulation. */
export const refusalText = (
  refusal: Refusal,
  state: OpenComplaint | null,
  words: Words,
  language: Language,
): string => {
  const texts = words.complaint.refusals;
  const day = (on: PlainDate) => formatDate(on, language, 'plain');
  switch (refusal.type) {
    case 'not-authorised':
      return texts.notAuthorised[refusal.right];
    case 'file-read-only':
      return texts.fileReadOnly;
    case 'not-registered':
      return texts.notRegistered;
    case 'already-registered':
      return texts.alreadyRegistered;
    case 'missing':
      return texts.missing(
        listed(
          refusal.fields.map((field) => fieldName(field, words)),
          words.complaint.and,
        ),
      );
    case 'text-too-long':
      return texts.tooLong(grouped(refusal.length, language), grouped(refusal.limit, language));
    case 'not-a-date':
      return texts.notADate;
    case 'date-in-future':
      return texts.inFuture(day(refusal.day), day(refusal.today));
    case 'date-too-early':
      return texts.tooEarly(day(refusal.day), texts.anchors[refusal.because], day(refusal.earliest));
    case 'date-too-late':
      return texts.tooLate(day(refusal.day), texts.anchors[refusal.because], day(refusal.latest));
    case 'nothing-possible-yet':
      return texts.nothingPossibleYet(texts.anchors[refusal.because], day(refusal.earliest));
    case 'already-acknowledged':
      return citing(texts.alreadyAcknowledged(day(refusal.sentOn)), refusal.rule, words);
    case 'same-handler':
      return texts.sameHandler;
    case 'complainant-first':
      return citing(texts.complainantFirst, refusal.rule, words);
    case 'unknown-person':
      return texts.unknownPerson;
    case 'side-already-closed':
      return citing(texts.sideAlreadyClosed(partyName(refusal.party, state, words)), refusal.rule, words);
    case 'sides-not-closed':
      return citing(
        texts.sidesNotClosed(
          listed(
            refusal.parties.map((party) => partyName(party, state, words)),
            words.complaint.and,
          ),
        ),
        refusal.rule,
        words,
      );
    case 'already-decided':
      return citing(texts.alreadyDecided(day(refusal.issuedOn)), refusal.rule, words);
    case 'not-decided':
      return citing(texts.notDecided, refusal.rule, words);
    case 'verdict-already-sent':
      return citing(texts.verdictAlreadySent(day(refusal.sentOn)), refusal.rule, words);
    case 'measures-not-allowed':
      return citing(texts.measuresNotAllowed, refusal.rule, words);
    case 'same-measure-twice':
      return texts.sameMeasureTwice;
    case 'wrong-addressee':
      return texts.wrongAddressee[refusal.party.party];
    default:
      return assertNever(refusal);
  }
};

/** The sentences that belong at a field; empty when the refusal is about the action as a whole. */
export const fieldErrors = (
  refusal: Refusal,
  words: Words,
  language: Language,
): Readonly<Partial<Record<Field, string>>> => {
  if (refusal.type === 'missing')
    return Object.fromEntries(refusal.fields.map((field) => [field, words.complaint.refusals.missingHere]));
  return 'field' in refusal ? { [refusal.field]: refusalText(refusal, null, words, language) } : {};
};

/** Thousands apart, without asking the machine's locale: `100.000`, `100,000`. */
const grouped = (count: number, language: Language): string =>
  String(count).replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
