import { opening } from './page.ts';
import { type Block, body, heading, subject, unless, when } from './parts.ts';
import { reachUs, salutation } from './passages.ts';

/** R7: the answer comes later, why, and when; the term itself stays. */
export const delayNotice = (): readonly Block[] => [
  ...opening(null),
  subject('Ons antwoord op uw klacht komt later'),
  ...salutation(),
  body('Op {{receivedOn}} ontvingen wij uw klacht. Het onderwerp is: **{{summary}}**.'),
  ...unless(
    'verdictOverdue',
    body(
      'U zou ons antwoord uiterlijk op {{verdictDueOn}} krijgen. Dat gaat ons niet lukken. Daarvoor bieden wij u onze excuses aan.',
    ),
  ),
  ...when(
    'verdictOverdue',
    body(
      'U had ons antwoord uiterlijk op {{verdictDueOn}} moeten krijgen. Dat is niet gelukt. Daarvoor bieden wij u onze excuses aan.',
    ),
  ),
  heading('Waarom het langer duurt'),
  body('{{delayReason}}'),
  heading('Wanneer u ons antwoord krijgt'),
  body(
    'U krijgt ons antwoord naar verwachting **uiterlijk op {{expectedOn}}**. Lukt ook dat niet, dan laten wij u dat voor die dag weten.',
  ),
  body(
    'In onze klachtenregeling staat dat u binnen {{verdictTerm}} antwoord krijgt. Die termijn verandert niet door deze brief: wij leggen vast dat ons antwoord te laat is.',
  ),
  heading('Wat u zelf kunt doen'),
  body('U hoeft nu niets te doen. Wilt u iets toevoegen aan uw klacht? Dat kan tot wij antwoord geven.'),
  ...reachUs(),
];
