import type { Brand } from '../base/ids.ts';

/** Ids of R18's subjects and R1's channels, as `procedure/regulation.ts` ships them. */
type Subject = Brand<string, 'SubjectId'>;
type Channel = Brand<string, 'ChannelId'>;
/** In what capacity someone complains; the same words as `Complainant['kind']`. */
export type Capacity = 'client' | 'supplier' | 'client-employee' | 'other';

export const websiteChannel = 'website' as Channel;
export const emailChannel = 'email' as Channel;

/** R18: the form's own word for each subject, and words in a mail that hint at it. */
export const subjectWords: readonly {
  readonly subject: Subject;
  readonly form: readonly string[];
  readonly hint: RegExp;
}[] = [
  {
    subject: 'expertise' as Subject,
    form: ['inhoudelijke kennis', 'deskundigheid'],
    hint: /\b(?:ondeskundig\w*|deskundigheid|inhoudelijke kennis|vakkennis|onkunde)\b/i,
  },
  {
    subject: 'accessibility' as Subject,
    form: ['bereikbaarheid'],
    hint: /\b(?:(?:on)?bereikbaar(?:heid)?|te bereiken|niet terug\s?gebeld|geen gehoor|wachtrij)\b/i,
  },
  {
    subject: 'speed' as Subject,
    form: ['snelheid van werken', 'snelheid'],
    hint: /\b(?:te laat|traag|traagheid|vertraging|lange wachttijd|duurt te lang|snelheid)\b/i,
  },
  {
    subject: 'treatment' as Subject,
    form: ['bejegening'],
    hint: /\b(?:bejegen\w*|onbeschoft|onheus|respectloos|niet serieus genomen|onvriendelijk)\b/i,
  },
  {
    subject: 'information' as Subject,
    form: ['informatievoorziening', 'informatie'],
    hint: /\b(?:niet ge[ïi]nformeerd|onjuiste informatie|geen informatie|informatievoorziening|geen verslag|verkeerd voorgelicht)\b/i,
  },
  {
    subject: 'privacy' as Subject,
    form: ['privacy', 'privacyregels'],
    hint: /\b(?:privacy\w*|avg|datalek|medische gegevens|persoonsgegevens|medisch dossier|beroepsgeheim)\b/i,
  },
  {
    subject: 'financial-damage' as Subject,
    form: ['financiële schade', 'financiele schade', 'schade'],
    hint: /\b(?:schade(?:vergoeding|claim)?|incassokosten|gederfde)\b/i,
  },
  {
    subject: 'return-to-work-advice' as Subject,
    form: ['advies over werkhervatting', 'werkhervatting', 'advies bedrijfsarts'],
    hint: /\b(?:advies (?:van de )?bedrijfsarts|(?:werk|arbeids)hervatting|deskundigenoordeel|oordeel van de bedrijfsarts)\b/i,
  },
  { subject: 'other' as Subject, form: ['anders', 'overig', 'overige', 'iets anders'], hint: /(?!)/ },
];

/** The form's answers to "Ik ben", by the start of the answer in lower case. */
export const formCapacities: readonly { readonly starts: RegExp; readonly kind: Capacity }[] = [
  { starts: /^(?:werknemer|medewerker|ik ben werknemer)/, kind: 'client-employee' },
  { starts: /^(?:klant|werkgever|opdrachtgever)/, kind: 'client' },
  { starts: /^leverancier/, kind: 'supplier' },
  { starts: /^(?:anders|overig|iemand anders)/, kind: 'other' },
];

/** What people call themselves in a mail. */
export const capacityHints: readonly { readonly hint: RegExp; readonly kind: Capacity }[] = [
  {
    hint: /\b(?:wij|we) zijn (?:een |uw |jullie )?leverancier\b|\bals (?:uw |jullie )?leverancier\b/i,
    kind: 'supplier',
  },
  {
    hint: /\b(?:hr|p&o|personeels)[- ]?(?:adviseur|functionaris|manager|medewerker)\b|\bals werkgever\b|\bonze casemanager\b/i,
    kind: 'client',
  },
  { hint: /\bmijn werkgever\b|\bik ben (?:werknemer|in dienst)\b/i, kind: 'client-employee' },
];
