import { appointment } from './appointment.ts';
import { opening } from './page.ts';
import { type Block, body, heading, subject, when } from './parts.ts';
import { reachUs, salutation } from './passages.ts';

/** R13: acknowledged, and invited to explain it orally; R12 when it came late and is taken up; R14's term. */
export const objectionInvitation = (): readonly Block[] => [
  ...opening(null),
  subject('Wij hebben uw bezwaar ontvangen en nodigen u uit'),
  ...salutation(),
  body(
    'Op {{objectionReceivedOn}} ontvingen wij uw bezwaar tegen de uitspraak op uw klacht. Het onderwerp van uw klacht is: **{{summary}}**. De directie van {{organisationName}} behandelt uw bezwaar. Voordat de directie beslist, horen wij graag van u waarom u het niet eens bent met de uitspraak.',
  ),
  ...when(
    'admittedLate',
    heading('Uw bezwaar kwam na de termijn'),
    body(
      'Uw bezwaar had uiterlijk op {{objectionDueOn}} bij ons binnen moeten zijn. De directie neemt het toch in behandeling. De reden daarvan: {{admissionReason}}',
    ),
  ),
  heading('Uw mondelinge toelichting'),
  ...appointment({ what: 'uw bezwaar', inWriting: false }),
  heading('Wilt u geen gesprek?'),
  body(
    'U bent niet verplicht om uw bezwaar mondeling toe te lichten. Laat het ons dan weten. De directie beslist in dat geval op basis van uw bezwaar en het dossier van uw klacht.',
  ),
  heading('Wanneer u een beslissing krijgt'),
  body(
    'Binnen **{{boardTerm}} na het gesprek** krijgt u van de directie schriftelijk bericht over de uitkomst. Wilt u geen gesprek? Dan begint die termijn op de dag waarop u ons dat laat weten.',
  ),
  ...reachUs(),
];
