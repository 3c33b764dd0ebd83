import type { DeviceId, MemberId } from '../base/ids.ts';
import {
  anyString,
  eventParser,
  listOf,
  literal,
  matching,
  object,
  oneOf,
  someString,
  wholeNumber,
} from '../base/parse.ts';
import type { Instant } from '../base/plain-date.ts';
import { letterKinds } from '../complaint/letter-kind.ts';
import { document, member as memberRef } from '../complaint/parse-fields.ts';
import { type Member, roles } from '../members/members.ts';
import { regulationValue } from './parse-regulation.ts';
import type { Device, Organisation, RegisterEvent } from './register.ts';

const organisation = object<Organisation>({
  name: anyString,
  street: anyString,
  postcodeAndTown: anyString,
  email: anyString,
  phone: anyString,
  website: anyString,
});
const member = object<Member>({ id: someString<MemberId>(), name: someString(), roles: listOf(oneOf(roles)) });
const device = object<Device>({
  id: someString<DeviceId>(),
  letter: matching(/^[A-Z]{1,2}$/),
  member: someString<MemberId>(),
});

/** Reads an event of the register's own stream. Total and strict, as `parseEvent` is for complaints. */
export const parseRegisterEvent = eventParser<RegisterEvent>({
  RegisterFounded: object({ type: literal('RegisterFounded'), organisation, founder: member, device }),
  DeviceReplaced: object({
    type: literal('DeviceReplaced'),
    device,
    publicKey: matching(/^[A-Za-z0-9+/]{43}=$/),
    replaced: object({ device: someString<DeviceId>(), seq: wholeNumber, hash: matching(/^[0-9a-f]{64}$/) }),
    vouched: matching(/^[A-Za-z0-9+/]{86}==$/),
    backupMadeAt: matching<Instant>(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/),
  }),
  OrganisationChanged: object({ type: literal('OrganisationChanged'), organisation }),
  RegulationChanged: object({
    type: literal('RegulationChanged'),
    regulation: regulationValue,
    reason: someString(),
  }),
  MemberNamed: object({ type: literal('MemberNamed'), member }),
  MemberLeft: object({ type: literal('MemberLeft'), member: memberRef }),
  TemplateReplaced: object({
    type: literal('TemplateReplaced'),
    letter: oneOf(letterKinds),
    document,
  }),
  TemplateRestored: object({ type: literal('TemplateRestored'), letter: oneOf(letterKinds) }),
});
