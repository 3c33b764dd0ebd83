import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date } from '../../../../shared/base/plain-date.ts';
import { letterKinds } from '../../../../shared/complaint/letter-kind.ts';
import { roles } from '../../../../shared/members/members.ts';
import { regulation } from '../../../../shared/procedure/regulation.ts';
import { decideRegister } from '../../../../shared/register/decide-register.ts';
import { parseRegisterEvent } from '../../../../shared/register/parse-register-event.ts';
import { evolveRegister, initialRegister, type RegisterEvent } from '../../../../shared/register/register.ts';
import { changedRegulations } from '../../../support/arbitraries/regulations.ts';
import { document } from '../../../support/given-complaint.ts';
import { founded, founder, givenRegister, occure, registerAfter, someone } from '../../../support/given-register.ts';

const changed: RegisterEvent = { type: 'OrganisationChanged', organisation: { ...occure, phone: '030-1234567' } };
const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const organisations = fc.record({
  name: text,
  street: text,
  postcodeAndTown: text,
  email: text,
  phone: text,
  website: text,
});
const members = fc
  .record({ name: fc.string({ minLength: 1 }), held: fc.subarray([...roles]) })
  .map(({ name, held }) => ({ ...someone('M', ...held), name }));
const letters = fc.constantFrom(...letterKinds);
const replacedBy = (letter: string, seq: number): RegisterEvent => ({
  type: 'DeviceReplaced',
  device: { id: `dev${letter.toLowerCase().repeat(23)}` as never, letter, member: founder.id },
  publicKey: `${'A'.repeat(43)}=`,
  replaced: { device: 'devaaaaaaaaaaaaaaaaaaaaaaa' as never, seq, hash: '0'.repeat(64) },
  vouched: `${'A'.repeat(86)}==`,
  backupMadeAt: '2026-11-23T10:00:00.000Z' as never,
});
const events: fc.Arbitrary<RegisterEvent> = fc.oneof(
  organisations.map((organisation): RegisterEvent => ({ type: 'OrganisationChanged', organisation })),
  fc.record({ organisation: organisations, founder: members, letter: fc.constantFrom('A', 'Z', 'AB') }).map(
    ({ letter, ...rest }): RegisterEvent => ({
      type: 'RegisterFounded',
      device: { id: 'devaaaaaaaaaaaaaaaaaaaaaaa' as never, letter, member: founder.id },
      ...rest,
    }),
  ),
  fc.record({ letter: fc.constantFrom('B', 'C'), seq: fc.nat() }).map(({ letter, seq }) => replacedBy(letter, seq)),
  members.map((member): RegisterEvent => ({ type: 'MemberNamed', member })),
  members.map(({ id, name }): RegisterEvent => ({ type: 'MemberLeft', member: { id, name } })),
  letters.map((letter): RegisterEvent => ({ type: 'TemplateReplaced', letter, document })),
  letters.map((letter): RegisterEvent => ({ type: 'TemplateRestored', letter })),
  changedRegulations.map((to): RegisterEvent => ({ type: 'RegulationChanged', regulation: to, reason: 'Besluit' })),
);

describe('the register itself', () => {
  test('is founded once, with the regulation as shipped, and its organisation changes', () => {
    const state = registerAfter(changed);
    expect(state).toEqual({
      status: 'founded',
      organisation: { ...occure, phone: '030-1234567' },
      members: [founder],
      former: [],
      devices: [{ id: 'devaaaaaaaaaaaaaaaaaaaaaaa', letter: 'A', member: founder.id }],
      regulation,
      templates: {},
    });
    expect(evolveRegister(state, { ...founded, type: 'RegisterFounded' } as RegisterEvent)).toBe(state);
    expect(evolveRegister(initialRegister, changed)).toBe(initialRegister);
  });

  test('any order of events folds, and the regulation is the last one recorded', () =>
    fc.assert(
      fc.property(fc.array(events), (happened) => {
        const state = registerAfter(...happened);
        const last = happened.findLast(({ type }) => type === 'RegulationChanged');
        expect(state.regulation).toBe(last?.type === 'RegulationChanged' ? last.regulation : regulation);
        const ids = [...state.members, ...state.former].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    ));

  test('reads back what was written', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(parseRegisterEvent(JSON.parse(JSON.stringify(event)))).toEqual({ ok: true, value: event });
      }),
    );
  });

  test('anything else is an error, never a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseRegisterEvent(value).ok).toBe(false);
      }),
    );
    expect(parseRegisterEvent({ ...founded, device: { id: 'x', letter: 'a', member: 'm' } })).toEqual({
      ok: false,
      error: { type: 'malformed-event', named: 'RegisterFounded', path: 'device.letter' },
    });
    expect(parseRegisterEvent({ ...founded, founder: { ...founder, roles: ['king'] } })).toMatchObject({
      error: { path: 'founder.roles.0' },
    });
    expect(parseRegisterEvent({ type: 'MemberAdmitted' })).toEqual({
      ok: false,
      error: { type: 'unknown-event', named: 'MemberAdmitted' },
    });
    expect(parseRegisterEvent({ type: 'OrganisationChanged', organisation: { ...occure, fax: '' } })).toMatchObject({
      error: { path: 'organisation.fax' },
    });
    expect(parseRegisterEvent({ type: 'TemplateRestored', letter: 'love-letter' })).toMatchObject({
      error: { path: 'letter' },
    });
  });

  test('a regulation that breaks its bounds is not read, and the place is named', () => {
    const verdict = (term: object) => ({
      terms: { ...regulation.terms, verdict: { ...regulation.terms.verdict, ...term } },
    });
    const day = { day: '2026-12-24', name: 'Studiedag' };
    const wrong: readonly (readonly [object, string])[] = [
      [{ version: 0 }, 'version'],
      [verdict({ term: { unit: 'months', count: 25 } }), 'terms.verdict.term.count'],
      [verdict({ term: { unit: 'working-days', count: 0 } }), 'terms.verdict.term.count'],
      [verdict({ term: { unit: 'weeks', count: 4 } }), 'terms.verdict.term.unit'],
      [verdict({ countsFrom: 'verdict-received' }), 'terms.verdict.countsFrom'],
      [verdict({ step: 5 }), 'terms.verdict.step'],
      [{ holidaysOff: ['easter-sunday'] }, 'holidaysOff.0'],
      [{ holidaysOff: ['kings-day', 'kings-day'] }, 'holidaysOff.1'],
      [{ closingDays: [{ ...day, day: '2026-02-29' }] }, 'closingDays.0.day'],
      [{ closingDays: [day, day] }, 'closingDays.1'],
      [{ decreeDays: [{ day: date('2026-01-02'), source: '' }] }, 'decreeDays.0.source'],
      [{ subjects: [...regulation.subjects, regulation.subjects[0]] }, 'subjects.9'],
      [{ subjects: [] }, 'subjects'],
      [{ channels: regulation.channels.map((entry) => ({ ...entry, retired: true })) }, 'channels'],
      [{ retentionYears: 31 }, 'retentionYears'],
      [{ decreesKnownThrough: 2028.5 }, 'decreesKnownThrough'],
      [{ uwv: { ...regulation.uwv, name: '' } }, 'uwv.name'],
      [{ color: 'red' }, 'color'],
    ];
    for (const [changes, path] of wrong)
      expect(
        parseRegisterEvent({ type: 'RegulationChanged', regulation: { ...regulation, ...changes }, reason: 'x' }),
      ).toEqual({
        ok: false,
        error: { type: 'malformed-event', named: 'RegulationChanged', path: `regulation.${path}` },
      });
  });
});

describe('changing the organisation', () => {
  const change = (organisation: typeof occure) => ({ type: 'ChangeOrganisation', organisation }) as const;

  test('is recorded, tidied', () =>
    givenRegister()
      .when(change({ ...occure, phone: ' 030-1234567\n' }))
      .thenHappened(changed));

  test('nothing changed is nothing recorded', () =>
    givenRegister()
      .when(change({ ...occure, name: ' Occure ' }))
      .thenHappened());

  test('by an officer or an administrator, not by others', () => {
    for (const role of ['officer', 'administrator'] as const)
      givenRegister()
        .when(change({ ...occure, phone: '030-1234567' }), someone('Dirk', role))
        .thenHappened(changed);
    givenRegister()
      .when(change({ ...occure, phone: '1' }), someone('Dirk', 'board', 'dpo'))
      .thenRefused({ type: 'not-authorised', field: null, right: 'change-organisation' });
  });

  test('needs a name, on lines of a letter’s length', () => {
    givenRegister()
      .when(change({ ...occure, name: '  ' }))
      .thenRefused({ type: 'text-missing', field: 'organisation.name' });
    givenRegister()
      .when(change({ ...occure, street: 'x'.repeat(201) }))
      .thenRefused({ type: 'text-too-long', field: 'organisation.street', limit: 200, length: 201 });
  });

  test('not before there is a register', () =>
    expect(decideRegister(change(occure), initialRegister, { actor: founder })).toEqual({
      ok: false,
      error: { type: 'not-founded', field: null },
    }));
});

describe('templates', () => {
  const replaced: RegisterEvent = { type: 'TemplateReplaced', letter: 'verdict', document };

  test('an organisation’s own is put in place of the shipped one, which can always be restored', () => {
    givenRegister().when({ type: 'ReplaceTemplate', letter: 'verdict', document }).thenHappened(replaced);
    givenRegister(replaced)
      .when({ type: 'RestoreTemplate', letter: 'verdict' })
      .thenHappened({ type: 'TemplateRestored', letter: 'verdict' });
    expect(registerAfter(replaced).templates).toEqual({ verdict: document });
    expect(registerAfter(replaced, { type: 'TemplateRestored', letter: 'verdict' }).templates).toEqual({});
  });

  test('the same bytes again, and the shipped one where it stands, are nothing recorded', () => {
    givenRegister(replaced)
      .when({ type: 'ReplaceTemplate', letter: 'verdict', document: { ...document, id: 'document-2' } })
      .thenHappened();
    givenRegister().when({ type: 'RestoreTemplate', letter: 'verdict' }).thenHappened();
  });

  test('not by the board or the DPO', () =>
    givenRegister()
      .when({ type: 'ReplaceTemplate', letter: 'verdict', document }, someone('Dirk', 'board', 'dpo'))
      .thenRefused({ type: 'not-authorised', field: null, right: 'change-templates' }));
});

test('given a register that was restored, then the new device stands beside the old, once', () => {
  const before = registerAfter(founded);
  const after = [replacedBy('B', 7), replacedBy('B', 7)].reduce(evolveRegister, before);
  if (before.status !== 'founded' || after.status !== 'founded') throw new Error('unfounded');
  expect(after.devices.map(({ letter }) => letter)).toEqual([...before.devices.map(({ letter }) => letter), 'B']);
  expect({ ...after, devices: [] }).toEqual({ ...before, devices: [] });
  expect(evolveRegister(initialRegister, replacedBy('B', 7))).toEqual(initialRegister);
});
