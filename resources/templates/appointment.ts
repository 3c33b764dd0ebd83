import { type Block, body, unless, when } from './parts.ts';

type Asked = { readonly what: string; readonly inWriting: boolean };

/**
 * The proposed conversation, or the choice how to explain. `what` is what the reader would explain; an objection is
 * explained orally (R13), so `inWriting` is not offered there.
 */
export const appointment = ({ what, inWriting }: Asked): readonly Block[] => [
  ...when(
    'hasAppointment',
    ...when(
      'byPhone',
      body(
        'Wij bellen u graag op **{{appointmentDay}} om {{appointmentTime}} uur**{{#appointmentPlace}}, op nummer {{appointmentPlace}}{{/appointmentPlace}}.',
      ),
    ),
    ...when(
      'inPerson',
      body(
        'Wij spreken u graag op **{{appointmentDay}} om {{appointmentTime}} uur**.{{#appointmentPlace}} Plaats: {{appointmentPlace}}.{{/appointmentPlace}}',
      ),
    ),
    ...when(
      'byVideo',
      body(
        'Wij spreken u graag in een videogesprek op **{{appointmentDay}} om {{appointmentTime}} uur**.{{#appointmentPlace}} U doet mee via {{appointmentPlace}}.{{/appointmentPlace}}',
      ),
    ),
    body(
      `Komt dit moment u niet uit, of licht u ${what} liever op een andere manier toe? Laat het ons **uiterlijk op {{replyBy}}** weten.${inWriting ? ' Schriftelijk toelichten mag ook.' : ''}`,
    ),
  ),
  ...unless(
    'hasAppointment',
    body(
      inWriting
        ? `U kunt ${what} toelichten in een gesprek, telefonisch, in een videogesprek of schriftelijk. Wilt u ons **uiterlijk op {{replyBy}}** laten weten wat u het liefst wilt? Of stuur ons voor die dag uw schriftelijke toelichting.`
        : `U kunt ${what} toelichten in een gesprek bij ons, telefonisch of in een videogesprek. Wilt u ons **uiterlijk op {{replyBy}}** laten weten wat u het liefst wilt en wanneer u kunt? Dan maken wij een afspraak met u.`,
    ),
  ),
];
