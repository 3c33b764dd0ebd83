import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceId, MemberId } from '../../../../shared/base/ids.ts';
import { roles } from '../../../../shared/members/members.ts';
import { decideRegister } from '../../../../shared/register/decide-register.ts';
import { parseRegisterEvent } from '../../../../shared/register/parse-register-event.ts';
import {
  evolveRegister,
  initialRegister,
  type Organisation,
  type RegisterEvent,
} from '../../../../shared/register/register.ts';
import { director, ilse } from '../../../support/given-complaint.ts';

const occure: Organisation = {
  name: 'Occure',
  street: 'Dorpsstraat 1',
  postcodeAndTown: '1234 AB Voorbeeld',
  email: 'klachten@organisatie.example',
  phone: '',
  website: '',
};
const device = { id: 'devaaaaaaaaaaaaaaaaaaaaaaa' as DeviceId, letter: 'A', member: ilse.id };
const founded: RegisterEvent = { type: 'RegisterFounded', organisation: occure, founder: ilse, device };
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
const events: fc.Arbitrary<RegisterEvent> = fc.oneof(
  organisations.map((organisation): RegisterEvent => ({ type: 'OrganisationChanged', organisation })),
  fc
    .record({
      organisation: organisations,
      name: fc.string({ minLength: 1 }),
      held: fc.subarray([...roles]),
      letter: fc.constantFrom('A', 'Z', 'AB'),
    })
    .map(
      ({ organisation, name, held, letter }): RegisterEvent => ({
        type: 'RegisterFounded',
        organisation,
        founder: { id: 'm' as MemberId, name, roles: held },
        device: { ...device, letter },
      }),
    ),
);

describe('the register itself', () => {
  test('is founded once, and its organisation changes', () => {
    const state = [founded, changed].reduce(evolveRegister, initialRegister);
    expect(state).toEqual({
      status: 'founded',
      organisation: changed.organisation,
      members: [ilse],
      devices: [device],
    });
    expect(evolveRegister(state, { ...founded, organisation: { ...occure, name: 'Ander' } })).toBe(state);
    expect(evolveRegister(initialRegister, changed)).toBe(initialRegister);
  });

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
    expect(parseRegisterEvent({ ...founded, device: { ...device, letter: 'a' } })).toEqual({
      ok: false,
      error: { type: 'malformed-event', named: 'RegisterFounded', path: 'device.letter' },
    });
    expect(parseRegisterEvent({ ...founded, founder: { ...ilse, roles: ['king'] } })).toMatchObject({
      error: { path: 'founder.roles.0' },
    });
    expect(parseRegisterEvent({ type: 'MemberAdmitted' })).toEqual({
      ok: false,
      error: { type: 'unknown-event', named: 'MemberAdmitted' },
    });
    expect(parseRegisterEvent({ type: 'OrganisationChanged', organisation: { ...occure, fax: '' } })).toMatchObject({
      error: { path: 'organisation.fax' },
    });
  });
});

describe('changing the organisation', () => {
  const state = evolveRegister(initialRegister, founded);
  const change = (organisation: Organisation, actor = ilse) =>
    decideRegister({ type: 'ChangeOrganisation', organisation }, state, { actor });

  test('is recorded, tidied', () => {
    expect(change({ ...occure, phone: ' 030-1234567\n' })).toEqual({ ok: true, value: [changed] });
  });

  test('nothing changed is nothing recorded', () =>
    expect(change({ ...occure, name: ' Occure ' })).toEqual({ ok: true, value: [] }));

  test('by an officer or an administrator, not by others', () => {
    expect(change({ ...occure, phone: '1' }, { ...director, roles: ['administrator'] }).ok).toBe(true);
    expect(change({ ...occure, phone: '1' }, { ...director, roles: ['board', 'dpo'] })).toEqual({
      ok: false,
      error: { type: 'not-authorised', right: 'change-organisation' },
    });
  });

  test('needs a name, on lines of a letter’s length', () => {
    expect(change({ ...occure, name: '  ' })).toEqual({ ok: false, error: { type: 'organisation-name-missing' } });
    expect(change({ ...occure, street: 'x'.repeat(201) })).toEqual({
      ok: false,
      error: { type: 'organisation-text-too-long', field: 'street', limit: 200, length: 201 },
    });
  });

  test('not before there is a register', () => {
    expect(
      decideRegister({ type: 'ChangeOrganisation', organisation: occure }, initialRegister, { actor: ilse }),
    ).toEqual({
      ok: false,
      error: { type: 'not-founded' },
    });
  });
});
