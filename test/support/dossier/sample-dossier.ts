import type { DossierDesk } from '../../../renderer/features/complaint/dossier/dossier-desk.ts';
import { wordsIn } from '../../../renderer/text/text.tsx';
import type { RecordId, StreamId } from '../../../shared/base/ids.ts';
import { date, type Instant } from '../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../shared/complaint/events.ts';
import { foldComplaint } from '../../../shared/complaint/fold.ts';
import { complainantParty, involvedParty } from '../../../shared/complaint/parties.ts';
import type { SubjectId } from '../../../shared/complaint/subjects.ts';
import { type Law, shippedLaw } from '../../../shared/procedure/law.ts';
import { regulation } from '../../../shared/procedure/regulation.ts';
import type { RecordedEvent } from '../../../shared/record/record.ts';
import { casemanager, founded, received } from '../../unit/shared/letters/sample-file.ts';
import { recorded } from '../arbitraries/records.ts';
import { changedAfter, withTerm } from '../given-law.ts';
import { otherFile } from '../whole-procedure.ts';
import type { SamplePapers } from './sample-papers.ts';

export const nadia = { id: 'm1', name: 'Nadia Yıldız' } as const;
export const dirk = { id: 'm2', name: 'Dirk de Boer' } as const;

/** One fact of the sample: the day it was recorded, who recorded it, and what. */
export type Told = readonly [on: string, by: { readonly id: string; readonly name: string }, event: ComplaintEvent];

const joris = involvedParty(casemanager);
const first = received();
const [receipt] = first;

/** A whole file: both sides, a verdict per subject, an objection that was decided, corrections, notes and papers. */
export const wholeFile = (papers: SamplePapers): readonly Told[] => {
  if (receipt?.type !== 'ComplaintReceived') throw new Error('The sample begins with its receipt.');
  const { documents } = papers;
  const complaint: ComplaintEvent = {
    ...receipt,
    receivedOn: date('2026-01-03'),
    subjects: ['accessibility' as SubjectId, 'information' as SubjectId],
    documents: [documents.complaint, documents.callLog],
  };
  return [
    ['2026-01-05', nadia, complaint],
    ...first.slice(1).map((event): Told => ['2026-01-05', nadia, event]),
    ['2026-01-06', nadia, { type: 'NoteAdded', text: 'Joris is tot en met 19 januari met verlof. Eerst de klager.' }],
    [
      '2026-01-06',
      nadia,
      { type: 'LetterMade', letter: 'acknowledgement', to: complainantParty, document: documents.acknowledgement },
    ],
    [
      '2026-01-06',
      nadia,
      {
        type: 'AcknowledgementSent',
        sentOn: date('2026-01-06'),
        means: 'email',
        document: documents.acknowledgement,
      },
    ],
    [
      '2026-01-07',
      dirk,
      {
        type: 'FactCorrected',
        record: 'dev-a:1' as RecordId,
        replaces: null,
        event: { ...complaint, receivedOn: date('2026-01-02') },
        reason: 'De mail kwam vrijdagavond binnen; de postkamer las haar pas zaterdag.',
      },
    ],
    [
      '2026-01-08',
      nadia,
      { type: 'DocumentsAdded', documents: [documents.strangers], remark: 'Van de bedrijfsarts gekregen.' },
    ],
    [
      '2026-01-08',
      nadia,
      {
        type: 'RecordStruckOut',
        record: 'dev-a:9' as RecordId,
        reason: 'Dit stuk hoort bij een andere klacht.',
      },
    ],
    [
      '2026-01-09',
      nadia,
      {
        type: 'ConversationPlanned',
        conversation: 'c1',
        about: 'explanation',
        with: complainantParty,
        meeting: { on: date('2026-01-13'), at: '14:30', means: 'in-person', place: 'Stationsweg 12, Utrecht' },
      },
    ],
    [
      '2026-01-13',
      nadia,
      {
        type: 'ConversationHeld',
        conversation: 'c1',
        about: 'explanation',
        with: complainantParty,
        meeting: { on: date('2026-01-13'), at: '14:30', means: 'in-person', place: 'Stationsweg 12, Utrecht' },
        present: ['Marjolein de Vries', 'Nadia Yıldız'],
        account:
          'Mevrouw De Vries vertelt dat zij sinds 8 december vijf keer heeft gebeld en drie e-mails heeft gestuurd. Op 15 december sprak zij een collega, die beloofde dat de casemanager zou terugbellen. Dat is niet gebeurd.\n\nZij vindt het belangrijkst dat er voortaan iemand bereikbaar is als de casemanager er niet is.',
        documents: [documents.conversation],
      },
    ],
    [
      '2026-01-14',
      nadia,
      {
        type: 'LetterMade',
        letter: 'request-to-person-involved',
        to: joris,
        document: documents.request,
      },
    ],
    [
      '2026-01-14',
      nadia,
      {
        type: 'ExplanationRequested',
        of: joris,
        requestedOn: date('2026-01-14'),
        means: 'email',
        document: documents.request,
      },
    ],
    [
      '2026-01-15',
      nadia,
      { type: 'DocumentsAdded', documents: [documents.phoneList, documents.chart, documents.note], remark: 'Van ICT.' },
    ],
    [
      '2026-01-21',
      nadia,
      { type: 'ReminderSent', of: joris, sentOn: date('2026-01-21'), means: 'email', document: null },
    ],
    [
      '2026-01-22',
      nadia,
      {
        type: 'ConversationRecordAnswered',
        conversation: 'c1',
        answeredOn: date('2026-01-22'),
        answer: 'agreed-with-remarks',
        remarks: 'Het waren vier e-mails, niet drie.',
        documents: [documents.signed],
      },
    ],
    [
      '2026-01-26',
      nadia,
      {
        type: 'ExplanationGiven',
        by: joris,
        givenOn: date('2026-01-23'),
        means: 'phone',
        account: 'Ik zat in die weken in een overdracht. De berichten kwamen in een mailbox die niemand meer las.',
        documents: [],
      },
    ],
    [
      '2026-01-26',
      nadia,
      {
        type: 'ExplanationWaived',
        of: involvedParty('person-2' as typeof casemanager),
        waivedOn: date('2026-01-26'),
        ground: 'did-not-respond',
        reason: 'Twee keer gevraagd, geen reactie. Wat zij weet, staat in het overzicht van ICT.',
      },
    ],
    [
      '2026-01-29',
      nadia,
      {
        type: 'DelayAnnounced',
        reason: 'De casemanager was tot en met 19 januari met verlof.',
        expectedOn: date('2026-02-13'),
        sentOn: date('2026-01-29'),
        means: 'email',
        document: documents.delay,
      },
    ],
    [
      '2026-02-05',
      nadia,
      {
        type: 'VerdictIssued',
        issuedOn: date('2026-02-05'),
        outcome: 'partly-upheld',
        perSubject: [
          { subject: 'accessibility' as SubjectId, outcome: 'upheld' },
          { subject: 'information' as SubjectId, outcome: 'dismissed' },
        ],
        findings:
          'Tussen 8 december en 9 januari is vijf keer gebeld en vier keer gemaild zonder antwoord. De telefooncentrale bevestigt vier van de vijf gesprekken. De mailbox werd na de overdracht niet meer gelezen.',
        reasons:
          'Over de bereikbaarheid is de klacht terecht. Over de informatie niet: de stukken die mevrouw De Vries nodig had, zijn haar op 11 december gestuurd.',
        measures: [
          {
            id: 'm-1',
            description: 'Elke klant krijgt een tweede contactpersoon, die ook in het klantportaal staat',
            owner: 'Teamleider Rotterdam',
            dueOn: date('2026-03-01'),
          },
          {
            id: 'm-2',
            description: 'Mailboxen van vertrokken collega’s worden doorgestuurd',
            owner: 'ICT',
            dueOn: date('2026-04-01'),
          },
        ],
        linkedMeasures: [
          {
            id: 'm-9',
            description: 'Terugbelafspraken staan in het klantsysteem',
            owner: 'Hoofd casemanagement',
            dueOn: date('2026-03-30'),
            from: otherFile,
          },
        ],
      },
    ],
    ['2026-02-05', nadia, { type: 'LetterMade', letter: 'verdict', to: complainantParty, document: documents.verdict }],
    [
      '2026-02-05',
      nadia,
      {
        type: 'VerdictSent',
        to: 'complainant',
        sentOn: date('2026-02-05'),
        means: 'registered-post',
        document: documents.verdict,
      },
    ],
    ['2026-02-09', nadia, { type: 'VerdictReceived', receivedOn: date('2026-02-07'), proof: 'tracked-letter' }],
    [
      '2026-02-20',
      nadia,
      {
        type: 'ObjectionReceived',
        receivedOn: date('2026-02-20'),
        means: 'email',
        text: 'Ik ben het niet eens met het deel over de informatie. De stukken van 11 december waren van een andere medewerker.',
        documents: [documents.objection],
        due: date('2026-03-09'),
        late: false,
      },
    ],
    [
      '2026-02-23',
      nadia,
      {
        type: 'ObjectorInvited',
        sentOn: date('2026-02-23'),
        means: 'email',
        document: documents.invitation,
      },
    ],
    [
      '2026-02-27',
      nadia,
      { type: 'MeasureProgressed', measure: 'm-2', on: date('2026-02-27'), progress: 'De helft is gedaan.' },
    ],
    [
      '2026-03-02',
      nadia,
      {
        type: 'MeasureDone',
        measure: 'm-1',
        doneOn: date('2026-02-27'),
        evidence: 'Rooster van 1 maart en een steekproef van tien klanten.',
        documents: [],
      },
    ],
    [
      '2026-03-04',
      dirk,
      {
        type: 'ConversationHeld',
        conversation: 'c2',
        about: 'objection',
        with: complainantParty,
        meeting: { on: date('2026-03-04'), at: '10:00', means: 'video', place: null },
        present: ['Marjolein de Vries', 'Dirk de Boer', 'Nadia Yıldız'],
        account: 'Mevrouw De Vries laat de stukken van 11 december zien. Ze gaan over een andere medewerker.',
        documents: [],
      },
    ],
    ['2026-03-05', dirk, { type: 'NoteAdded', text: 'Eerst met de bedrijfsarts overleggen voordat we dit sturen.' }],
    [
      '2026-03-16',
      dirk,
      {
        type: 'ObjectionDecided',
        decidedOn: date('2026-03-16'),
        outcome: 'upheld',
        reasons: 'De stukken van 11 december gingen over iemand anders. Ook over de informatie is de klacht terecht.',
        verdictBecomes: 'upheld',
        change: 'De klacht is nu op beide onderdelen gegrond. De stukken zijn alsnog gestuurd.',
        measures: [],
      },
    ],
    [
      '2026-03-16',
      nadia,
      { type: 'LetterMade', letter: 'board-decision', to: complainantParty, document: documents.decision },
    ],
    [
      '2026-03-17',
      nadia,
      {
        type: 'ObjectionDecisionSent',
        sentOn: date('2026-03-17'),
        means: 'email',
        document: documents.decision,
      },
    ],
    [
      '2026-04-02',
      nadia,
      { type: 'DisputeReferred', knownOn: date('2026-04-02'), reference: 'D-2026-7', remark: null },
    ],
    ['2026-04-20', nadia, { type: 'ComplaintClosed', closedOn: date('2026-04-20'), remark: null }],
  ];
};

/** The term for a verdict was six weeks for a while. */
export const changedLaw: Law = changedAfter(9, withTerm('verdict', { term: { unit: 'months', count: 2 } }), shippedLaw);

export const recordsOf = (told: readonly Told[]): readonly RecordedEvent<ComplaintEvent>[] =>
  told.map(([on, by, event], index) => ({
    ...recorded(event, index + 1),
    at: `${on}T13:45:00.000Z` as Instant,
    by: by as RecordedEvent<ComplaintEvent>['by'],
  }));

/** The desk at which the dossier of these facts is made. */
export const dossierDesk = (told: readonly Told[], over: Partial<DossierDesk> = {}): DossierDesk => {
  const records = recordsOf(told);
  const { unread: _, ...folded } = foldComplaint(records);
  const { state } = folded;
  const register = founded();
  if (state.status === 'unregistered' || register.status !== 'founded') throw new Error('The sample is registered.');
  return {
    file: { ...folded, stream: 'aaaaaaaaaaaaaaaaaaaaaaaaaa' as StreamId, allRecords: records, unreadable: 0 },
    state,
    law: changedLaw,
    telling: {
      state,
      regulation,
      members: [nadia, dirk] as unknown as DossierDesk['telling']['members'],
      factOf: (id) => {
        const amended = folded.amendments.get(id);
        if (amended?.kind === 'corrected') return amended.event;
        return records.find((record) => record.id === id)?.event ?? null;
      },
      words: wordsIn('nl'),
      language: 'nl',
    },
    organisation: register.organisation,
    maker: nadia as unknown as DossierDesk['maker'],
    today: date('2026-05-04'),
    audience: 'own-use',
    withNotes: false,
    ...over,
  };
};
