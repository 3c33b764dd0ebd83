import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import { type DeadlineKind, type Regulation, regulation } from '../../../../shared/procedure/regulation.ts';
import { decideRegister } from '../../../../shared/register/decide-register.ts';
import { parseRegisterEvent } from '../../../../shared/register/parse-register-event.ts';
import type { RegisterEvent } from '../../../../shared/register/register.ts';
import { saysTheSame, tidyRegulation } from '../../../../shared/register/tidy-regulation.ts';
import { changedRegulations } from '../../../support/arbitraries/regulations.ts';
import { founder, givenRegister, registerAfter, someone } from '../../../support/given-register.ts';

const reason = 'Besluit van de directie';
const next = (changes: Partial<Regulation>): Regulation => ({ ...regulation, version: 2, ...changes });
const change = (changes: Partial<Regulation>, why = reason) =>
  ({ type: 'ChangeRegulation', regulation: next(changes), reason: why }) as const;
const changed = (changes: Partial<Regulation>): RegisterEvent => ({
  type: 'RegulationChanged',
  regulation: next(changes),
  reason,
});
const term = (kind: DeadlineKind, unit: 'working-days' | 'months', count: number): Partial<Regulation> => ({
  terms: { ...regulation.terms, [kind]: { ...regulation.terms[kind], term: { unit, count } } },
});
const subjects = (change: (entry: Regulation['subjects'][number]) => Partial<Regulation['subjects'][number]>) => ({
  subjects: regulation.subjects.map((entry) => ({ ...entry, ...change(entry) })),
});
const own = { id: 'own-1' as SubjectId, name: 'Wachttijd', retired: false };

describe('changing the regulation', () => {
  test('R3: a term gets another length, and the whole regulation is recorded with the reason', () =>
    givenRegister()
      .when(change(term('acknowledgement', 'working-days', 10), `  ${reason} `))
      .thenHappened(changed(term('acknowledgement', 'working-days', 10))));

  test('R7, R12, R14: each term within its bounds', () => {
    for (const kind of ['verdict', 'objection', 'board-decision'] as const) {
      givenRegister()
        .when(change(term(kind, 'months', 24)))
        .thenHappened(changed(term(kind, 'months', 24)));
      for (const count of [0, 25, 1.5, Number.NaN])
        givenRegister()
          .when(change(term(kind, 'months', count)))
          .thenRefused({ type: 'number-out-of-range', field: `terms.${kind}`, least: 1, most: 24 });
      givenRegister()
        .when(change(term(kind, 'working-days', 367)))
        .thenRefused({ type: 'number-out-of-range', field: `terms.${kind}`, least: 1, most: 366 });
    }
  });

  test('R14: what a term counts from is the procedure, and no setting', () => {
    const objection = { ...regulation.terms['board-decision'], countsFrom: 'verdict-received' as const };
    givenRegister()
      .when(change({ terms: { ...regulation.terms, 'board-decision': objection } }))
      .thenRefused({ type: 'part-of-the-procedure', field: 'terms.board-decision' });
  });

  test('by an administrator, not by an officer, the board or the DPO', () => {
    for (const role of ['officer', 'board', 'dpo'] as const)
      givenRegister()
        .when(change({ retentionYears: 3 }), someone('Dirk', role))
        .thenRefused({ type: 'not-authorised', field: null, right: 'change-regulation' });
    givenRegister()
      .when(change({ retentionYears: 3 }), someone('Bea', 'administrator'))
      .thenHappened(changed({ retentionYears: 3 }));
  });

  test('on the version that holds: whoever looked at an older one looks again', () =>
    givenRegister(changed({ retentionYears: 3 }))
      .when(change({ retentionYears: 4 }))
      .thenRefused({ type: 'regulation-changed-meanwhile', field: 'regulation', version: 2 }));

  test('nothing changed is nothing recorded, also without a reason', () =>
    givenRegister().when(change({}, '')).thenHappened());

  test('needs a reason, that fits', () => {
    givenRegister()
      .when(change({ retentionYears: 3 }, ' '))
      .thenRefused({ type: 'text-missing', field: 'reason' });
    givenRegister()
      .when(change({ retentionYears: 3 }, 'x'.repeat(2001)))
      .thenRefused({ type: 'text-too-long', field: 'reason', limit: 2000, length: 2001 });
  });

  test('closing days: tidied and in the order of the calendar; each day once, with a name', () => {
    const bridge = { day: date('2027-05-07'), name: ' Brug  dag ' };
    const training = { day: date('2026-12-24'), name: 'Studiedag' };
    givenRegister()
      .when(change({ closingDays: [bridge, training] }))
      .thenHappened(changed({ closingDays: [training, { ...bridge, name: 'Brug dag' }] }));
    givenRegister()
      .when(change({ closingDays: [training, { ...training, name: 'Nog eens' }] }))
      .thenRefused({ type: 'not-unique', field: 'closingDays.1.day' });
    givenRegister()
      .when(change({ closingDays: [{ ...training, name: '  ' }] }))
      .thenRefused({ type: 'text-missing', field: 'closingDays.0.name' });
  });

  test('decree days: each once, with its source; how far they are known is a year', () => {
    const day = { day: date('2029-05-11'), source: 'Stb. 2028, 123' };
    givenRegister()
      .when(change({ decreeDays: [...regulation.decreeDays, day], decreesKnownThrough: 2029 }))
      .thenHappened(changed({ decreeDays: [...regulation.decreeDays, day], decreesKnownThrough: 2029 }));
    givenRegister()
      .when(change({ decreeDays: [day, day] }))
      .thenRefused({ type: 'not-unique', field: 'decreeDays.1.day' });
    givenRegister()
      .when(change({ decreeDays: [{ ...day, source: '' }] }))
      .thenRefused({ type: 'text-missing', field: 'decreeDays.0.source' });
    givenRegister()
      .when(change({ decreesKnownThrough: 22_000 }))
      .thenRefused({ type: 'number-out-of-range', field: 'decreesKnownThrough', least: 1900, most: 2199 });
  });

  test('retention is whole years, one at least', () =>
    givenRegister()
      .when(change({ retentionYears: 0 }))
      .thenRefused({ type: 'number-out-of-range', field: 'retentionYears', least: 1, most: 30 }));

  test('R15, R16, R2: the addresses have a name, and what is written as an address', () => {
    const uwv = { ...regulation.uwv, website: ' https://www.uwv.nl/deskundigenoordeel ', email: '' };
    givenRegister()
      .when(change({ uwv }))
      .thenHappened(
        changed({ uwv: { ...regulation.uwv, website: 'https://www.uwv.nl/deskundigenoordeel', email: null } }),
      );
    givenRegister()
      .when(change({ disputeBody: { ...regulation.disputeBody, name: ' ' } }))
      .thenRefused({ type: 'text-missing', field: 'disputeBody.name' });
    givenRegister()
      .when(change({ disputeBody: { ...regulation.disputeBody, email: 'klachten bij dokh' } }))
      .thenRefused({ type: 'not-an-address', field: 'disputeBody.email' });
    givenRegister()
      .when(change({ dpo: { ...regulation.dpo, website: 'javascript:alert(1)' } }))
      .thenRefused({ type: 'not-an-address', field: 'dpo.website' });
  });
});

describe('subjects and channels', () => {
  test('R18: a subject is added, renamed and retired, and what files name never goes', () => {
    const all = { subjects: [...regulation.subjects, own] };
    givenRegister().when(change(all)).thenHappened(changed(all));
    const renamed = subjects(({ id }) => (id === 'speed' ? { name: 'Tempo', retired: true } : {}));
    givenRegister().when(change(renamed)).thenHappened(changed(renamed));
    givenRegister(changed(all))
      .when({ ...change({}), regulation: { ...regulation, version: 3 } })
      .thenRefused({ type: 'cannot-be-removed', field: 'subjects', id: 'own-1' });
    givenRegister()
      .when(change({ channels: regulation.channels.slice(1) }))
      .thenRefused({ type: 'cannot-be-removed', field: 'channels', id: 'website' });
  });

  test('R2, R16, R17: a subject that decides which way a complaint goes is renamed but not retired', () => {
    for (const id of ['privacy', 'financial-damage', 'return-to-work-advice']) {
      givenRegister()
        .when(change(subjects((entry) => (entry.id === id ? { retired: true } : {}))))
        .thenRefused({ type: 'cannot-be-retired', field: 'subjects', id });
      const renamed = subjects((entry) => (entry.id === id ? { name: 'Anders genoemd' } : {}));
      givenRegister().when(change(renamed)).thenHappened(changed(renamed));
    }
  });

  test('R1: one channel stays to be chosen', () =>
    givenRegister()
      .when(change({ channels: regulation.channels.map((entry) => ({ ...entry, retired: true })) }))
      .thenRefused({ type: 'nothing-left-to-choose', field: 'channels' }));

  test('a name of its own is there and is nobody else’s, whatever its capitals', () => {
    const withOwn = (name: string | null, other: string | null = null) =>
      change({
        subjects: [
          ...regulation.subjects.map((entry) => (entry.id === 'speed' ? { ...entry, name: other } : entry)),
          { ...own, name },
        ],
      });
    givenRegister().when(withOwn(' ')).thenRefused({ type: 'text-missing', field: 'subjects.9.name' });
    givenRegister().when(withOwn(null)).thenRefused({ type: 'text-missing', field: 'subjects.9.name' });
    givenRegister()
      .when(withOwn('WACHTTIJD', 'wachttijd'))
      .thenRefused({ type: 'not-unique', field: 'subjects.9.name' });
    givenRegister()
      .when(withOwn('x'.repeat(81)))
      .thenRefused({ type: 'text-too-long', field: 'subjects.9.name', limit: 80, length: 81 });
    givenRegister()
      .when(change({ subjects: [...regulation.subjects, own, { ...own, name: 'Andere naam' }] }))
      .thenRefused({ type: 'not-unique', field: 'subjects.10.name' });
  });
});

describe('any change', () => {
  test('what is accepted reads back as it was recorded, and is the regulation from then on', () => {
    let accepted = 0;
    fc.assert(
      fc.property(changedRegulations, (proposed) => {
        const { decide, state } = whenChanged(proposed);
        expect(decide).toMatchObject({ ok: true });
        if (!decide.ok) return;
        for (const event of decide.value) {
          accepted += 1;
          expect(parseRegisterEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
          expect(registerAfter(event).regulation).toEqual(tidyRegulation(proposed));
        }
        expect(state.regulation.version).toBe(1);
      }),
    );
    expect(accepted).toBeGreaterThan(50);
  });

  test('what has been accepted once changes nothing when it is asked again', () =>
    fc.assert(
      fc.property(changedRegulations, (proposed) => {
        fc.pre(!saysTheSame(proposed, regulation));
        const recorded: RegisterEvent = { type: 'RegulationChanged', regulation: tidyRegulation(proposed), reason };
        givenRegister(recorded)
          .when({ type: 'ChangeRegulation', regulation: { ...proposed, version: 3 }, reason })
          .thenHappened();
      }),
    ));
});

const whenChanged = (proposed: Regulation) => {
  const state = registerAfter();
  return {
    state,
    decide: decideRegister({ type: 'ChangeRegulation', regulation: proposed, reason }, state, { actor: founder }),
  };
};
