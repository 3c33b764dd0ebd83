import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { evolve, initialState } from '../../../../shared/complaint/complaint.ts';
import type { ComplaintEvent } from '../../../../shared/complaint/events.ts';
import { type LetterKind, letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import { addresseesFor, confirmingLetter, letterBar, lettersNow } from '../../../../shared/complaint/letter-rules.ts';
import {
  type Addressee,
  complainantParty,
  involvedParty,
  representativeAddressee,
} from '../../../../shared/complaint/parties.ts';
import { isAuthorised, type OpenComplaint } from '../../../../shared/complaint/state.ts';
import { complaintEvents } from '../../../support/arbitraries/events.ts';
import {
  answered,
  authorised,
  boardDecided,
  conversation,
  decided,
  ended,
  heard,
  lateDecided,
  notHandled,
  objected,
  onBoardRoute,
  reminded,
  represented,
} from '../letters/sample-course.ts';
import { bothSides, casemanager, received, teamLeader } from '../letters/sample-file.ts';

const fileAfter = (events: readonly ComplaintEvent[]): OpenComplaint => {
  const state = events.reduce(evolve, initialState);
  if (state.status === 'unregistered') throw new Error('No complaint was received.');
  return state;
};
const who = (to: Addressee): string => (to.party === 'person-involved' ? to.person : to.party);
const offered = (events: readonly ComplaintEvent[]) =>
  lettersNow(fileAfter(events)).map(({ letter, to }) =>
    to.party === 'complainant' ? letter : `${letter} → ${who(to)}`,
  );
const bar = (letter: LetterKind, events: readonly ComplaintEvent[], to: Addressee = complainantParty) =>
  letterBar(letter, to, fileAfter(events));
const sent = { sentOn: date('2026-01-30'), means: 'email', document: null } as const;
const confirmed: ComplaintEvent = { type: 'EndingConfirmed', ...sent };

describe('the straight way', () => {
  test('R3, R5: given a complaint, the acknowledgement, the invitation and a notice of delay', () => {
    expect(offered(received())).toEqual(['acknowledgement', 'invitation-to-explain', 'delay-notice']);
  });

  test('R5: given the complainant is not heard, no letter asks anybody inside', () => {
    for (const letter of ['request-to-person-involved', 'reminder-to-person-involved'] as const)
      expect(bar(letter, received(), involvedParty(casemanager))).toEqual({ why: 'complainant-first', rule: 'R5' });
  });

  test('R6: given the complainant was heard, a request to each; a reminder only to who was asked', () => {
    const events = [...received(), ...bothSides.slice(0, 2)];
    expect(offered(events)).toEqual([
      `request-to-person-involved → ${casemanager}`,
      `request-to-person-involved → ${teamLeader}`,
      'delay-notice',
    ]);
    expect(bar('reminder-to-person-involved', reminded, involvedParty(casemanager))).toBeNull();
    expect(bar('reminder-to-person-involved', reminded, involvedParty(teamLeader))).toEqual({
      why: 'side-not-asked',
      rule: 'R6',
    });
  });

  test('R6: a record of a conversation exists only for who was spoken to', () => {
    const events = [...received(), conversation('explanation', date('2026-01-13'))];
    expect(bar('conversation-record', events)).toBeNull();
    expect(bar('conversation-record', events, involvedParty(casemanager))).toMatchObject({ why: 'no-conversation' });
  });

  test('R7, R11: given a verdict, its letter and a notice of delay, until it was sent', () => {
    expect(offered(decided('upheld'))).toEqual(['delay-notice', 'verdict']);
    expect(offered(answered())).toEqual([]);
    expect(bar('verdict', received())).toEqual({ why: 'not-decided', rule: 'R11' });
    expect(bar('delay-notice', answered())).toEqual({ why: 'already-sent', rule: 'R7' });
  });

  test('each letter is for whom it is meant', () => {
    for (const letter of letterKinds)
      for (const to of [complainantParty, involvedParty(casemanager), representativeAddressee]) {
        const meant = addresseesFor(letter, fileAfter(represented)).some((each) => who(each) === who(to));
        expect([letter, who(to), bar(letter, represented, to)?.why === 'wrong-addressee']).toEqual([
          letter,
          who(to),
          !meant,
        ]);
      }
  });
});

describe('a representative (R4)', () => {
  test('R4: given no authorisation, gets the request for it and nothing else', () => {
    const toThem = (events: readonly ComplaintEvent[]) =>
      lettersNow(fileAfter(events)).flatMap(({ letter, to }) => (to.party === 'representative' ? [letter] : []));
    expect(toThem(represented)).toEqual(['authorisation-request']);
    expect(toThem([...represented, ...bothSides])).toEqual(['authorisation-request']);
    expect(toThem(authorised)).toEqual(['acknowledgement', 'invitation-to-explain', 'delay-notice']);
    expect(bar('verdict', represented, representativeAddressee)).toEqual({ why: 'not-authorised-yet', rule: 'R4' });
    expect(bar('verdict', received(), representativeAddressee)).toEqual({ why: 'no-representative', rule: 'R4' });
  });

  test('R4: given the authorisation was withdrawn, gets nothing again', () => {
    const events: readonly ComplaintEvent[] = [
      ...authorised,
      { type: 'AuthorisationWithdrawn', withdrawnOn: date('2026-01-20'), reason: 'Ik ga alleen verder.' },
    ];
    expect(bar('invitation-to-explain', events, representativeAddressee)?.why).toBe('not-authorised-yet');
    expect(bar('authorisation-request', events, representativeAddressee)).toBeNull();
  });

  test('R4: on no order of events does a letter with contents go to someone who is not authorised', () => {
    let refused = 0;
    let allowed = 0;
    const files = fc.array(complaintEvents, { maxLength: 25 }).map((events) => [...represented, ...events]);
    fc.assert(
      fc.property(files, (events) => {
        const state = fileAfter(events);
        for (const { letter, to } of lettersNow(state)) {
          if (to.party !== 'representative' || letter === 'authorisation-request') continue;
          expect([letter, isAuthorised(state)]).toEqual([letter, true]);
          allowed += 1;
        }
        if (!isAuthorised(state)) refused += 1;
      }),
      { numRuns: 1500 },
    );
    expect(Math.min(refused, allowed), 'both must occur').toBeGreaterThan(20);
  });
});

describe('exceptions and endings', () => {
  test('R2: given a complaint about privacy, a letter with a copy to the DPO, until the DPO was told', () => {
    const privacy = received({ subjects: ['privacy' as never] });
    expect(bar('forwarded-to-dpo', privacy)).toBeNull();
    expect(bar('forwarded-to-dpo', [...privacy, { type: 'DpoInformed', remark: null, ...sent }])).toEqual({
      why: 'already-sent',
      rule: 'R2',
    });
    expect(bar('forwarded-to-dpo', received())).toEqual({ why: 'not-about-privacy', rule: 'R2' });
  });

  test('R17: given the complaint is with the board, a letter that says so', () => {
    expect(bar('forwarded-to-board', received())).toEqual({ why: 'not-with-board', rule: 'R17' });
    expect(bar('forwarded-to-board', onBoardRoute(['financial-damage'], 'R17'))).toBeNull();
  });

  test.each([
    ['R16', 'not-handled', notHandled('return-to-work-advice')],
    ['R2', 'forwarded-to-dpo', ended.toDpo],
    ['R7', 'ending-confirmed', ended.withdrawn],
    ['R7', 'ending-confirmed', ended.settled],
    ['R7', 'ending-confirmed', ended.forwarded],
  ] as const)('%s: an ending is confirmed by its own letter, %s, once', (_rule, letter, events) => {
    expect(offered(events)).toEqual([letter]);
    expect(offered([...events, confirmed])).toEqual([]);
  });

  test('an ending after the verdict needs no letter: the answer was given', () => {
    const events: readonly ComplaintEvent[] = [
      ...answered(),
      { type: 'ComplaintClosed', closedOn: date('2026-03-05'), remark: null },
    ];
    const state = fileAfter(events);
    expect(state.status === 'closed' && confirmingLetter(state.ending)).toBeNull();
    expect(offered(events)).toEqual([]);
  });
});

describe('objection', () => {
  test('R13: given an objection in time, the invitation, until it went out', () => {
    expect(offered(objected(false))).toEqual(['objection-invitation']);
    expect(offered([...objected(false), { type: 'ObjectorInvited', ...sent }])).toEqual([]);
  });

  test('R12: given one that came late, nothing until the board says whether it takes it up', () => {
    expect(offered(objected(true))).toEqual([]);
    expect(bar('objection-invitation', objected(true))).toEqual({ why: 'late-not-admitted', rule: 'R13' });
    expect(offered(lateDecided(true))).toEqual(['objection-invitation']);
    expect(offered(lateDecided(false))).toEqual(['objection-too-late']);
  });

  test('R14: given the objection was heard, no decision letter before the board has decided', () => {
    expect(offered(heard('declined'))).toEqual([]);
    expect(offered(heard('held'))).toEqual(['conversation-record']);
    expect(offered(boardDecided('upheld', 'declined'))).toEqual(['board-decision']);
    expect(offered([...boardDecided('upheld', 'declined'), { type: 'ObjectionDecisionSent', ...sent }])).toEqual([]);
  });
});
