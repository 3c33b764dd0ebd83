import type { ComplaintNumber, MemberId } from '../../../../shared/base/ids.ts';
import { addDays, date } from '../../../../shared/base/plain-date.ts';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent, ComplaintReceived, Outcome, VerdictIssued } from '../../../../shared/complaint/events.ts';
import type { PersonId } from '../../../../shared/complaint/parties.ts';
import type { ComplaintState } from '../../../../shared/complaint/state.ts';
import type { ChannelId, SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { LetterContext } from '../../../../shared/letters/letter-context.ts';
import { deadlinesOf } from '../../../../shared/procedure/deadlines.ts';
import { type Law, regulationNow, shippedLaw } from '../../../../shared/procedure/law.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import type { Organisation, RegisterState } from '../../../../shared/register/register.ts';

const organisation: Organisation = {
  name: 'Arbodienst De Linde',
  street: 'Stationsweg 12',
  postcodeAndTown: '3511 ED Utrecht',
  email: 'klachten@delinde.example',
  phone: '030 - 123 45 67',
  website: 'www.delinde.example',
};

export const founded = (over: Partial<Organisation> = {}): RegisterState => ({
  status: 'founded',
  organisation: { ...organisation, ...over },
  members: [],
  former: [],
  devices: [],
  regulation,
  templates: {},
});

export const casemanager = 'person-1' as PersonId;
export const teamLeader = 'person-2' as PersonId;

const receipt: ComplaintReceived = {
  type: 'ComplaintReceived',
  number: 'K26-A017' as ComplaintNumber,
  receivedOn: date('2026-01-02'),
  channel: 'email' as ChannelId,
  complainant: {
    name: 'Marjolein de Vries',
    organisation: 'Voorbeeld Transport B.V.',
    email: 'm.devries@voorbeeld-transport.nl',
    phone: '06-12345678',
    address: 'Havenkade 8\n3011 AB Rotterdam',
    kind: 'client',
  },
  representative: null,
  summary: 'Bereikbaarheid van de casemanager',
  text: 'Sinds 8 december probeer ik onze casemanager te bereiken over twee langdurig zieke medewerkers. Ik heb vijf keer gebeld en drie keer gemaild, zonder antwoord.\n\nDaardoor dreigen wij de termijn voor de probleemanalyse te missen.',
  wish: 'Een vaste contactpersoon die binnen een dag reageert.',
  incidentOn: date('2025-12-08'),
  subjects: ['accessibility' as SubjectId],
  documents: [],
  messageId: null,
  splitFrom: null,
};

export const received = (over: Partial<ComplaintReceived> = {}): readonly ComplaintEvent[] => [
  { ...receipt, ...over },
  { type: 'HandlerAssigned', handler: { id: 'm1' as MemberId, name: 'Nadia Yıldız' } },
  {
    type: 'PersonInvolvedNamed',
    person: {
      id: casemanager,
      name: 'Joris Bakker',
      position: 'casemanager',
      department: 'Team Rotterdam',
      email: 'j.bakker@delinde.example',
      member: null,
    },
  },
  {
    type: 'PersonInvolvedNamed',
    person: { id: teamLeader, name: 'Ria Post', position: null, department: null, email: null, member: null },
  },
];

/** Both sides closed: the complainant and the casemanager heard, the team leader silent. */
export const bothSides: readonly ComplaintEvent[] = [
  { type: 'AcknowledgementSent', sentOn: date('2026-01-06'), means: 'email', document: null },
  {
    type: 'ExplanationGiven',
    by: { party: 'complainant' },
    givenOn: date('2026-01-13'),
    means: 'phone',
    account: 'Niet in een brief.',
    documents: [],
  },
  {
    type: 'ExplanationGiven',
    by: { party: 'person-involved', person: casemanager },
    givenOn: date('2026-01-19'),
    means: 'in-writing',
    account: 'Niet in een brief.',
    documents: [],
  },
  {
    type: 'ExplanationWaived',
    of: { party: 'person-involved', person: teamLeader },
    waivedOn: date('2026-01-23'),
    ground: 'did-not-respond',
    reason: 'Alleen voor het dossier.',
  },
];

export const verdictOf = (outcome: Outcome): VerdictIssued => ({
  type: 'VerdictIssued',
  issuedOn: date('2026-01-28'),
  outcome,
  perSubject: [],
  findings:
    'Uit onze telefoongegevens blijkt dat u tussen 8 en 22 december vijf keer hebt gebeld en niet bent teruggebeld. Van uw drie e-mails zijn er twee aangekomen.\n\nDe casemanager was van 10 tot en met 24 december ziek. Zijn telefoon en zijn postvak waren niet doorgeschakeld.',
  reasons:
    outcome === 'upheld'
      ? null
      : 'Wij moeten bereikbaar zijn, ook als een medewerker ziek is. De termijn voor de probleemanalyse is echter niet overschreden: die liep tot en met 9 januari.',
  measures:
    outcome === 'dismissed'
      ? []
      : [
          {
            id: 'm1',
            description: 'Bij ziekte schakelen wij telefoon en postvak dezelfde dag door naar een collega.',
            owner: 'Teamleider Rotterdam',
            dueOn: date('2026-02-16'),
          },
          {
            id: 'm2',
            description: 'Mevrouw De Vries krijgt een vaste contactpersoon en een vervanger.',
            owner: 'Klachtenfunctionaris',
            dueOn: date('2026-02-02'),
          },
        ],
  linkedMeasures: [],
});

export const stateAfter = (events: readonly ComplaintEvent[]): ComplaintState => events.reduce(evolve, initialState);

export const contextFor = (
  events: readonly ComplaintEvent[],
  law: Law = shippedLaw,
): Omit<LetterContext<'verdict'>, 'inputs'> => {
  const state = stateAfter(events);
  return {
    state,
    register: founded(),
    deadlines: deadlinesOf({ state, settledAt: {} }, law),
    regulation: regulationNow(law),
    today: date('2026-01-30'),
    sender: { name: 'Nadia Yıldız', roles: ['officer'] },
  };
};

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The same, every day in it so many days later. */
export const shifted = <T>(value: T, days: number): T => {
  const move = (part: unknown): unknown => {
    if (typeof part === 'string') return dayPattern.test(part) ? addDays(date(part), days) : part;
    if (Array.isArray(part)) return part.map(move);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, move(each)]));
  };
  return move(value) as T;
};
