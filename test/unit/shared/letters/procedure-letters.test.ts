import { describe, expect, test } from 'vitest';
import { domain } from '../../../../renderer/text/nl/domain.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import type { LetterKind } from '../../../../shared/complaint/letter-kind.ts';
import {
  type Addressee,
  complainantParty,
  involvedParty,
  representativeAddressee,
} from '../../../../shared/complaint/parties.ts';
import type { LetterContext } from '../../../../shared/letters/letter-context.ts';
import { letterFields } from '../../../../shared/letters/letter-fields.ts';
import { emptyInputs } from '../../../../shared/letters/letter-inputs.ts';
import { dutchSubjects, subjectInLetter } from '../../../../shared/letters/outcome-words.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import {
  authorised,
  boardDecided,
  conversation,
  decided,
  ended,
  lateDecided,
  linkedMeasures,
  notHandled,
  objected,
  onBoardRoute,
  perSubject,
  reminded,
  represented,
} from './sample-course.ts';
import { bothSides, casemanager, contextFor, received, verdictOf } from './sample-file.ts';

const fieldsOf = <K extends LetterKind>(
  kind: K,
  events: readonly ComplaintEvent[],
  over: Partial<LetterContext<K>> = {},
  to: Addressee = complainantParty,
) => letterFields(kind, to, { ...contextFor(events), inputs: emptyInputs[kind], ...over });
const replyBy = date('2026-02-06');
const boardMember = { name: 'Dirk de Boer', roles: ['board'] } as const;

describe('authorisation (R4)', () => {
  test('R4: the request for it holds nothing of the contents', () => {
    const fields = fieldsOf('authorisation-request', represented, { inputs: { replyBy } }, representativeAddressee);
    expect(fields).toMatchObject({
      value: {
        addressLines: 'Bakker Rechtshulp\nT.a.v. mr. Arend Bakker\nSingel 44\n3011 GH Rotterdam',
        complainantName: 'Marjolein de Vries',
        replyBy: '6 februari 2026',
      },
    });
    const [complaint] = represented;
    if (complaint?.type !== 'ComplaintReceived') throw new Error('The first event is the receipt.');
    for (const secret of [complaint.summary, complaint.text, complaint.wish ?? ''])
      expect(JSON.stringify(fields)).not.toContain(JSON.stringify(secret).slice(1, -1));
  });

  test('R4: the acknowledgement names a representative only while the authorisation is missing', () => {
    const name = (events: readonly ComplaintEvent[]) => {
      const fields = fieldsOf('acknowledgement', events);
      return fields.ok && fields.value.representativeName;
    };
    expect([name(represented), name(authorised), name(received())]).toEqual(['mr. Arend Bakker', null, null]);
  });

  test('R4: a letter to an authorised representative says for whom it is', () => {
    const fields = fieldsOf('verdict', [...authorised, ...bothSides, verdictOf('upheld')], {}, representativeAddressee);
    expect(fields).toMatchObject({
      value: { toRepresentative: true, salutationName: 'mr. Arend Bakker', complainantName: 'Marjolein de Vries' },
    });
  });
});

describe('both sides (R5, R6)', () => {
  test('R6: a reminder says when was asked and when was reminded', () => {
    expect(
      fieldsOf('reminder-to-person-involved', reminded, { inputs: { replyBy } }, involvedParty(casemanager)),
    ).toMatchObject({
      value: { askedOn: '14 januari 2026', remindedOn: '21 januari 2026', salutationName: 'Joris Bakker' },
    });
  });

  test('R5, R6: a record says who, when and how, of the conversation that was chosen or else the last', () => {
    const events = [
      ...received(),
      conversation('explanation', date('2026-01-13')),
      conversation('explanation', date('2026-01-20'), { means: 'video', place: null }),
    ];
    const chosen = (id: string | null) =>
      fieldsOf('conversation-record', events, { inputs: { conversation: id, replyBy } });
    expect(chosen(null)).toMatchObject({
      value: { conversationDay: 'dinsdag 20 januari 2026', byVideo: true, conversationPlace: null },
    });
    expect(chosen('conversation-2026-01-13')).toMatchObject({
      value: {
        conversationDay: 'dinsdag 13 januari 2026',
        conversationTime: '14.30',
        conversationPlace: 'Stationsweg 12, Utrecht',
        present: 'Marjolein de Vries, Nadia Yıldız (klachtenfunctionaris)',
        inPerson: true,
      },
    });
    expect(chosen('another')).toMatchObject({ error: { facts: ['conversation'] } });
  });
});

describe('the answer', () => {
  test('R7: a notice of delay needs a reason and a day that is still to come', () => {
    const over = (reason: string | null, expectedOn: string | null) => ({
      inputs: { reason, expectedOn: expectedOn === null ? null : date(expectedOn) },
    });
    expect(fieldsOf('delay-notice', received(), over(null, null))).toMatchObject({
      error: { facts: ['expected-on', 'delay-reason'] },
    });
    expect(fieldsOf('delay-notice', received(), over('Ziekte.', '2026-01-30'))).toMatchObject({
      error: { facts: ['expected-on'] },
    });
    expect(fieldsOf('delay-notice', received(), over('Ziekte.', '2026-02-13'))).toMatchObject({
      value: { verdictDueOn: '2 februari 2026', expectedOn: '13 februari 2026', delayReason: 'Ziekte.' },
    });
  });

  test('R8, R9: subjects apart by the name that the organisation gives them, and linked measures beside its own', () => {
    const renamed = {
      ...regulation,
      subjects: regulation.subjects.map((entry) =>
        entry.id === 'information' ? { ...entry, name: 'Informatie aan klanten' } : entry,
      ),
    };
    expect(
      fieldsOf('verdict', decided('partly-upheld', { perSubject, linkedMeasures }), { regulation: renamed }),
    ).toMatchObject({
      value: {
        hasSubjects: true,
        subjects: [
          { subject: 'Bereikbaarheid', verdict: 'gegrond' },
          { subject: 'Informatie aan klanten', verdict: 'ongegrond' },
        ],
        measures: [{}, {}, { owner: 'Hoofd casemanagement', dueOn: '30 maart 2026' }],
        hasLinkedMeasures: true,
      },
    });
    expect(fieldsOf('verdict', decided('upheld', { measures: [], linkedMeasures }))).toMatchObject({ ok: true });
  });

  test('R18: subjects bear in a letter the names that the Dutch screens give them', () => {
    expect(dutchSubjects).toEqual(domain.subjects);
    expect(subjectInLetter('something-else' as never, regulation)).toBe('something-else');
  });

  test('R12, R14: how long one may object and how long the board has come from the regulation in force', () => {
    const terms = {
      ...regulation.terms,
      objection: { ...regulation.terms.objection, term: { unit: 'working-days', count: 30 } as const },
      'board-decision': { ...regulation.terms['board-decision'], term: { unit: 'months', count: 2 } as const },
    };
    expect(fieldsOf('verdict', decided('upheld'), { regulation: { ...regulation, terms } })).toMatchObject({
      value: { objectionTerm: '30 werkdagen', boardTerm: 'twee maanden' },
    });
  });

  test('R17: with the board, the verdict is signed for the board', () => {
    const events = [...onBoardRoute(['financial-damage'], 'R17'), ...bothSides, verdictOf('upheld')];
    expect(fieldsOf('verdict', events)).toMatchObject({ value: { byBoard: true, senderRole: 'namens de directie' } });
    expect(fieldsOf('verdict', events, { sender: boardMember })).toMatchObject({ value: { senderRole: 'directie' } });
    expect(fieldsOf('verdict', decided('upheld'))).toMatchObject({
      value: { byBoard: false, senderRole: 'klachtenfunctionaris' },
    });
  });
});

describe('exceptions and endings', () => {
  test('R16: return-to-work advice is pointed to UWV; what the officer noted stays in the file', () => {
    const fields = fieldsOf('not-handled', notHandled('return-to-work-advice'));
    expect(fields).toMatchObject({
      value: { aboutReturnToWork: true, uwvName: 'UWV', uwvWebsite: 'www.uwv.nl', explanation: null },
    });
    const without = { ...regulation, uwv: { name: 'UWV', website: null, email: null } };
    expect(fieldsOf('not-handled', notHandled('return-to-work-advice'), { regulation: without })).toMatchObject({
      error: { facts: ['uwv-website'] },
    });
    expect(fieldsOf('not-handled', notHandled('outside-regulation'), { regulation: without })).toMatchObject({
      value: { outsideRegulation: true, explanation: expect.stringContaining('uw werkgever') },
    });
  });

  test('R17: financial damage needs no other reason; anything else takes the reason of the file', () => {
    expect(fieldsOf('forwarded-to-board', onBoardRoute(['financial-damage'], 'Intern.'))).toMatchObject({
      value: { aboutFinancialDamage: true, explanation: null, forwardedOn: '6 januari 2026' },
    });
    expect(fieldsOf('forwarded-to-board', onBoardRoute(['treatment'], 'Het gaat over ons.'))).toMatchObject({
      value: { aboutFinancialDamage: false, explanation: 'Het gaat over ons.' },
    });
  });

  test('R16, R17: both parts of a split complaint name the other', () => {
    const elsewhere = { stream: 'stream-1' as never, number: 'K26-A099' as never };
    const from = onBoardRoute(['financial-damage'], 'R17').map((event) =>
      event.type === 'ComplaintReceived' ? { ...event, splitFrom: elsewhere } : event,
    );
    expect(fieldsOf('forwarded-to-board', from)).toMatchObject({ value: { otherPartNumber: 'K26-A099' } });
    const into: ComplaintEvent = {
      type: 'PartSplitOff',
      splitOn: date('2026-01-06'),
      subjects: ['accessibility' as never],
      into: elsewhere,
      reason: 'R17',
    };
    const original = onBoardRoute(['financial-damage', 'accessibility'], 'R17');
    expect(fieldsOf('forwarded-to-board', [...original, into])).toMatchObject({
      value: { otherPartNumber: 'K26-A099' },
    });
  });

  test('R2: the DPO is told with the complaint itself, beside the procedure or in its place', () => {
    const privacy = received({ subjects: ['privacy' as never] });
    expect(fieldsOf('forwarded-to-dpo', privacy)).toMatchObject({
      value: { takenOver: false, dpoReach: 'privacy@occure.nl', complaintText: expect.stringContaining('8 december') },
    });
    expect(fieldsOf('forwarded-to-dpo', ended.toDpo)).toMatchObject({ value: { takenOver: true } });
    const without = { ...regulation, dpo: { name: 'FG', website: null, email: null } };
    expect(fieldsOf('forwarded-to-dpo', privacy, { regulation: without })).toMatchObject({
      error: { facts: ['dpo-contact'] },
    });
  });

  test('withdrawn, settled and sent on: each says its own and no more', () => {
    expect(fieldsOf('ending-confirmed', ended.withdrawn)).toMatchObject({
      value: { withdrawn: true, settled: false, forwarded: false, endedOn: '15 januari 2026', explanation: null },
    });
    expect(fieldsOf('ending-confirmed', ended.settled)).toMatchObject({
      value: { settled: true, agreement: expect.stringContaining('Fatima') },
    });
    expect(fieldsOf('ending-confirmed', ended.forwarded)).toMatchObject({
      value: {
        forwarded: true,
        forwardedTo: 'Pensioenfonds Vervoer',
        explanation: expect.stringContaining('pensioen'),
      },
    });
  });
});

describe('objection', () => {
  const inputs = { appointment: null, replyBy: date('2026-03-24') };

  test('R12, R13: an invitation says that it was late only when the board took it up all the same', () => {
    expect(fieldsOf('objection-invitation', objected(false), { inputs })).toMatchObject({
      value: { admittedLate: false, objectionDueOn: null, boardTerm: 'één maand', senderRole: 'namens de directie' },
    });
    expect(fieldsOf('objection-invitation', lateDecided(true), { inputs })).toMatchObject({
      value: {
        admittedLate: true,
        objectionReceivedOn: '12 maart 2026',
        objectionDueOn: '2 maart 2026',
        admissionReason: expect.stringContaining('ziekenhuis'),
      },
    });
  });

  test('R12, R15: too late: the day it was due, how its receipt is known, the reason, and the dispute body all the same', () => {
    expect(fieldsOf('objection-too-late', lateDecided(false, 'assumed'))).toMatchObject({
      value: {
        verdictReceivedOn: '2 februari 2026',
        receiptAssumed: true,
        objectionDueOn: '2 maart 2026',
        objectionTerm: 'één maand',
        boardReason: expect.stringContaining('geen reden'),
        disputeBodyName: 'Stichting Dokh',
      },
    });
  });

  test('R14: what changes for the verdict, what is promised, and how it was heard', () => {
    expect(fieldsOf('board-decision', boardDecided('partly-upheld'), { sender: boardMember })).toMatchObject({
      value: {
        partlyUpheld: true,
        verdictWas: 'ongegrond',
        verdictBecomes: 'deels gegrond',
        hearingHeldOn: '4 maart 2026',
        hearingDeclinedOn: null,
        measures: [{ owner: 'Directie', dueOn: '1 mei 2026' }],
        senderRole: 'directie',
      },
    });
    expect(fieldsOf('board-decision', boardDecided('dismissed', 'declined'))).toMatchObject({
      value: { verdictBecomes: null, change: null, hearingHeldOn: null, hearingDeclinedOn: '2 maart 2026' },
    });
  });

  test('R15: no decision goes out without the address of the dispute body', () => {
    const without = { ...regulation, disputeBody: { name: 'Stichting Dokh', website: null, email: ' ' } };
    expect(fieldsOf('board-decision', boardDecided('upheld'), { regulation: without })).toMatchObject({
      error: { facts: ['dispute-body-website', 'dispute-body-email'] },
    });
  });
});
