import { opening } from './page.ts';
import { type Block, body, heading, lead, quotation, step, subject, unless, when } from './parts.ts';
import { answerBy, late, reachUs, salutation } from './passages.ts';

/** R3: received on, what happens next, by when, who handles it, how to reach us. */
export const acknowledgement = (): readonly Block[] => [
  ...opening(null),
  subject('Wij hebben uw klacht ontvangen'),
  ...salutation(),
  body(
    'Op {{receivedOn}} hebben wij uw klacht ontvangen. Dank u wel dat u ons laat weten wat er niet goed is gegaan. In deze brief leest u wat wij met uw klacht doen en wanneer u van ons hoort.',
  ),
  ...late('acknowledgementLate', 'deze bevestiging', 'acknowledgementDueOn'),
  body('Uw klacht heeft nummer **{{number}}**. Het onderwerp is: **{{summary}}**.'),
  ...when(
    'takenDown',
    heading('Zo hebben wij uw klacht opgeschreven'),
    quotation('{{complaintText}}'),
    ...when('wish', lead('Dit wilt u bereiken:'), quotation('{{wish}}')),
    body('Klopt dit niet, of ontbreekt er iets? Laat het ons weten. Wij leggen uw aanvulling vast bij uw klacht.'),
  ),
  heading('Wat er nu gebeurt'),
  ...unless('byBoard', lead('{{handlerName}}, klachtenfunctionaris, behandelt uw klacht. Dat gaat in drie stappen:')),
  ...when('byBoard', lead('De directie van {{organisationName}} behandelt uw klacht zelf. Dat gaat in drie stappen:')),
  step('Wij nemen contact met u op. U kunt uw klacht dan toelichten.'),
  step('Daarna vragen wij de medewerkers die bij uw klacht betrokken zijn om hun kant van het verhaal.'),
  step(
    'Met die informatie beoordelen wij of uw klacht gegrond, deels gegrond of ongegrond is. U krijgt daarover een brief, met onze uitleg.',
  ),
  heading('Wanneer u ons antwoord krijgt'),
  ...answerBy('ons antwoord', ' Dat is binnen {{verdictTerm}} nadat wij uw klacht hebben ontvangen.'),
  ...when(
    'dpoReach',
    heading('Uw klacht gaat over privacy'),
    body(
      'U kunt daarover ook rechtstreeks contact opnemen met onze functionaris gegevensbescherming, via {{dpoReach}}. Dat hoeft niet: wij behandelen uw klacht ook zonder dat u dat doet.',
    ),
  ),
  ...when(
    'representativeName',
    heading('Uw machtiging'),
    body(
      'Deze klacht is namens u ingediend door {{representativeName}}. Daarvoor hebben wij een machtiging nodig die u zelf hebt ondertekend. Hebt u ons die nog niet gestuurd? Wilt u dat dan zo snel mogelijk doen? Tot wij de machtiging hebben, geven wij {{representativeName}} geen informatie over de inhoud van uw klacht. De termijn voor ons antwoord loopt gewoon door.',
    ),
  ),
  ...reachUs(),
];
