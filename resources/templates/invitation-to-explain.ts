import { appointment } from './appointment.ts';
import { type Block, body, heading, opening, quotation, reachUs, subject, when } from './parts.ts';

/** R5: the complainant is asked first. */
export const invitationToExplain = (): readonly Block[] => [
  ...opening(null),
  subject('Uitnodiging om uw klacht toe te lichten'),
  body('Geachte {{salutationName}},'),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. Voordat wij anderen om een reactie vragen, horen wij graag eerst van u wat er is gebeurd en wat dat voor u betekent. Daarom nodigen wij u uit om uw klacht toe te lichten.',
  ),
  body('Onderwerp van uw klacht: **{{summary}}**'),
  heading('Uw toelichting'),
  ...appointment('uw klacht'),
  body(
    'U bent niet verplicht om een toelichting te geven. Horen wij niets van u? Dan beoordelen wij uw klacht met de informatie die wij hebben.',
  ),
  ...when('questions', heading('Dit willen wij graag van u weten'), quotation('{{questions}}')),
  heading('Hoe het daarna verdergaat'),
  body(
    'Na uw toelichting vragen wij de medewerkers die bij uw klacht betrokken zijn om hun kant van het verhaal. Daarna beoordelen wij uw klacht.{{^verdictOverdue}} U krijgt ons antwoord **uiterlijk op {{verdictDueOn}}**.{{/verdictOverdue}}',
  ),
  ...when(
    'verdictOverdue',
    body(
      'U had ons antwoord uiterlijk op {{verdictDueOn}} moeten krijgen. Dat is niet gelukt. Daarvoor bieden wij u onze excuses aan. Wij doen er alles aan om u zo snel mogelijk antwoord te geven.',
    ),
  ),
  ...reachUs(),
];
