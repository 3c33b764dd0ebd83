import { opening } from './page.ts';
import { addressBlock, type Block, body, heading, lastWords, lead, subject, when } from './parts.ts';
import { reachUs, salutation } from './passages.ts';

/** R16, a missing authorisation (R4), and what else the regulation does not cover. */
export const notHandled = (): readonly Block[] => [
  ...opening(null),
  subject('Wij kunnen uw klacht niet in behandeling nemen'),
  ...salutation(),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. Het onderwerp is: **{{summary}}**. Wij kunnen deze klacht niet in behandeling nemen. In deze brief leest u waarom dat zo is, en wat u wel kunt doen.',
  ),
  heading('Waarom wij uw klacht niet behandelen'),
  ...when(
    'aboutReturnToWork',
    body(
      'Uw klacht gaat over een advies van de bedrijfsarts, of van een deskundige die de bedrijfsarts heeft ingeschakeld, over (gedeeltelijk) weer aan het werk gaan. Zo’n klacht kunnen wij volgens onze klachtenregeling niet behandelen. Daarvoor is er een andere weg: het deskundigenoordeel van {{uwvName}}.',
    ),
  ),
  ...when(
    'noAuthorisation',
    body(
      'De klacht is namens u ingediend{{#representativeName}} door {{representativeName}}{{/representativeName}}. Daarvoor hebben wij een machtiging nodig die u zelf hebt ondertekend. Die hebben wij niet ontvangen.',
    ),
  ),
  ...when('explanation', body('{{explanation}}')),
  ...when(
    'aboutReturnToWork',
    heading('Waar u wel terechtkunt'),
    lead(
      'U kunt bij {{uwvName}} een deskundigenoordeel aanvragen. Een onafhankelijke deskundige kijkt dan naar uw situatie en geeft daarover een oordeel. Hoe u dat aanvraagt, wat het kost en hoelang het duurt, leest u op de website van {{uwvName}}:',
    ),
    addressBlock(['{{uwvWebsite}}', 'Zoek daar op: deskundigenoordeel']),
  ),
  ...when(
    'noAuthorisation',
    heading('Wat u nog kunt doen'),
    body(
      'Wilt u dat wij uw klacht toch behandelen? Stuur ons dan alsnog een machtiging die u hebt ondertekend, of dien uw klacht zelf bij ons in. Dan nemen wij uw klacht in behandeling.',
    ),
  ),
  ...when(
    'outsideRegulation',
    heading('Wat u nog kunt doen'),
    body(
      'Denkt u dat wij iets over het hoofd zien, of hebt u nieuwe informatie? Laat het ons weten. Dan kijken wij opnieuw of wij uw klacht kunnen behandelen.',
    ),
  ),
  ...when(
    'otherPartNumber',
    heading('Het andere deel van uw klacht'),
    lastWords(
      'Voor het andere deel van uw klacht is er een apart dossier, met nummer **{{otherPartNumber}}**. Daarover krijgt u apart bericht.',
    ),
  ),
  ...reachUs(),
];
