import { appointment } from './appointment.ts';
import { opening } from './page.ts';
import { type Block, body, heading, quotation, subject, when } from './parts.ts';
import { late, reachUs, salutation } from './passages.ts';

/** R5: the complainant is asked first. */
export const invitationToExplain = (): readonly Block[] => [
  ...opening(null),
  subject('Uitnodiging om uw klacht toe te lichten'),
  ...salutation(),
  body(
    'Op {{receivedOn}} ontvingen wij uw klacht. Voordat wij anderen om een reactie vragen, horen wij graag eerst van u wat er is gebeurd en wat dat voor u betekent. Daarom nodigen wij u uit om uw klacht toe te lichten.',
  ),
  body('Onderwerp van uw klacht: **{{summary}}**'),
  heading('Uw toelichting'),
  ...appointment({ what: 'uw klacht', inWriting: true }),
  body(
    'U bent niet verplicht om een toelichting te geven. Horen wij niets van u? Dan beoordelen wij uw klacht met de informatie die wij hebben.',
  ),
  ...when('questions', heading('Dit willen wij graag van u weten'), quotation('{{questions}}')),
  heading('Hoe het daarna verdergaat'),
  body(
    'Na uw toelichting vragen wij de medewerkers die bij uw klacht betrokken zijn om hun kant van het verhaal. Daarna beoordelen wij uw klacht.{{^verdictOverdue}} U krijgt ons antwoord **uiterlijk op {{verdictDueOn}}**.{{/verdictOverdue}}',
  ),
  ...late('verdictOverdue', 'ons antwoord', 'verdictDueOn'),
  ...reachUs(),
];
