import { opening } from './page.ts';
import { type Block, body, heading, subject } from './parts.ts';
import { disputeBody, reachUs, salutation } from './passages.ts';

/** R12: too late, by which day it was due, and why the board makes no exception; R15 all the same. */
export const objectionTooLate = (): readonly Block[] => [
  ...opening(null),
  subject('Uw bezwaar is te laat binnengekomen'),
  ...salutation(),
  body(
    'Op {{objectionReceivedOn}} ontvingen wij uw bezwaar tegen de uitspraak op uw klacht. Het onderwerp van uw klacht is: **{{summary}}**. Uw bezwaar is te laat binnengekomen. De directie neemt het niet in behandeling. In deze brief leest u waarom, en waar u nog wel terechtkunt.',
  ),
  heading('Wanneer uw bezwaar binnen moest zijn'),
  body(
    'U kon bezwaar maken binnen {{objectionTerm}} nadat u de uitspraak had ontvangen.{{#verdictReceivedOn}}{{^receiptAssumed}} U ontving de uitspraak op {{verdictReceivedOn}}.{{/receiptAssumed}}{{#receiptAssumed}} Wij gaan ervan uit dat u de uitspraak op {{verdictReceivedOn}} hebt ontvangen. Kwam die later bij u aan? Laat het ons dan weten.{{/receiptAssumed}}{{/verdictReceivedOn}}',
  ),
  body(
    'Uw bezwaar moest **uiterlijk op {{objectionDueOn}}** bij ons binnen zijn. Wij ontvingen het op **{{objectionReceivedOn}}**.',
  ),
  heading('Waarom de directie uw bezwaar niet toch behandelt'),
  body('{{boardReason}}'),
  ...disputeBody('Waar u nog terechtkunt', 'Vindt u dat uw klacht niet goed is afgehandeld?'),
  ...reachUs(),
];
