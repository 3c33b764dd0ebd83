import { describe, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { ComplaintCommand } from '../../../../shared/complaint/commands.ts';
import { complainantParty, representativeAddressee } from '../../../../shared/complaint/parties.ts';
import { bothSidesHeard, decided, document, facts, given } from '../../../support/given-complaint.ts';
import { later } from '../../../support/later-facts.ts';

const represented = [facts.received, later.representative] as const;
const authorised = { ...later.authorised, documents: [document] };
const record: ComplaintCommand = { ...authorised, type: 'RecordAuthorisation' };
const name: ComplaintCommand = { ...later.representative, type: 'NameRepresentative' };
const withdrawn = {
  type: 'AuthorisationWithdrawn',
  withdrawnOn: date('2026-01-15'),
  reason: 'Geen vertrouwen meer.',
} as const;
const left = { type: 'RepresentativeLeft', leftOn: date('2026-01-15'), reason: 'Gaat alleen verder.' } as const;

describe('a representative and the authorisation (R4)', () => {
  test('R4: one representative at a time', () => {
    given(facts.received).when(name).thenHappened(later.representative);
    given(...represented)
      .when(name)
      .thenRefused({ type: 'already-represented', name: 'Mr. P. Smit', rule: 'R4' });
    given(...represented, left)
      .when(name)
      .thenHappened(later.representative);
    given(facts.received)
      .when({ ...left, type: 'RecordRepresentativeLeft' })
      .thenRefused({ type: 'no-representative', rule: 'R4' });
  });

  test('R4: it is asked for, and comes signed, with the paper itself', () => {
    given(...represented)
      .when({ ...later.authorisationRequested, type: 'RecordAuthorisationRequested' })
      .thenHappened(later.authorisationRequested);
    given(...represented)
      .when(record)
      .thenHappened(authorised);
    given(...represented)
      .when({ ...record, documents: [] } as ComplaintCommand)
      .thenRefused({ type: 'missing', fields: ['documents'], rule: 'R4' });
    given(facts.received).when(record).thenRefused({ type: 'no-representative', rule: 'R4' });
  });

  test('R4: it may have been signed before the complaint came in, not after it was received', () => {
    const earlier = { ...authorised, signedOn: date('2025-12-20') };
    given(...represented)
      .when({ ...earlier, type: 'RecordAuthorisation' })
      .thenHappened(earlier);
    given(...represented)
      .when({ ...record, signedOn: date('2026-01-13') } as ComplaintCommand)
      .thenRefused({
        type: 'date-too-late',
        field: 'signedOn',
        day: date('2026-01-13'),
        latest: date('2026-01-12'),
        because: 'authorisation',
        rule: 'R4',
      });
  });

  test('R4: once it is there, it is not asked for again; it can be withdrawn', () => {
    given(...represented, authorised)
      .when({ ...later.authorisationRequested, type: 'RecordAuthorisationRequested' })
      .thenRefused({ type: 'already-authorised', receivedOn: date('2026-01-12'), rule: 'R4' });
    given(...represented, authorised)
      .when({ ...withdrawn, type: 'RecordAuthorisationWithdrawn' })
      .thenHappened(withdrawn);
    given(...represented)
      .when({ ...withdrawn, type: 'RecordAuthorisationWithdrawn' })
      .thenRefused({ type: 'authorisation-missing', rule: 'R4' });
  });

  test('R4: until then no letter with contents goes to the representative, but the request for it', () => {
    const letter = { type: 'FileLetter', letter: 'acknowledgement', to: representativeAddressee, document } as const;
    const request = { ...letter, letter: 'authorisation-request' } as const;
    for (const events of [represented, [...represented, authorised, withdrawn]] as const)
      given(...events)
        .when(letter)
        .thenRefused({
          type: 'letter-not-possible',
          letter: 'acknowledgement',
          to: representativeAddressee,
          why: 'not-authorised-yet',
          rule: 'R4',
        });
    given(...represented)
      .when(request)
      .thenHappened({ ...request, type: 'LetterMade' });
    given(...represented, authorised)
      .when(letter)
      .thenHappened({ ...letter, type: 'LetterMade' });
    given(...represented)
      .when({ ...letter, to: complainantParty })
      .thenHappened({ ...letter, to: complainantParty, type: 'LetterMade' });
  });

  test('R4: nor the verdict, to whoever it is sent; the complainant always gets it', () => {
    const toRepresentative = { ...facts.verdictSent, to: 'representative', type: 'RecordVerdictSent' } as const;
    const [received, ...rest] = decided;
    const file = received ? [received, later.representative, ...rest] : [];
    given(...file)
      .when(toRepresentative)
      .thenRefused({ type: 'authorisation-missing', rule: 'R4' });
    given(...file)
      .when({ ...facts.verdictSent, type: 'RecordVerdictSent' })
      .thenHappened(facts.verdictSent);
    given(...decided)
      .when(toRepresentative)
      .thenRefused({ type: 'no-representative', rule: 'R4' });
    given(...file, authorised)
      .when(toRepresentative)
      .thenHappened({ ...facts.verdictSent, to: 'representative' });
  });

  test('R4: nothing else waits for it: both sides are heard, and the verdict is issued', () => {
    given(...bothSidesHeard, later.representative)
      .when({ ...facts.upheld, type: 'IssueVerdict' })
      .thenHappened(facts.upheld);
  });

  test('R4: a complaint whose authorisation never came need not be handled; any other must', () => {
    const decline = {
      type: 'DeclineComplaint',
      decidedOn: date('2026-01-20'),
      ground: 'no-authorisation',
      reason: 'Na drie verzoeken nog geen machtiging.',
    } as const;
    given(...represented)
      .when(decline)
      .thenHappened({ ...decline, type: 'ComplaintNotHandled' });
    for (const events of [[facts.received], [...represented, authorised]] as const)
      given(...events)
        .when(decline)
        .thenRefused({ type: 'ground-does-not-apply', ground: 'no-authorisation', rule: 'R4' });
  });
});
