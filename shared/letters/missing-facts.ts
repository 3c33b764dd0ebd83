import type { DeadlineKind } from '../procedure/regulation.ts';

/** A fact that a letter cannot do without; the screen asks for it beside the letter. */
export type MissingFact =
  | 'organisation-name'
  | 'organisation-street'
  | 'organisation-postcode-and-town'
  /** An e-mail address or a telephone number: one of the two is needed. */
  | 'organisation-contact'
  | 'sender-name'
  | 'complaint-text'
  | 'reply-by'
  | 'appointment-time'
  /** A term that the calendar does not know. */
  | `${DeadlineKind}-deadline`
  /** R6: a side that was neither heard nor waived with a reason. */
  | 'hearing-of-every-side'
  | 'findings'
  /** R10: for dismissed and partly upheld. */
  | 'reasons'
  /** R9: for upheld and partly upheld. */
  | 'measures'
  /** Which conversation a written record is of. */
  | 'conversation'
  /** R7: why the answer comes later. */
  | 'delay-reason'
  /** R7: when it comes, after the date of the letter. */
  | 'expected-on'
  /** Why a complaint is not handled, or goes to someone else. */
  | 'explanation'
  /** R16. */
  | 'uwv-website'
  /** R2: a website or an e-mail address. */
  | 'dpo-contact'
  /** R15. */
  | 'dispute-body-website'
  | 'dispute-body-email';

/** Collects what is missing while a letter's fields are put together, so that all of it is named at once. */
export type FactCheck = {
  /** The fact's text, or an empty string that never reaches a letter because the fact is noted as missing. */
  readonly need: (text: string | null | undefined, fact: MissingFact) => string;
  readonly note: (fact: MissingFact) => void;
  readonly missing: () => readonly MissingFact[];
};

export const createFactCheck = (): FactCheck => {
  const missing = new Set<MissingFact>();
  return {
    need: (text, fact) => {
      if (text === null || text === undefined || text.trim() === '') missing.add(fact);
      return text ?? '';
    },
    note: (fact) => {
      missing.add(fact);
    },
    missing: () => [...missing],
  };
};
