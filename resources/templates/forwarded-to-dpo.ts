import { opening } from './page.ts';
import { type Block, body, heading, lastAddress, lead, quotation, subject, unless, when } from './parts.ts';
import { answerBy, reachUs, salutation } from './passages.ts';

/** R2: the DPO is told with a copy of this letter, beside the ordinary procedure or in its place. */
export const forwardedToDpo = (): readonly Block[] => [
  ...opening(null),
  ...when('takenOver', subject('Uw klacht gaat naar onze functionaris gegevensbescherming')),
  ...unless('takenOver', subject('Uw klacht over privacy')),
  ...salutation(),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. Het onderwerp is: **{{summary}}**. Uw klacht gaat over privacy. Daarom hebben wij onze functionaris gegevensbescherming (FG) ingelicht, met een kopie van deze brief. De FG ziet erop toe dat wij zorgvuldig met persoonsgegevens omgaan.',
  ),
  heading('Dit hebben wij doorgegeven'),
  quotation('{{complaintText}}'),
  ...when('explanation', body('{{explanation}}')),
  heading('Wat er nu gebeurt'),
  ...when(
    'takenOver',
    body(
      'De FG neemt uw klacht van ons over en neemt contact met u op. De klachtenfunctionaris sluit het dossier van uw klacht. U krijgt van de klachtenfunctionaris dus geen uitspraak meer.',
    ),
  ),
  ...unless(
    'takenOver',
    body('Wij behandelen uw klacht ook zelf verder, op de gewone manier.'),
    ...answerBy('ons antwoord', ''),
  ),
  heading('Zelf contact opnemen met de FG'),
  lead('Dat kan altijd, ook rechtstreeks:'),
  lastAddress(['{{dpoName}}', '{{dpoReach}}']),
  ...reachUs(),
];
