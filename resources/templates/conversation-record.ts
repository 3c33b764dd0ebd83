import { opening } from './page.ts';
import { type Block, body, choice, heading, lastWords, lead, newPage, subject, unless, when } from './parts.ts';
import { factTable, fillInLines } from './tables.ts';

/** R5, R6, R13: what was said, for the agreement of whoever said it. */
export const conversationRecord = (): readonly Block[] => [
  ...opening('Vertrouwelijk'),
  subject('Verslag van ons gesprek'),
  ...when('ofComplainant', body('Geachte {{salutationName}},')),
  ...unless('ofComplainant', body('Beste {{salutationName}},')),
  ...when('toRepresentative', body('U ontvangt dit verslag als gemachtigde van {{complainantName}}.')),
  body(
    'Wij hebben elkaar gesproken over {{#aboutObjection}}het bezwaar tegen de uitspraak op {{/aboutObjection}}de klacht met nummer **{{number}}**: **{{summary}}**. Hieronder leest u wat er is gezegd. Het is een verslag op hoofdlijnen, en nog geen oordeel.',
  ),
  factTable([
    ['Wanneer', '{{conversationDay}}{{#conversationTime}} om {{conversationTime}} uur{{/conversationTime}}'],
    [
      'Hoe en waar',
      '{{#byPhone}}Telefonisch{{#conversationPlace}}, op nummer {{conversationPlace}}{{/conversationPlace}}{{/byPhone}}{{#inPerson}}In een gesprek{{#conversationPlace}}: {{conversationPlace}}{{/conversationPlace}}{{/inPerson}}{{#byVideo}}In een videogesprek{{#conversationPlace}}, via {{conversationPlace}}{{/conversationPlace}}{{/byVideo}}',
    ],
    ['Aanwezig', '{{present}}'],
  ]),
  heading('Wat er is besproken'),
  body('{{account}}'),
  heading('Klopt dit verslag?'),
  body(
    'Wilt u dit verslag lezen en ons **uiterlijk op {{replyBy}}** laten weten of het klopt? Gebruik daarvoor het formulier op de laatste bladzijde, of stuur ons een e-mail. Hebt u opmerkingen? Dan voegen wij die bij het verslag. Horen wij niets van u, dan gaan wij verder met dit verslag en leggen wij vast dat u niet hebt gereageerd.',
  ),
  lastWords('Hebt u een vraag? U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];

/** Room for agreement and remarks. */
export const conversationAnswer = (): readonly Block[] => [
  newPage(),
  subject('Uw reactie op het gespreksverslag'),
  body('Klacht **{{number}}**, gesprek van {{conversationDay}}'),
  lead('Kruis aan wat voor u geldt:'),
  choice('Het verslag klopt.'),
  choice('Het verslag klopt, met de opmerkingen hieronder.'),
  choice('Het verslag klopt niet. Hieronder staat waarom.'),
  heading('Uw opmerkingen'),
  fillInLines(Array.from({ length: 10 }, () => ({ label: '' }))),
  heading('Ondertekening'),
  fillInLines([
    { label: 'Naam', value: '{{salutationName}}' },
    { label: 'Datum' },
    { label: 'Handtekening', tall: true },
  ]),
];
