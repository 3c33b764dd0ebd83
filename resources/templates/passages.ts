import { type Block, body, heading, lastAddress, lastWords, lead, unless, when } from './parts.ts';

/** Words that stand in several letters alike. */

/** To the complainant, or to whoever may read it for them (R4). */
export const salutation = (): readonly Block[] => [
  body('Geachte {{salutationName}},'),
  ...when(
    'toRepresentative',
    body(
      'U ontvangt deze brief als gemachtigde van {{complainantName}}. Waar wij ‘u’ en ‘uw klacht’ schrijven, bedoelen wij {{complainantName}} en de klacht van {{complainantName}}.',
    ),
  ),
];

export const reachUs = (): readonly Block[] => [
  heading('Hebt u een vraag?'),
  lastWords('U bereikt ons via {{reachUs}}. Noem daarbij nummer **{{number}}**.'),
];

const notInTime = 'Dat is niet gelukt. Daarvoor bieden wij u onze excuses aan.';

/** Something that should have gone out by a day that has passed. */
export const late = (condition: string, what: string, dueOn: string): readonly Block[] =>
  when(condition, body(`U had ${what} uiterlijk op {{${dueOn}}} van ons moeten krijgen. ${notInTime}`));

/** R7: by when the answer comes; `who` gives it. */
export const answerBy = (answer: string, explained: string): readonly Block[] => [
  ...unless('verdictOverdue', body(`U krijgt ${answer} **uiterlijk op {{verdictDueOn}}**.${explained}`)),
  ...when(
    'verdictOverdue',
    body(
      `U had ${answer} uiterlijk op {{verdictDueOn}} moeten krijgen. ${notInTime} Wij doen er alles aan om u zo snel mogelijk antwoord te geven.`,
    ),
  ),
];

/** R15. */
export const disputeBody = (title: string, intro: string): readonly Block[] => [
  heading(title),
  lead(
    `${intro} Dan kunt u zich wenden tot **{{disputeBodyName}}**. Deze organisatie is onafhankelijk en hoort niet bij {{organisationName}}. U bereikt {{disputeBodyName}} zo:`,
  ),
  lastAddress(['Website: {{disputeBodyWebsite}}', 'E-mail: {{disputeBodyEmail}}']),
];
