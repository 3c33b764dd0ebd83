import type { LetterKind } from '../complaint/letter-kind.ts';

/**
 * What a letter's template may ask for, as data: the types of the fields, the check of a template and the check
 * of a filled-in letter all come from here, so the three cannot drift apart.
 * `text` must be there; `optional` may be `null` and then only stands inside its own condition.
 */
export type Shape = { readonly [name: string]: 'text' | 'optional' | 'condition' | { readonly each: Shape } };

export type FieldsOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends 'text'
    ? string
    : S[Name] extends 'optional'
      ? string | null
      : S[Name] extends 'condition'
        ? boolean
        : S[Name] extends { readonly each: infer Each extends Shape }
          ? readonly FieldsOf<Each>[]
          : never;
};

const letterhead = {
  organisationName: 'text',
  organisationStreet: 'text',
  organisationPostcodeAndTown: 'text',
  organisationEmail: 'optional',
  organisationPhone: 'optional',
  organisationWebsite: 'optional',
  /** Telephone and e-mail in one line, whichever there are. */
  reachUs: 'text',
  addressLines: 'text',
  letterDate: 'text',
  number: 'text',
  receivedOn: 'text',
  summary: 'text',
  salutationName: 'text',
  handlerName: 'text',
  senderName: 'text',
} as const satisfies Shape;

const appointment = {
  hasAppointment: 'condition',
  appointmentDay: 'optional',
  appointmentTime: 'optional',
  appointmentPlace: 'optional',
  byPhone: 'condition',
  inPerson: 'condition',
  byVideo: 'condition',
} as const satisfies Shape;

export const letterShapes = {
  acknowledgement: {
    ...letterhead,
    acknowledgementDueOn: 'text',
    acknowledgementLate: 'condition',
    verdictDueOn: 'text',
    verdictOverdue: 'condition',
    /** A complaint by telephone or in person stands in our words: it is read back. */
    takenDown: 'condition',
    complaintText: 'text',
    wish: 'optional',
    representativeName: 'optional',
  },
  'invitation-to-explain': {
    ...letterhead,
    ...appointment,
    replyBy: 'text',
    questions: 'optional',
    verdictDueOn: 'text',
    verdictOverdue: 'condition',
  },
  'request-to-person-involved': {
    ...letterhead,
    ...appointment,
    replyBy: 'text',
    questions: 'optional',
    complainantName: 'text',
    complainantOrganisation: 'optional',
    substance: 'text',
    wish: 'optional',
    incidentOn: 'optional',
    complainantHeard: 'condition',
  },
  verdict: {
    ...letterhead,
    incidentOn: 'optional',
    substance: 'text',
    wish: 'optional',
    /** Both sides, the complainant first (R5, R6). */
    hearings: {
      each: {
        ofComplainant: 'condition',
        position: 'optional',
        heardOn: 'optional',
        byPhone: 'condition',
        inPerson: 'condition',
        byVideo: 'condition',
        inWriting: 'condition',
        declined: 'condition',
        didNotRespond: 'condition',
        waivedReason: 'optional',
      },
    },
    upheld: 'condition',
    partlyUpheld: 'condition',
    dismissed: 'condition',
    verdictDueOn: 'text',
    verdictLate: 'condition',
    findings: 'text',
    reasons: 'optional',
    hasMeasures: 'condition',
    measures: { each: { description: 'text', owner: 'text', dueOn: 'text' } },
  },
} as const satisfies Record<LetterKind, Shape>;

/** The values that fill one kind of letter: words and conditions, ready to print. */
export type LetterFields<K extends LetterKind = LetterKind> = {
  readonly [Kind in K]: FieldsOf<(typeof letterShapes)[Kind]>;
}[K];
