import { type Block, body, unless, when } from './parts.ts';

/** The proposed conversation, or the choice how to explain; `to` is what the reader would explain. */
export const appointment = (to: 'uw klacht' | 'uw kant van het verhaal'): readonly Block[] => [
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
      `Komt dit moment u niet uit, of licht u ${to} liever op een andere manier toe? Laat het ons **uiterlijk op {{replyBy}}** weten. Schriftelijk toelichten mag ook.`,
    ),
  ),
  ...unless(
    'hasAppointment',
    body(
      `U kunt ${to} toelichten in een gesprek, telefonisch, in een videogesprek of schriftelijk. Wilt u ons **uiterlijk op {{replyBy}}** laten weten wat u het liefst wilt? Of stuur ons voor die dag uw schriftelijke toelichting.`,
    ),
  ),
];
