import { opening } from './page.ts';
import { type Block, body, heading, lead, outcome, subject, unless, when } from './parts.ts';
import { disputeBody, late, reachUs, salutation } from './passages.ts';
import { measuresTable } from './tables.ts';

/** R14: the three outcomes, what changes for the verdict, and why; R15: where one can turn after it. */
export const boardDecision = (): readonly Block[] => [
  ...opening(null),
  subject('De beslissing van de directie op uw bezwaar'),
  ...salutation(),
  body(
    'Op {{objectionReceivedOn}} ontvingen wij uw bezwaar tegen de uitspraak op uw klacht. Het onderwerp van uw klacht is: **{{summary}}**. De directie heeft uw bezwaar beoordeeld. In deze brief leest u de beslissing, wat die betekent en waar u terechtkunt als u het er niet mee eens bent.',
  ),
  ...late('boardDecisionLate', 'deze beslissing', 'boardDecisionDueOn'),
  ...when('upheld', outcome('Onze beslissing: uw bezwaar is gegrond.')),
  ...when('partlyUpheld', outcome('Onze beslissing: uw bezwaar is deels gegrond.')),
  ...when('dismissed', outcome('Onze beslissing: uw bezwaar is ongegrond.')),
  heading('Wat dit betekent voor de uitspraak'),
  ...when(
    'verdictBecomes',
    body(
      'De uitspraak op uw klacht was: **{{verdictWas}}**. Die uitspraak verandert. Uw klacht is nu: **{{verdictBecomes}}**.',
    ),
  ),
  ...unless('verdictBecomes', body('De uitspraak op uw klacht blijft: **{{verdictWas}}**.')),
  ...when('change', body('{{change}}')),
  heading('Hoe wij uw bezwaar hebben behandeld'),
  ...when(
    'hearingHeldOn',
    body(
      'Op {{hearingHeldOn}} hebt u uw bezwaar mondeling toegelicht. De directie heeft uw bezwaar, uw toelichting en het dossier van uw klacht beoordeeld.',
    ),
  ),
  ...when(
    'hearingDeclinedOn',
    body(
      'Wij hebben u uitgenodigd om uw bezwaar mondeling toe te lichten. Op {{hearingDeclinedOn}} hebt u ons laten weten dat u dat niet wilde. De directie heeft daarom beslist op basis van uw bezwaar en het dossier van uw klacht.',
    ),
  ),
  heading('Waarom wij zo beslissen'),
  body('{{reasons}}'),
  ...when(
    'hasMeasures',
    heading('Wat wij gaan doen'),
    lead('Om dit op te lossen en te voorkomen dat het opnieuw gebeurt, nemen wij deze maatregelen:'),
    measuresTable(),
  ),
  ...disputeBody(
    'Bent u het niet eens met deze beslissing?',
    'Vindt u dat de directie uw klacht niet goed heeft afgehandeld?',
  ),
  ...reachUs(),
];
