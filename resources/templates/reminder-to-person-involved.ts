import { opening } from './page.ts';
import { type Block, body, bullets, heading, lastWords, subject } from './parts.ts';

/** R6: asked, and not answered yet. */
export const reminderToPersonInvolved = (): readonly Block[] => [
  ...opening('Vertrouwelijk'),
  subject('Herinnering: uw toelichting bij een klacht'),
  body('Beste {{salutationName}},'),
  body(
    'Op {{askedOn}} vroegen wij u om een toelichting bij een klacht waarbij u betrokken bent.{{#remindedOn}} Op {{remindedOn}} hebben wij u daaraan herinnerd.{{/remindedOn}} Wij hebben nog geen toelichting van u ontvangen. Hebt u die intussen gegeven? Dan hoeft u niets te doen.',
  ),
  body('Onderwerp van de klacht: **{{summary}}**'),
  heading('Wat wij van u vragen'),
  body(
    'Wilt u ons **uiterlijk op {{replyBy}}** uw kant van het verhaal vertellen? Dat kan in een gesprek, telefonisch, in een videogesprek of schriftelijk. Wat er in de klacht staat en wat wij u hebben gevraagd, leest u in onze eerdere brief. Hebt u die niet meer? Dan sturen wij hem u opnieuw.',
  ),
  heading('Waarom uw toelichting telt'),
  ...bullets(
    'Er is nog niets vastgesteld. Wij horen graag beide kanten voordat wij een oordeel geven.',
    'Horen wij niets van u? Dan beoordelen wij de klacht zonder uw toelichting. In het dossier leggen wij vast dat wij u hebben gevraagd.',
    'Kunt of wilt u geen toelichting geven? Laat het ons weten. Wij leggen dat vast, met de reden.',
  ),
  body('Deze brief bevat persoonlijke gegevens. Wilt u hem vertrouwelijk behandelen?'),
  lastWords('Hebt u een vraag? U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];
