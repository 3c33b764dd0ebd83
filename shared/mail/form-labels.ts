import type { ComplainantKind } from '../complaint/parties.ts';
import type { ShippedSubject } from '../procedure/regulation.ts';

/** The languages that the website's form is made in. */
export type FormLanguage = 'nl' | 'en';
type InBoth = Readonly<Record<FormLanguage, string>>;

/**
 * What the form asks, in the order in which it sends it: first what fits on one line, then the two free texts, each
 * followed by a line that closes it. That order, and those lines, are how answers are told apart when nothing in the
 * mail is escaped (`text/plain`).
 */
export const formFields = [
  'onBehalf',
  'representativeName',
  'representativeOrganisation',
  'representativeEmail',
  'representativePhone',
  'name',
  'capacity',
  'employer',
  'email',
  'phone',
  'street',
  'postcode',
  'town',
  'subjects',
  'incidentOn',
  'description',
  'endOfDescription',
  'wish',
  'endOfForm',
] as const;
export type FormField = (typeof formFields)[number];

/** The name under which the form sends each answer, as it stands in the mail. No colon, no `=`, at most 40 characters. */
export const formLabels: Readonly<Record<FormField, InBoth>> = {
  onBehalf: { nl: 'Ingediend namens iemand anders', en: 'On behalf of someone else' },
  representativeName: { nl: 'Naam gemachtigde', en: 'Name of representative' },
  representativeOrganisation: { nl: 'Organisatie gemachtigde', en: 'Organisation of representative' },
  representativeEmail: { nl: 'E-mailadres gemachtigde', en: 'E-mail address of representative' },
  representativePhone: { nl: 'Telefoon gemachtigde', en: 'Telephone of representative' },
  name: { nl: 'Naam', en: 'Name' },
  capacity: { nl: 'De klager is', en: 'The complainant is' },
  employer: { nl: 'Werkgever of organisatie', en: 'Employer or organisation' },
  email: { nl: 'E-mailadres', en: 'E-mail address' },
  phone: { nl: 'Telefoon', en: 'Telephone' },
  street: { nl: 'Straat en huisnummer', en: 'Street and number' },
  postcode: { nl: 'Postcode', en: 'Postal code' },
  town: { nl: 'Plaats', en: 'Town' },
  subjects: { nl: 'Betreft', en: 'The complaint is about' },
  incidentOn: { nl: 'Datum voorval', en: 'Date of incident' },
  description: { nl: 'Omschrijving', en: 'Description' },
  endOfDescription: { nl: 'Einde omschrijving', en: 'End of description' },
  wish: { nl: 'Wat wilt u bereiken', en: 'What would you like to achieve' },
  endOfForm: { nl: 'Einde formulier', en: 'End of form' },
};

/** R18: what the form calls the shipped subjects; an organisation's own name goes before it. */
export const formSubjects: Readonly<Record<ShippedSubject, InBoth>> = {
  expertise: { nl: 'Inhoudelijke kennis', en: 'Expertise' },
  accessibility: { nl: 'Bereikbaarheid', en: 'Accessibility' },
  speed: { nl: 'Snelheid van werken', en: 'Speed of work' },
  treatment: { nl: 'Bejegening', en: 'Treatment' },
  information: { nl: 'Informatievoorziening', en: 'Information' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  'financial-damage': { nl: 'Financiële schade', en: 'Financial damage' },
  'return-to-work-advice': { nl: 'Advies over werkhervatting', en: 'Return-to-work advice' },
  other: { nl: 'Overig', en: 'Other' },
};

/** In what capacity someone complains, as the form asks it. */
export const formCapacities: readonly ({ readonly kind: ComplainantKind } & InBoth)[] = [
  { kind: 'client-employee', nl: 'Werknemer van een klant', en: 'Employee of a client' },
  { kind: 'client', nl: 'Klant', en: 'Client' },
  { kind: 'supplier', nl: 'Leverancier', en: 'Supplier' },
  { kind: 'other', nl: 'Anders', en: 'Other' },
];

/** Whether someone files for another (R4). */
export const formAnswers = { yes: { nl: 'Ja', en: 'Yes' }, no: { nl: 'Nee', en: 'No' } } as const;

/** What a line that closes a free text says: something must stand there. */
export const closing = '.';
