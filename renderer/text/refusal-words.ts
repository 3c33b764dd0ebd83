import { assertNever } from '../../shared/base/assert-never.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { RuleId } from '../../shared/base/rule-id.ts';
import type { Field, Refusal } from '../../shared/complaint/refusals.ts';
import type { OpenComplaint } from '../../shared/complaint/state.ts';
import type { SubjectId } from '../../shared/complaint/subjects.ts';
import type { Regulation } from '../../shared/procedure/regulation.ts';
import { formatDate } from './dates.ts';
import { listed, partyName } from './party-words.ts';
import { subjectName } from './subject-words.ts';
import { type Language, type Words, wordFor } from './text.tsx';

/** Where an organisation's own names of subjects stand; without it the shipped words are used. */
type Naming = Pick<Regulation, 'subjects'>;

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

const inLine = (id: SubjectId, naming: Naming | undefined, words: Words): string =>
  naming ? subjectName(id, naming, words) : wordFor(words.domain.subjects, id);

/** A field in the middle of a sentence: `datum van de uitspraak`, `eigenaar van maatregel 2`. */
export const fieldName = (field: Field, words: Words, naming?: Naming): string => {
  const { fields, measureFields, subjectField } = words.complaint.refusals;
  const measure = /^measures\.(\d+)\.(id|description|owner|dueOn)$/.exec(field);
  if (measure) return measureFields[measure[2] as keyof typeof measureFields](Number(measure[1]) + 1);
  const subject = /^perSubject\.(.+)$/.exec(field)?.[1];
  if (subject !== undefined) return subjectField(inLine(subject as SubjectId, naming, words));
  return fields[field as keyof typeof fields];
};

/** Why `decide` refused, in one sentence that says what stands in the way and by which step of the regulation. */
export const refusalText = (
  refusal: Refusal,
  state: OpenComplaint | null,
  words: Words,
  language: Language,
  naming?: Naming,
): string => {
  const texts = words.complaint.refusals;
  const { outcomes, endings } = words.domain;
  const day = (on: PlainDate) => formatDate(on, language, 'plain');
  const name = (party: Parameters<typeof partyName>[0]) => partyName(party, state, words);
  const cited = (sentence: string): string => {
    const step = regulationStep(refusal.rule, words);
    return step === '' ? `${sentence}.` : `${sentence} (${step}).`;
  };
  switch (refusal.type) {
    case 'not-authorised':
      return texts.notAuthorised[refusal.right];
    case 'complaint-is-about-you':
      return cited(texts.aboutYou);
    case 'file-read-only':
      return texts.fileReadOnly;
    case 'not-registered':
      return texts.notRegistered;
    case 'already-registered':
      return texts.alreadyRegistered;
    case 'file-closed':
      return texts.fileClosed(endings[refusal.ending].toLowerCase(), day(refusal.on));
    case 'same-handler':
      return texts.sameHandler;
    case 'nobody-to-hand-over-to':
      return texts.nobodyToHandOverTo;
    case 'cannot-handle':
      return cited(texts.cannotHandle[refusal.why](refusal.member.name));
    case 'letter-not-possible':
      return words.letter.notPossible[refusal.why];

    case 'missing':
      return texts.missing(
        listed(
          refusal.fields.map((field) => fieldName(field, words, naming)),
          words.complaint.and,
        ),
      );
    case 'text-too-long':
      return texts.tooLong(grouped(refusal.length, language), grouped(refusal.limit, language));
    case 'not-a-date':
      return texts.notADate;
    case 'not-a-time':
      return texts.notATime;
    case 'date-in-future':
      return texts.inFuture(day(refusal.day), day(refusal.today));
    case 'date-not-ahead':
      return texts.notAhead(day(refusal.day), day(refusal.today));
    case 'date-too-early':
      return texts.tooEarly(day(refusal.day), texts.anchors[refusal.because], day(refusal.earliest));
    case 'date-too-late':
      return texts.tooLate(day(refusal.day), texts.anchors[refusal.because], day(refusal.latest));
    case 'nothing-possible-yet':
      return texts.nothingPossibleYet(texts.anchors[refusal.because], day(refusal.earliest));

    case 'already-acknowledged':
      return cited(texts.alreadyAcknowledged(day(refusal.sentOn)));
    case 'complainant-first':
      return cited(texts.complainantFirst);
    case 'unknown-person':
      return texts.unknownPerson;
    case 'side-not-asked':
      return cited(texts.sideNotAsked(name(refusal.party)));
    case 'side-already-closed':
      return cited(texts.sideAlreadyClosed(name(refusal.party)));
    case 'sides-not-closed':
      return cited(texts.sidesNotClosed(listed(refusal.parties.map(name), words.complaint.and)));
    case 'unknown-conversation':
      return texts.unknownConversation;
    case 'conversation-is':
      return texts.conversationIs[refusal.status];
    case 'wrong-addressee':
      return texts.wrongAddressee[refusal.party.party];

    case 'no-representative':
      return cited(texts.noRepresentative);
    case 'already-represented':
      return cited(texts.alreadyRepresented(refusal.name));
    case 'already-authorised':
      return cited(texts.alreadyAuthorised(day(refusal.receivedOn)));
    case 'authorisation-missing':
      return cited(texts.authorisationMissing);

    case 'already-decided':
      return cited(texts.alreadyDecided(day(refusal.issuedOn)));
    case 'not-decided':
      return cited(texts.notDecided);
    case 'verdict-already-sent':
      return cited(texts.verdictAlreadySent(day(refusal.sentOn)));
    case 'verdict-not-sent':
      return cited(texts.verdictNotSent);
    case 'verdict-receipt-known':
      return cited(texts.verdictReceiptKnown(day(refusal.receivedOn)));
    case 'not-handled-here':
      return cited(texts.notHandledHere[refusal.alone ? 'alone' : 'mixed']);
    case 'belongs-to-board':
      return cited(texts.belongsToBoard[refusal.alone ? 'alone' : 'mixed']);
    case 'subject-not-there':
      return texts.subjectNotThere(inLine(refusal.subject, naming, words));
    case 'subject-twice':
      return texts.subjectTwice(inLine(refusal.subject, naming, words));
    case 'outcomes-disagree':
      return cited(texts.outcomesDisagree(outcomes[refusal.expected].toLowerCase()));

    case 'no-objection':
      return cited(texts.noObjection);
    case 'objection-already-received':
      return cited(texts.objectionAlreadyReceived(day(refusal.receivedOn)));
    case 'objection-not-late':
      return cited(texts.objectionNotLate);
    case 'late-already-decided':
      return cited(texts.lateAlreadyDecided[refusal.admitted ? 'admitted' : 'refused']);
    case 'objection-late':
      return cited(texts.objectionLate);
    case 'objection-over':
      return cited(texts.objectionOver[refusal.how]);
    case 'objector-already-invited':
      return cited(texts.objectorAlreadyInvited(day(refusal.sentOn)));
    case 'objection-already-heard':
      return cited(texts.objectionAlreadyHeard(day(refusal.on)));
    case 'objection-not-heard':
      return cited(texts.objectionNotHeard);
    case 'objection-already-decided':
      return cited(texts.objectionAlreadyDecided(day(refusal.decidedOn)));
    case 'objection-not-decided':
      return cited(texts.objectionNotDecided);
    case 'objection-not-answered':
      return cited(texts.objectionNotAnswered);
    case 'change-not-allowed':
      return cited(texts.changeNotAllowed);
    case 'not-yet-to-dispute-body':
      return cited(texts.notYetToDisputeBody);

    case 'not-closed':
      return texts.notClosed;
    case 'ending-already-confirmed':
      return texts.endingAlreadyConfirmed(day(refusal.sentOn));
    case 'ending-needs-no-letter':
      return texts.endingNeedsNoLetter(endings[refusal.ending].toLowerCase());
    case 'already-with-board':
      return texts.alreadyWithBoard(day(refusal.since));
    case 'dpo-already-informed':
      return cited(texts.dpoAlreadyInformed(day(refusal.sentOn)));
    case 'not-about-privacy':
      return cited(texts.notAboutPrivacy);
    case 'nothing-to-split':
      return texts.nothingToSplit;
    case 'whole-complaint':
      return texts.wholeComplaint;
    case 'ground-does-not-apply':
      return cited(texts.groundDoesNotApply[refusal.ground]);

    case 'measures-not-allowed':
      return cited(texts.measuresNotAllowed);
    case 'same-measure-twice':
      return texts.sameMeasureTwice;
    case 'unknown-measure':
      return texts.unknownMeasure;
    case 'measure-closed':
      return cited(texts.measureClosed[refusal.status]);
    case 'own-measure':
      return texts.ownMeasure;

    case 'unknown-record':
      return texts.unknownRecord;
    case 'record-struck-out':
      return texts.recordStruckOut;
    case 'not-correctable':
      return texts.notCorrectable;
    case 'cannot-be-struck-out':
      return texts.cannotBeStruckOut;
    case 'other-type':
      return texts.otherType;
    case 'cannot-change':
      return texts.cannotChange[refusal.field];
    case 'nothing-changes':
      return texts.nothingChanges;
    case 'others-build-on-it':
      return texts.othersBuildOnIt(texts.events[refusal.event]);
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
