import { opening } from './page.ts';
import { type Block, body, heading, lastWords, subject, when } from './parts.ts';
import { answerBy, reachUs, salutation } from './passages.ts';

/** R17: the board handles it, within the same term (R7). */
export const forwardedToBoard = (): readonly Block[] => [
  ...opening(null),
  subject('De directie behandelt uw klacht'),
  ...salutation(),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. Het onderwerp is: **{{summary}}**. Op {{forwardedOn}} hebben wij uw klacht doorgegeven aan de directie van {{organisationName}}. De directie behandelt uw klacht verder en geeft u antwoord.',
  ),
  heading('Waarom de directie uw klacht behandelt'),
  ...when(
    'aboutFinancialDamage',
    body(
      'Uw klacht gaat over financiële schade die volgens u door ons is ontstaan. In onze klachtenregeling staat dat de directie zo’n klacht zelf behandelt.',
    ),
  ),
  ...when('explanation', body('{{explanation}}')),
  heading('Wat er nu gebeurt'),
  body(
    'De directie onderzoekt uw klacht. Wat u ons al hebt verteld of gestuurd, is bij de directie bekend. U kunt uw klacht toelichten, en de medewerkers die erbij betrokken zijn geven hun kant van het verhaal. Daarna doet de directie uitspraak.',
  ),
  ...answerBy('het antwoord van de directie', ' Die dag verandert niet doordat wij uw klacht hebben doorgegeven.'),
  ...when(
    'aboutFinancialDamage',
    heading('Hebt u stukken over de schade?'),
    body('Bijvoorbeeld rekeningen of berekeningen. Wilt u ons een kopie sturen? Zet er nummer **{{number}}** bij.'),
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
