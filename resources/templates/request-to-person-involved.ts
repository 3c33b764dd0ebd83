import { appointment } from './appointment.ts';
import { opening } from './page.ts';
import { type Block, body, bullets, heading, lastWords, lead, quotation, subject, when } from './parts.ts';

/** R6: the other side is asked; nothing in it takes a position. */
export const requestToPersonInvolved = (): readonly Block[] => [
  ...opening('Vertrouwelijk'),
  subject('Verzoek om uw toelichting bij een klacht'),
  body('Beste {{salutationName}},'),
  body(
    'Wij behandelen een klacht waarbij u betrokken bent. Voordat wij een oordeel geven, horen wij graag uw kant van het verhaal. Er is nog niets vastgesteld: wij beoordelen de klacht pas als beide kanten een toelichting hebben kunnen geven.',
  ),
  heading('De klacht'),
  body(
    'Wij ontvingen de klacht op {{receivedOn}} van {{complainantName}}{{#complainantOrganisation}} ({{complainantOrganisation}}){{/complainantOrganisation}}.{{#incidentOn}} Het voorval was volgens de klager op {{incidentOn}}.{{/incidentOn}}{{#complainantHeard}} De klager heeft de klacht intussen toegelicht.{{/complainantHeard}}',
  ),
  body('Onderwerp: **{{summary}}**'),
  quotation('{{substance}}'),
  ...when('wish', lead('Dit wil de klager bereiken:'), quotation('{{wish}}')),
  heading('Wat wij van u vragen'),
  lead('Wilt u ons vertellen:'),
  ...bullets(
    'wat er volgens u is gebeurd;',
    'wat u hebt gedaan, en waarom;',
    'wat wij verder moeten weten, bijvoorbeeld uit verslagen of berichten.',
  ),
  ...when('questions', lead('Wij hebben ook deze vragen:'), quotation('{{questions}}')),
  ...appointment({ what: 'uw kant van het verhaal', inWriting: true }),
  heading('Goed om te weten'),
  ...bullets(
    'Uw toelichting komt in het dossier van deze klacht en telt mee bij ons oordeel.',
    'Kunt of wilt u geen toelichting geven? Laat het ons weten. Wij leggen dat vast, met de reden.',
    'Deze brief bevat persoonlijke gegevens. Wilt u hem vertrouwelijk behandelen en alleen gebruiken voor uw toelichting?',
  ),
  lastWords('Hebt u een vraag? U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];
