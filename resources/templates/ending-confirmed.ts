import { opening } from './page.ts';
import { type Block, body, heading, quotation, subject, when } from './parts.ts';
import { reachUs, salutation } from './passages.ts';

/** Withdrawn, settled, or sent on to whoever it is for: confirmed in writing. */
export const endingConfirmed = (): readonly Block[] => [
  ...opening(null),
  ...when('withdrawn', subject('Bevestiging: u hebt uw klacht ingetrokken')),
  ...when('settled', subject('Bevestiging: uw klacht is in overleg opgelost')),
  ...when('forwarded', subject('Wij hebben uw klacht doorgezonden')),
  ...salutation(),
  body('Op {{receivedOn}} ontvingen wij uw klacht. Het onderwerp is: **{{summary}}**.'),
  ...when(
    'withdrawn',
    body(
      'Op {{endedOn}} hebt u ons laten weten dat u uw klacht intrekt. Daarom behandelen wij uw klacht niet verder. U krijgt van ons geen uitspraak.',
    ),
    body('Wij danken u dat u ons hebt laten weten wat er niet goed is gegaan. Ook zonder uitspraak leren wij daarvan.'),
    heading('Klopt dit niet?'),
    body(
      'Hebt u uw klacht niet ingetrokken, of wilt u dat wij er toch mee verdergaan? Laat het ons weten. Dan pakken wij uw klacht weer op.',
    ),
  ),
  ...when(
    'settled',
    body(
      'Op {{endedOn}} hebben wij samen met u een oplossing gevonden. Daarom behandelen wij uw klacht niet verder. U krijgt van ons geen uitspraak.',
    ),
    heading('Dit hebben wij afgesproken'),
    quotation('{{agreement}}'),
    body('Wij danken u dat u dit samen met ons hebt willen oplossen.'),
    heading('Klopt dit niet?'),
    body(
      'Hebben wij iets anders afgesproken, of komen wij een afspraak niet na? Laat het ons weten. Dan pakken wij uw klacht weer op.',
    ),
  ),
  ...when(
    'forwarded',
    body(
      'Op {{endedOn}} hebben wij uw klacht doorgezonden aan **{{forwardedTo}}**. U kunt daar vanaf nu met uw klacht terecht. Zelf behandelen wij uw klacht niet verder.',
    ),
    heading('Waarom wij uw klacht hebben doorgezonden'),
    body('{{explanation}}'),
  ),
  ...reachUs(),
];
