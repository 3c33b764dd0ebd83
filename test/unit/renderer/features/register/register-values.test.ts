import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readEml } from '../../../../../main/mail/read-eml.ts';
import { sourcesOf, startValues, toCommand } from '../../../../../renderer/features/register/register-values.ts';
import { date } from '../../../../../shared/base/plain-date.ts';
import { intakeProposal } from '../../../../../shared/mail/intake-proposal.ts';
import { shippedLaw } from '../../../../../shared/procedure/law.ts';

const today = date('2026-04-10');

const proposalOf = async (name: string) => {
  const bytes = readFileSync(resolve(import.meta.dirname, '../../../../support/data/mail', name));
  const read = await readEml(new Uint8Array(bytes));
  if (!read.ok) throw new Error(read.error.type);
  return intakeProposal(read.value, shippedLaw);
};

describe('the form that a mail fills', () => {
  test('by hand it starts empty, received today', () => {
    const values = startValues(today, null);
    expect(values).toMatchObject({ receivedOn: today, channel: null, name: '', onBehalf: false, subjects: [] });
  });

  test('the website’s form fills the complainant, the subjects and the wish', async () => {
    const values = startValues(today, await proposalOf('02-website-form.eml'));
    expect(values).toMatchObject({
      receivedOn: '2026-01-14',
      channel: 'website',
      kind: 'client-employee',
      name: 'Youssef El Amrani',
      organisation: 'Bouwbedrijf De Hoeksteen',
      subjects: ['treatment', 'information'],
      onBehalf: false,
    });
  });

  test('a mail on behalf of someone else turns the representative on and leaves the complainant’s address open', async () => {
    const values = startValues(today, await proposalOf('04-on-behalf-attachments.eml'));
    expect(values).toMatchObject({ onBehalf: true, representativeEmail: 'bakker@advocaten.example', email: '' });
  });

  test('a mail dated after today proposes no day of receipt', async () => {
    const values = startValues(date('2026-01-01'), await proposalOf('01-plain.eml'));
    expect(values.receivedOn).toBeNull();
  });

  test('each proposed field says where it came from, others say nothing', async () => {
    const sources = sourcesOf(await proposalOf('01-plain.eml'));
    expect(sources).toMatchObject({ receivedOn: 'sent-date', email: 'from' });
    expect(sources).not.toHaveProperty('address');
  });

  test('an empty form asks for everything at once instead of inventing it', () => {
    const command = toCommand(startValues(today, null), [], null);
    expect(command).toMatchObject({ representative: null, wish: null, complainant: { name: '', email: null } });
  });
});
