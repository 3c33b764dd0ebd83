import { opening } from './page.ts';
import { type Block, body, bullets, heading, lastWords, lead, newPage, subject } from './parts.ts';
import { fillInLines } from './tables.ts';

/** R4: nothing about the contents is in it, because the reader may not know them from us yet. */
export const authorisationRequest = (): readonly Block[] => [
  ...opening(null),
  subject('Wij hebben een machtiging nodig'),
  body('Geachte {{salutationName}},'),
  body(
    'Op {{receivedOn}} ontvingen wij een klacht die u indient namens {{complainantName}}. Deze klacht heeft nummer **{{number}}**. Om met u over de klacht te mogen spreken, hebben wij een machtiging nodig die {{complainantName}} zelf heeft ondertekend.',
  ),
  heading('Wat wij van u vragen'),
  body(
    'Bij deze brief zit een formulier. Wilt u {{complainantName}} vragen om het in te vullen en te ondertekenen? Stuur het daarna **uiterlijk op {{replyBy}}** naar ons terug. Per e-mail mag ook, als scan of als foto.',
  ),
  heading('Zolang wij de machtiging niet hebben'),
  ...bullets(
    'geven wij u geen informatie over de inhoud van de klacht;',
    'sturen wij onze brieven over de klacht alleen aan {{complainantName}};',
    'loopt de termijn voor ons antwoord gewoon door.',
  ),
  body(
    '{{complainantName}} mag de klacht ook zonder u met ons bespreken. Zodra wij de machtiging hebben, houden wij u ook op de hoogte.',
  ),
  heading('Hebt u een vraag?'),
  lastWords('U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];

/** The paper that the complainant signs, ready to be filled in. */
export const authorisationForm = (): readonly Block[] => [
  newPage(),
  subject('Machtiging'),
  body('Voor de behandeling van de klacht met nummer **{{number}}** bij {{organisationName}}'),
  heading('Wie geeft de machtiging (de klager)'),
  fillInLines([{ label: 'Naam', value: '{{complainantName}}' }, { label: 'Adres' }, { label: 'Postcode en plaats' }]),
  heading('Wie krijgt de machtiging (de gemachtigde)'),
  fillInLines([
    { label: 'Naam', value: '{{salutationName}}' },
    {
      label: 'Organisatie',
      value: '{{#representativeOrganisation}}{{representativeOrganisation}}{{/representativeOrganisation}}',
    },
  ]),
  heading('Waarvoor'),
  lead('Ik machtig de persoon hierboven om namens mij:'),
  ...bullets(
    'deze klacht in te dienen en toe te lichten;',
    'informatie over deze klacht te krijgen, ook als daar persoonlijke gegevens in staan;',
    'de brieven over deze klacht te ontvangen, ook de uitspraak;',
    'bezwaar te maken tegen de uitspraak en dat bezwaar toe te lichten.',
  ),
  body('Ik kan deze machtiging altijd intrekken. Dat laat ik {{organisationName}} dan schriftelijk weten.'),
  heading('Ondertekening door de klager'),
  fillInLines([{ label: 'Plaats' }, { label: 'Datum' }, { label: 'Handtekening', tall: true }]),
  body(''),
  body(
    'Stuur dit formulier naar {{organisationName}}, {{organisationStreet}}, {{organisationPostcodeAndTown}}{{#organisationEmail}}, of per e-mail naar {{organisationEmail}}{{/organisationEmail}}.',
  ),
];
