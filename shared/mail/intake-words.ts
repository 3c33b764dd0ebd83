import type { ComplainantKind } from '../complaint/parties.ts';
import type { ChannelId } from '../complaint/subjects.ts';
import type { ShippedSubject } from '../procedure/regulation.ts';

/** R1: ids of channels as `procedure/regulation.ts` ships them. */
export const websiteChannel = 'website' as ChannelId;
export const emailChannel = 'email' as ChannelId;

/** R18: what older forms and people call each shipped subject, in lower case, and words in a mail that hint at it. */
export const subjectWords: readonly {
  readonly subject: ShippedSubject;
  readonly form: readonly string[];
  readonly hint: RegExp;
}[] = [
  {
    subject: 'expertise',
    form: ['inhoudelijke kennis', 'deskundigheid'],
    hint: /\b(?:ondeskundig\w*|deskundigheid|inhoudelijke kennis|vakkennis|onkunde)\b/i,
  },
  {
    subject: 'accessibility',
    form: ['bereikbaarheid'],
    hint: /\b(?:(?:on)?bereikbaar(?:heid)?|te bereiken|niet terug\s?gebeld|geen gehoor|wachtrij)\b/i,
  },
  {
    subject: 'speed',
    form: ['snelheid van werken', 'snelheid'],
    hint: /\b(?:te laat|traag|traagheid|vertraging|lange wachttijd|duurt te lang|snelheid)\b/i,
  },
  {
    subject: 'treatment',
    form: ['bejegening'],
    hint: /\b(?:bejegen\w*|onbeschoft|onheus|respectloos|niet serieus genomen|onvriendelijk)\b/i,
  },
  {
    subject: 'information',
    form: ['informatievoorziening', 'informatie'],
    hint: /\b(?:niet ge[ïi]nformeerd|onjuiste informatie|geen informatie|informatievoorziening|geen verslag|verkeerd voorgelicht)\b/i,
  },
  {
    subject: 'privacy',
    form: ['privacy', 'privacyregels'],
    hint: /\b(?:privacy\w*|avg|datalek|medische gegevens|persoonsgegevens|medisch dossier|beroepsgeheim)\b/i,
  },
  {
    subject: 'financial-damage',
    form: ['financiële schade', 'financiele schade', 'schade'],
    hint: /\b(?:schade(?:vergoeding|claim)?|incassokosten|gederfde)\b/i,
  },
  {
    subject: 'return-to-work-advice',
    form: ['advies over werkhervatting', 'werkhervatting', 'advies bedrijfsarts'],
    hint: /\b(?:advies (?:van de )?bedrijfsarts|(?:werk|arbeids)hervatting|deskundigenoordeel|oordeel van de bedrijfsarts)\b/i,
  },
  { subject: 'other', form: ['anders', 'overig', 'overige', 'iets anders'], hint: /(?!)/ },
];

/** Answers to "De klager is" and, in older forms, "Ik ben", by the start of the answer in lower case. */
export const capacityAnswers: readonly { readonly starts: RegExp; readonly kind: ComplainantKind }[] = [
  { starts: /^(?:werknemer|medewerker|ik ben werknemer|employee)/, kind: 'client-employee' },
  { starts: /^(?:klant|werkgever|opdrachtgever|client|customer|employer)/, kind: 'client' },
  { starts: /^(?:leverancier|supplier)/, kind: 'supplier' },
  { starts: /^(?:anders|overig|iemand anders|other)/, kind: 'other' },
];

/** What people call themselves in a mail. */
export const capacityHints: readonly { readonly hint: RegExp; readonly kind: ComplainantKind }[] = [
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
