import type { Term } from '../procedure/terms.ts';
import type { Html } from './html.ts';

/** Every sentence of the page in one language. What is `Html` holds a link. */
export type PageWords = {
  readonly title: string;
  readonly intro: (organisation: string) => string;
  /** In the other language, for who cannot read this one. */
  readonly otherLanguage: string;
  readonly language: string;
  readonly required: string;
  readonly term: (term: Term) => string;
  readonly years: (count: number) => string;
  readonly who: { readonly legend: string; readonly self: string; readonly other: string };
  readonly representative: {
    readonly legend: string;
    /** R4. */
    readonly note: string;
    readonly name: string;
    readonly organisation: string;
    readonly email: string;
    readonly phone: string;
  };
  readonly complainant: {
    readonly legend: string;
    readonly hint: string;
    readonly name: string;
    readonly capacity: string;
    readonly choose: string;
    readonly employer: string;
    readonly reachHint: string;
    readonly email: string;
    readonly phone: string;
    readonly street: string;
    readonly postcode: string;
    readonly town: string;
  };
  readonly complaint: {
    readonly legend: string;
    readonly subjects: string;
    readonly subjectsHint: string;
    readonly incidentOn: string;
    readonly incidentHint: string;
    readonly description: string;
    readonly descriptionHint: string;
    readonly wish: string;
    readonly wishHint: string;
  };
  readonly notes: {
    /** R16: `site` is UWV's. */
    readonly returnToWork: (uwv: string, site: Html | null) => Html;
    /** R2: `dpo` is name and address, as far as they are known. */
    readonly privacy: (dpo: Html | null) => Html;
    /** R17. */
    readonly financialDamage: string;
  };
  readonly errors: {
    readonly missing: string;
    readonly name: string;
    readonly email: string;
    readonly description: string;
  };
  readonly next: {
    readonly title: string;
    /** R3, R5 and R6, R7. */
    readonly acknowledged: (term: string) => string;
    readonly heard: string;
    readonly answered: (term: string) => string;
    /** R12 to R14. */
    readonly objection: (term: string, decision: string) => string;
    /** R15. */
    readonly disputeBody: (name: string, where: Html | null) => Html;
  };
  readonly data: {
    readonly title: string;
    readonly purpose: string;
    readonly people: string;
    readonly kept: (years: string) => string;
    readonly page: string;
    readonly sparing: string;
    readonly questions: (dpo: Html) => Html;
  };
  readonly send: {
    readonly title: string;
    readonly byMail: string;
    readonly byPost: string;
    readonly mailButton: string;
    readonly postButton: string;
    readonly subject: string;
    readonly opened: string;
    readonly tooLong: (address: Html) => Html;
    readonly instead: (address: Html) => Html;
    readonly text: string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly otherwise: {
    readonly title: string;
    readonly email: (address: Html) => Html;
    readonly phone: (number: string) => string;
    readonly letter: (lines: string) => string;
  };
};
