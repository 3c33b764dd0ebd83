import type { ComplaintNumber } from '../../shared/base/ids.ts';
import { addDays, date, type PlainDate } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent, Meeting } from '../../shared/complaint/events.ts';
import { complainantParty } from '../../shared/complaint/parties.ts';
import { facts } from './given-complaint.ts';
import { dirk, ilse, sam } from './seed-files.ts';
import { measure } from './seeded-cases.ts';

/** A register as it could be on Wednesday 6 May 2026. */
export const calendarToday = date('2026-05-06');

const received = (number: string, receivedOn: string, name: string, summary: string): ComplaintEvent => ({
  ...facts.received,
  number: number as ComplaintNumber,
  receivedOn: date(receivedOn),
  complainant: { ...facts.received.complainant, name },
  summary,
  documents: [],
  messageId: null,
});
const handledBy = ({ id, name }: typeof ilse): ComplaintEvent => ({ type: 'HandlerAssigned', handler: { id, name } });
const acknowledged = (day: string): ComplaintEvent => ({ ...facts.acknowledged, sentOn: date(day) });
export const planned = (
  conversation: string,
  meeting: Partial<Meeting> & Pick<Meeting, 'on' | 'at'>,
): ComplaintEvent => ({
  type: 'ConversationPlanned',
  conversation,
  about: 'explanation',
  with: complainantParty,
  meeting: { means: 'phone', place: '06 12 34 56 78', ...meeting },
});

/** Both sides heard and the verdict upheld and sent, with these measures. */
const answeredOn = (day: string, ...measures: ReturnType<typeof measure>[]): readonly ComplaintEvent[] => {
  const on = date(day);
  return [
    { ...facts.complainantAsked, requestedOn: addDays(on, -12) },
    { ...facts.complainantHeard, givenOn: addDays(on, -8) },
    facts.bosNamed,
    { ...facts.bosAsked, requestedOn: addDays(on, -8) },
    { ...facts.bosHeard, givenOn: addDays(on, -4) },
    { ...facts.upheld, issuedOn: on, measures },
    { ...facts.verdictSent, sentOn: on },
  ];
};
const verdictReceived = (day: string): ComplaintEvent => ({
  type: 'VerdictReceived',
  receivedOn: date(day),
  proof: 'email-confirmation',
});
const objected = (day: string, due: string): ComplaintEvent => ({
  type: 'ObjectionReceived',
  receivedOn: date(day),
  means: 'email',
  text: 'De maatregel komt te laat.',
  documents: [],
  due: date(due),
  late: false,
});
const hearing = (on: PlainDate, at: string): ComplaintEvent => ({
  type: 'ConversationPlanned',
  conversation: 'hearing',
  about: 'objection',
  with: complainantParty,
  meeting: { on, at, means: 'in-person', place: 'Lindelaan 12, kamer 2' },
});

export const calendarFiles: readonly (readonly ComplaintEvent[])[] = [
  // The objection was heard on 28 April: the board decides by 28 May.
  [
    received('K25-A120', '2026-02-16', 'Rijk Transport B.V.', 'Verslag bleef zes weken uit'),
    handledBy(dirk),
    acknowledged('2026-02-18'),
    ...answeredOn('2026-03-13', measure('m1', 'Telefoons worden doorgeschakeld', 'Teamleider Verzuim', '2026-04-01')),
    verdictReceived('2026-03-16'),
    objected('2026-04-09', '2026-04-16'),
    {
      type: 'ConversationHeld',
      conversation: 'hearing',
      about: 'objection',
      with: complainantParty,
      meeting: { on: date('2026-04-28'), at: '11:00', means: 'in-person', place: null },
      present: ['Dirk de Boer'],
      account: 'De klager licht het bezwaar toe.',
      documents: [],
    },
  ],
  // The complainant may object up to Monday 18 May.
  [
    received('K26-A031', '2026-03-20', 'Bakkerij Zonneveld', 'Drie keer een ander aanspreekpunt'),
    handledBy(ilse),
    acknowledged('2026-03-24'),
    ...answeredOn('2026-04-15', measure('m2', 'Bereikbaarheid tussen 12 en 14 uur', 'Klantenservice', '2026-05-20')),
    verdictReceived('2026-04-16'),
  ],
  [
    received('K26-A033', '2026-03-10', 'S. el Amrani', 'Onheuse bejegening op het spreekuur'),
    handledBy(sam),
    acknowledged('2026-03-11'),
    ...answeredOn('2026-04-08'),
    verdictReceived('2026-04-09'),
    objected('2026-04-30', '2026-05-11'),
    hearing(date('2026-05-12'), '14:30'),
  ],
  // Late since Monday.
  [
    received('K26-A041', '2026-04-04', 'M. Visser', 'Casemanager belt niet terug'),
    handledBy(ilse),
    acknowledged('2026-04-07'),
  ],
  [
    received('K26-A044', '2026-04-11', 'P. Jansen', 'Verkeerd telefoonnummer op de uitnodiging'),
    handledBy(ilse),
    acknowledged('2026-04-14'),
    planned('talk', { on: calendarToday, at: '10:00' }),
  ],
  [
    received('K26-A046', '2026-04-18', 'J. de Groot', 'Privacy: brief aan het verkeerde adres'),
    handledBy(sam),
    acknowledged('2026-04-21'),
    planned('talk', { on: date('2026-05-11'), at: '09:00', means: 'video', place: null }),
  ],
  // Ends on Saturday 30 May: to be sent by Friday.
  [
    received('K26-A049', '2026-04-30', 'Kwekerij De Vries & Zonen', 'Factuur klopt niet'),
    handledBy(ilse),
    acknowledged('2026-05-01'),
  ],
  [received('K26-A050', '2026-04-29', 'L. Bakker', 'Lang in de wacht'), handledBy(ilse), acknowledged('2026-05-01')],
  // To be acknowledged today.
  [received('K26-A052', '2026-04-28', 'Stichting Buurthuis', 'Geen antwoord op e-mail'), handledBy(ilse)],
];

/** More than a month can show: two hundred items in May, names of sixty characters. */
export const overfullFiles: readonly (readonly ComplaintEvent[])[] = Array.from({ length: 170 }, (_, index) => [
  received(
    `K26-A${String(index + 100)}`,
    addDays(date('2026-04-04'), (index * 7) % 27),
    index % 5 === 0 ? 'Samenwerkingsverband Arbodienstverlening Noordoost-Nederland B.V.' : `Klager nummer ${index}`,
    'Onderwerp van de klacht dat ook nogal wat ruimte inneemt op het scherm',
  ),
  handledBy(index % 3 === 0 ? sam : ilse),
  ...(index % 4 === 0 ? [] : [acknowledged('2026-05-01')]),
  ...(index % 6 === 0
    ? [
        planned('talk', {
          on: addDays(date('2026-05-06'), (index * 5) % 21),
          at: `${9 + (index % 8)}:30`.padStart(5, '0'),
        }),
      ]
    : []),
]);
