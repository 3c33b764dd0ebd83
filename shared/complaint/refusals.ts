import type { PlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { Right } from '../members/rights.ts';
import type { Outcome } from './events.ts';
import type { Party, PersonId } from './parties.ts';

/** A field of a command, as a form names it; `measures.0.owner` is the owner of the first measure. */
export type Field =
  | 'receivedOn'
  | 'channel'
  | 'complainant.name'
  | 'complainant.organisation'
  | 'complainant.email'
  | 'complainant.phone'
  | 'complainant.address'
  | 'representative.name'
  | 'representative.organisation'
  | 'representative.email'
  | 'representative.phone'
  | 'representative.address'
  | 'summary'
  | 'text'
  | 'wish'
  | 'incidentOn'
  | 'subjects'
  | 'handler'
  | 'person.name'
  | 'person.position'
  | 'person.department'
  | 'person.email'
  | 'sentOn'
  | 'requestedOn'
  | 'givenOn'
  | 'account'
  | 'waivedOn'
  | 'reason'
  | 'issuedOn'
  | 'findings'
  | 'reasons'
  | 'measures'
  | `measures.${number}.${'id' | 'description' | 'owner' | 'dueOn'}`
  | 'documents'
  | 'remark';

/** The fact that a date is measured against. */
export type DateAnchor = 'receipt' | 'request' | 'complainant-side-closed' | 'last-side-closed' | 'verdict';

/** Why a command cannot be carried out. Data only: the words live in the language files. */
export type Refusal =
  | { readonly type: 'not-authorised'; readonly right: Right }
  /** The file holds facts that this version of the program does not know; reading only, until it is updated. */
  | { readonly type: 'file-read-only' }
  | { readonly type: 'not-registered' }
  | { readonly type: 'already-registered' }
  /** All the fields that are needed and empty, at once, in the order of the form. */
  | { readonly type: 'missing'; readonly fields: readonly Field[] }
  /** Lengths in characters (Unicode code points). */
  | { readonly type: 'text-too-long'; readonly field: Field; readonly limit: number; readonly length: number }
  | { readonly type: 'not-a-date'; readonly field: Field }
  | { readonly type: 'date-in-future'; readonly field: Field; readonly day: PlainDate; readonly today: PlainDate }
  | {
      readonly type: 'date-too-early';
      readonly field: Field;
      readonly day: PlainDate;
      readonly earliest: PlainDate;
      readonly because: DateAnchor;
    }
  | {
      readonly type: 'date-too-late';
      readonly field: Field;
      readonly day: PlainDate;
      readonly latest: PlainDate;
      readonly because: DateAnchor;
    }
  /** The fact that it must follow lies after today: a clock is wrong, here or on the device that recorded it. */
  | {
      readonly type: 'nothing-possible-yet';
      readonly earliest: PlainDate;
      readonly because: DateAnchor;
      readonly today: PlainDate;
    }
  | { readonly type: 'already-acknowledged'; readonly sentOn: PlainDate; readonly rule: 'R3' }
  | { readonly type: 'same-handler' }
  /** R5: the complainant first. */
  | { readonly type: 'complainant-first'; readonly rule: 'R5' }
  | { readonly type: 'unknown-person'; readonly person: PersonId }
  | { readonly type: 'side-already-closed'; readonly party: Party; readonly rule: RuleId }
  /** R6: no verdict while a side is neither heard nor waived. */
  | { readonly type: 'sides-not-closed'; readonly parties: readonly Party[]; readonly rule: 'R6' }
  | { readonly type: 'already-decided'; readonly issuedOn: PlainDate; readonly rule: 'R7' }
  | { readonly type: 'not-decided'; readonly rule: 'R7' }
  | { readonly type: 'verdict-already-sent'; readonly sentOn: PlainDate; readonly rule: 'R11' }
  /** R9: a dismissed complaint brings no measures. */
  | { readonly type: 'measures-not-allowed'; readonly outcome: Outcome; readonly rule: 'R9' }
  | { readonly type: 'same-measure-twice'; readonly field: Field }
  /** A letter to the complainant cannot go to a person involved, nor the other way round. */
  | { readonly type: 'wrong-addressee'; readonly party: Party };
