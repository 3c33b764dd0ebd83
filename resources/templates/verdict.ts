import { opening } from './page.ts';
import {
  afterTable,
  type Block,
  body,
  bullet,
  heading,
  lastAddress,
  lastWords,
  lead,
  mark,
  outcome,
  quotation,
  subject,
  when,
} from './parts.ts';
import { late, reachUs, salutation } from './passages.ts';
import { listTable, measuresTable } from './tables.ts';

const how =
  '{{#byPhone}}telefonisch{{/byPhone}}{{#inPerson}}in een gesprek{{/inPerson}}{{#byVideo}}in een videogesprek{{/byVideo}}{{#inWriting}}schriftelijk{{/inWriting}}';
const who = 'de betrokken medewerker{{#position}} ({{position}}){{/position}}';
const Who = 'De betrokken medewerker{{#position}} ({{position}}){{/position}}';

/** R6: both sides, or why one is missing. */
const hearings = (): readonly Block[] => [
  heading('Wat wij hebben gedaan'),
  lead('Zo hebben wij uw klacht onderzocht:'),
  mark('#hearings'),
  ...when(
    'ofComplainant',
    ...when('heardOn', bullet(`U hebt uw klacht op {{heardOn}} ${how} toegelicht.`)),
    ...when(
      'declined',
      bullet('Wij hebben u om een toelichting gevraagd. U hebt ons laten weten dat u die niet wilde geven.'),
    ),
    ...when(
      'didNotRespond',
      bullet('Wij hebben u om een toelichting gevraagd. Daarop hebben wij geen reactie van u gekregen.'),
    ),
    ...when(
      'waivedReason',
      bullet('Wij hebben uw klacht beoordeeld zonder toelichting van u. De reden daarvan: {{waivedReason}}'),
    ),
  ),
  mark('^ofComplainant'),
  ...when('heardOn', bullet(`${Who} heeft op {{heardOn}} ${how} een toelichting gegeven.`)),
  ...when('declined', bullet(`Wij hebben ${who} om een toelichting gevraagd. Die wilde geen toelichting geven.`)),
  ...when(
    'didNotRespond',
    bullet(`Wij hebben ${who} om een toelichting gevraagd. Daarop hebben wij geen reactie gekregen.`),
  ),
  ...when(
    'waivedReason',
    bullet(`Wij hebben uw klacht beoordeeld zonder toelichting van ${who}. De reden daarvan: {{waivedReason}}`),
  ),
  mark('/ofComplainant'),
  mark('/hearings'),
];

/** R12 to R14: the way to object; R17: also when the board gave the verdict itself. */
const objection = (): readonly Block[] => [
  heading('Bent u het niet eens met onze uitspraak?'),
  ...when('byBoard', body('De directie heeft uw klacht zelf behandeld. Ook dan kunt u bezwaar maken.')),
  lead(
    'U kunt bezwaar maken bij de directie van {{organisationName}}. Dat doet u schriftelijk, **binnen {{objectionTerm}} nadat u deze brief hebt ontvangen**. Schrijf op waarom u het niet eens bent met de uitspraak en vermeld nummer **{{number}}**. Stuur uw bezwaar naar:',
  ),
  lastAddress([
    '{{organisationName}}',
    'T.a.v. de directie',
    '{{organisationStreet}}',
    '{{organisationPostcodeAndTown}}{{#organisationEmail}}',
    'of per e-mail: {{organisationEmail}}{{/organisationEmail}}',
  ]),
  lastWords(
    'De directie nodigt u daarna uit om uw bezwaar mondeling toe te lichten. Binnen {{boardTerm}} na dat gesprek krijgt u van de directie schriftelijk bericht over de uitkomst.',
  ),
];

/** R7 to R11, for the three outcomes. */
export const verdict = (): readonly Block[] => [
  ...opening(null),
  subject('Onze uitspraak op uw klacht'),
  ...salutation(),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. {{^byBoard}}Wij hebben{{/byBoard}}{{#byBoard}}De directie heeft{{/byBoard}} die onderzocht. In deze brief leest u onze uitspraak, hoe wij daartoe zijn gekomen en wat u kunt doen als u het er niet mee eens bent.',
  ),
  ...late('verdictLate', 'deze brief', 'verdictDueOn'),
  ...when(
    'upheld',
    outcome('Onze uitspraak: uw klacht is gegrond.'),
    body('U hebt gelijk met uw klacht. Voor wat er is misgegaan, bieden wij u onze excuses aan.'),
  ),
  ...when(
    'partlyUpheld',
    outcome('Onze uitspraak: uw klacht is deels gegrond.'),
    body(
      'Voor een deel hebt u gelijk met uw klacht. Voor wat daarin is misgegaan, bieden wij u onze excuses aan. Over een ander deel oordelen wij anders dan u. Hieronder leggen wij dat uit.',
    ),
  ),
  ...when(
    'dismissed',
    outcome('Onze uitspraak: uw klacht is ongegrond.'),
    body(
      'Na ons onderzoek geven wij u geen gelijk met uw klacht. Misschien had u op een andere uitkomst gehoopt. Daarom leggen wij hieronder uit hoe wij tot deze uitspraak zijn gekomen.',
    ),
  ),
  ...when(
    'hasSubjects',
    lead('Uw klacht heeft meer dan één onderdeel. Per onderdeel is onze uitspraak:'),
    listTable('subjects', [
      { title: 'Onderdeel van uw klacht', value: 'subject', share: 0.6 },
      { title: 'Uitspraak', value: 'verdict', share: 0.4 },
    ]),
  ),
  heading('Uw klacht'),
  lead('Onderwerp: **{{summary}}**{{#incidentOn}}. Datum van het voorval: {{incidentOn}}.{{/incidentOn}}'),
  quotation('{{substance}}'),
  ...when('wish', lead('Dit wilde u bereiken:'), quotation('{{wish}}')),
  ...hearings(),
  heading('Wat wij hebben vastgesteld'),
  body('{{findings}}'),
  ...when('reasons', heading('Waarom wij tot deze uitspraak komen'), body('{{reasons}}')),
  ...when(
    'hasMeasures',
    heading('Wat wij gaan doen'),
    lead('Om dit op te lossen en te voorkomen dat het opnieuw gebeurt, nemen wij deze maatregelen:'),
    measuresTable(),
    ...when(
      'hasLinkedMeasures',
      afterTable('Een deel van deze maatregelen hebben wij ook naar aanleiding van een andere klacht toegezegd.'),
    ),
  ),
  ...objection(),
  ...reachUs(),
];
