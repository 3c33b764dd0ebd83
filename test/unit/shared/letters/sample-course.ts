import type { ComplaintNumber, StreamId } from '../../../../shared/base/ids.ts';
import { date, type PlainDate } from '../../../../shared/base/plain-date.ts';
import type { DocumentRef } from '../../../../shared/complaint/document.ts';
import type { ComplaintEvent, Outcome, VerdictIssued } from '../../../../shared/complaint/events.ts';
import type { NotHandledGround } from '../../../../shared/complaint/exception-events.ts';
import type { LinkedMeasure, Measure } from '../../../../shared/complaint/measure.ts';
import { type Contact, complainantParty, involvedParty, type Party } from '../../../../shared/complaint/parties.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import { bothSides, casemanager, received, verdictOf } from './sample-file.ts';

/** What can happen to the sample complaint after it was received, by the letters that it leads to. */

const byEmail = (sentOn: PlainDate) => ({ sentOn, means: 'email', document: null }) as const;

const paper: DocumentRef = {
  id: 'document-1',
  name: 'Machtiging.pdf',
  mediaType: 'application/pdf',
  size: 1024,
  sha256: 'ab'.repeat(32),
  chunks: ['cd'.repeat(32)],
  wrappedKey: 'AAAA',
};

export const representative: Contact = {
  name: 'mr. Arend Bakker',
  organisation: 'Bakker Rechtshulp',
  email: 'bakker@rechtshulp.example',
  phone: null,
  address: 'Singel 44\n3011 GH Rotterdam',
};

/** R4. */
export const represented = received({ representative });
export const authorised: readonly ComplaintEvent[] = [
  ...represented,
  {
    type: 'AuthorisationReceived',
    receivedOn: date('2026-01-09'),
    signedOn: date('2026-01-08'),
    documents: [paper],
  },
];

/** R6: the complainant was heard, and the casemanager was asked and reminded. */
export const reminded: readonly ComplaintEvent[] = [
  ...received(),
  ...bothSides.slice(0, 2),
  {
    type: 'ExplanationRequested',
    of: involvedParty(casemanager),
    requestedOn: date('2026-01-14'),
    means: 'email',
    document: null,
  },
  { type: 'ReminderSent', of: involvedParty(casemanager), ...byEmail(date('2026-01-21')) },
];

const account =
  'Mevrouw De Vries vertelt dat zij sinds 8 december vijf keer heeft gebeld en drie e-mails heeft gestuurd. Op 15 december sprak zij een collega, die beloofde dat de casemanager zou terugbellen. Dat is niet gebeurd.\n\nZij vindt het belangrijkst dat er voortaan iemand bereikbaar is als de casemanager er niet is.';

/** A conversation in which a side explained (R5, R6), or the objection was heard (R13). */
export const conversation = (
  about: 'explanation' | 'objection',
  on: PlainDate,
  over: {
    readonly with?: Party;
    readonly means?: 'phone' | 'in-person' | 'video';
    readonly place?: string | null;
  } = {},
): ComplaintEvent => ({
  type: 'ConversationHeld',
  conversation: `conversation-${on}`,
  about,
  with: over.with ?? complainantParty,
  meeting: {
    on,
    at: '14:30',
    means: over.means ?? 'in-person',
    place: over.place === undefined ? 'Stationsweg 12, Utrecht' : over.place,
  },
  present: ['Marjolein de Vries', 'Nadia Yıldız (klachtenfunctionaris)'],
  account,
  documents: [],
});

const linked: LinkedMeasure = {
  id: 'm9',
  description: 'Alle casemanagers krijgen een vaste vervanger, die klanten met naam en nummer kennen.',
  owner: 'Hoofd casemanagement',
  dueOn: date('2026-03-30'),
  from: { stream: 'stream-other' as StreamId, number: 'K25-A112' as ComplaintNumber },
};

export const decided = (outcome: Outcome, over: Partial<VerdictIssued> = {}): readonly ComplaintEvent[] => [
  ...received({ subjects: ['accessibility', 'information'] as unknown as readonly SubjectId[] }),
  ...bothSides,
  { ...verdictOf(outcome), ...over },
];

export const perSubject = [
  { subject: 'accessibility' as SubjectId, outcome: 'upheld' },
  { subject: 'information' as SubjectId, outcome: 'dismissed' },
] as const;

export const manyMeasures: readonly Measure[] = Array.from({ length: 14 }, (_, index) => ({
  id: `many-${index}`,
  description: `${index + 1}. Wij leggen in de werkinstructie vast wie bij ziekte de telefoon en het postvak overneemt, en controleren dat iedere maand.`,
  owner: index % 2 === 0 ? 'Teamleider Rotterdam' : 'Hoofd casemanagement, vestiging Zuidwest-Nederland',
  dueOn: date(`2026-0${(index % 6) + 3}-15`),
}));
export const linkedMeasures: readonly LinkedMeasure[] = [linked];

/** R17. */
export const onBoardRoute = (subjects: readonly string[], reason: string): readonly ComplaintEvent[] => [
  ...received({ subjects: subjects as readonly SubjectId[] }),
  { type: 'ForwardedToBoard', forwardedOn: date('2026-01-06'), reason },
];

export const notHandled = (ground: NotHandledGround, over: Parameters<typeof received>[0] = {}) => [
  ...received(over),
  { type: 'ComplaintNotHandled', decidedOn: date('2026-01-07'), ground, reason: reasons[ground] } as const,
];
const reasons: Readonly<Record<NotHandledGround, string>> = {
  'return-to-work-advice': 'Alleen voor het dossier.',
  'no-authorisation': 'Wij vroegen op 6 en op 14 januari om de machtiging.',
  'outside-regulation':
    'Uw klacht gaat over de hoogte van de uitkering die uw werkgever u betaalt. Daar gaan wij niet over: dat regelt uw werkgever zelf.',
};

export const ended = {
  withdrawn: [
    ...received(),
    {
      type: 'ComplaintWithdrawn',
      withdrawnOn: date('2026-01-15'),
      means: 'phone',
      reason: 'Alleen voor het dossier.',
      documents: [],
    },
  ],
  settled: [
    ...received(),
    {
      type: 'ComplaintSettled',
      settledOn: date('2026-01-15'),
      agreement:
        'Mevrouw De Vries krijgt vanaf 19 januari een vaste contactpersoon, Fatima El Amrani.\nZij belt binnen een werkdag terug. In maart kijken wij samen of het goed gaat.',
      documents: [],
    },
  ],
  forwarded: [
    ...received(),
    {
      type: 'ComplaintForwarded',
      forwardedOn: date('2026-01-15'),
      to: { body: 'other', name: 'Pensioenfonds Vervoer' },
      reason: 'Uw klacht gaat over uw pensioenoverzicht. Dat maakt uw pensioenfonds, en niet wij.',
    },
  ],
  toDpo: [
    ...received({ subjects: ['privacy' as SubjectId] }),
    {
      type: 'ComplaintForwarded',
      forwardedOn: date('2026-01-15'),
      to: { body: 'dpo' },
      reason: 'Uw klacht gaat alleen over de vraag of wij uw gegevens mochten delen. Daarover oordeelt de FG.',
    },
  ],
} satisfies Readonly<Record<string, readonly ComplaintEvent[]>>;

/** The verdict was sent on 30 January and received on 2 February: the time to object ends on 2 March. */
export const answered = (outcome: Outcome = 'dismissed', proof: 'tracked-letter' | 'assumed' = 'tracked-letter') => [
  ...decided(outcome),
  { type: 'VerdictSent', to: 'complainant', ...byEmail(date('2026-01-30')) } as const,
  { type: 'VerdictReceived', receivedOn: date('2026-02-02'), proof } as const,
];

/** R12: on 20 February, in time; on 12 March, late. */
export const objected = (late: boolean, proof?: 'tracked-letter' | 'assumed'): readonly ComplaintEvent[] => [
  ...answered('dismissed', proof),
  {
    type: 'ObjectionReceived',
    receivedOn: late ? date('2026-03-12') : date('2026-02-20'),
    means: 'email',
    text: 'Ik ben het niet eens met de uitspraak.',
    documents: [],
    due: date('2026-03-02'),
    late,
  },
];

export const lateDecided = (admitted: boolean, proof?: 'tracked-letter' | 'assumed'): readonly ComplaintEvent[] => [
  ...objected(true, proof),
  {
    type: 'LateObjectionDecided',
    decidedOn: date('2026-03-16'),
    admitted,
    reason: admitted
      ? 'U lag van 16 februari tot en met 9 maart in het ziekenhuis.'
      : 'U hebt geen reden gegeven waarom u later was. Ook uit het dossier blijkt niet dat u niet eerder bezwaar kon maken.',
  },
];

/** R13: heard on 4 March, or declined on 2 March. */
export const heard = (how: 'held' | 'declined'): readonly ComplaintEvent[] => [
  ...objected(false),
  how === 'held'
    ? conversation('objection', date('2026-03-04'))
    : { type: 'ObjectionHearingDeclined', declinedOn: date('2026-03-02'), reason: 'Alleen voor het dossier.' },
];

/** R14. */
export const boardDecided = (outcome: Outcome, how: 'held' | 'declined' = 'held'): readonly ComplaintEvent[] => [
  ...heard(how),
  {
    type: 'ObjectionDecided',
    decidedOn: date('2026-03-19'),
    outcome,
    reasons:
      'Uit de telefoongegevens die u bij het gesprek liet zien, blijkt dat u ook op 17 en 18 december hebt gebeld. Die gesprekken stonden niet in ons overzicht.\n\nDe termijn voor de probleemanalyse is niet overschreden. Op dat punt volgen wij de uitspraak.',
    verdictBecomes: outcome === 'dismissed' ? null : outcome,
    change:
      outcome === 'dismissed' ? null : 'Ook uw klacht dat u op 17 en 18 december niet bent teruggebeld, is gegrond.',
    measures:
      outcome === 'dismissed'
        ? []
        : [
            {
              id: 'b1',
              description: 'Wij vergelijken elke week het overzicht van gemiste gesprekken met dat van de centrale.',
              owner: 'Directie',
              dueOn: date('2026-05-01'),
            },
          ],
  },
];
