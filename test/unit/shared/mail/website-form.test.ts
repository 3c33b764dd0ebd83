import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWebsiteForm } from '../../../../shared/mail/website-form.ts';

const fields = [
  'Naam: Youssef El Amrani',
  'E-mailadres: y.elamrani@mail.example',
  'Telefoon: 0612 345 678',
  'Ik ben: Werknemer van een klant',
  'Werkgever: Bouwbedrijf De Hoeksteen',
  'Betreft: Bejegening, Informatievoorziening',
  'Ingediend namens iemand anders: Nee',
  'Datum voorval: 09-01-2026',
  'Omschrijving:\nTijdens het spreekuur werd ik\nniet serieus genomen.\n\nTweede alinea.',
  'Wat wilt u bereiken: Een gesprek.',
];
const whole = {
  name: 'Youssef El Amrani',
  email: 'y.elamrani@mail.example',
  phone: '0612 345 678',
  address: null,
  capacity: 'Werknemer van een klant',
  employer: 'Bouwbedrijf De Hoeksteen',
  subjects: ['Bejegening', 'Informatievoorziening'],
  onBehalfOfSomeoneElse: false,
  representative: null,
  incidentOn: '2026-01-09',
  description: 'Tijdens het spreekuur werd ik\nniet serieus genomen.\n\nTweede alinea.',
  wish: 'Een gesprek.',
};

describe("the website's form in a mail", () => {
  it('is read field by field', () => {
    expect(readWebsiteForm(`Er is een nieuw formulier ingezonden.\n\n${fields.join('\n')}`)).toEqual(whole);
  });

  it('is read in any order, any case, with any line end', () => {
    const shuffled = fc.shuffledSubarray(fields, { minLength: fields.length });
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
    const casing = fc.constantFrom<(label: string) => string>(
      (label) => label,
      (label) => label.toUpperCase(),
      (label) => `  ${label.toLowerCase()} `,
      (label) => `*${label}*`,
    );
    fc.assert(
      fc.property(shuffled, lineEnd, casing, (order, end, cased) => {
        const lines = order.map((field) => field.replace(/^[^:]+/, cased)).join('\n');
        expect(readWebsiteForm(lines.replaceAll('\n', end))).toEqual(whole);
      }),
    );
  });

  it('leaves empty what was not filled in, whichever fields are missing', () => {
    fc.assert(
      fc.property(fc.subarray(fields.slice(0, 8)), (some) => {
        const form = readWebsiteForm([...some, ...fields.slice(8), 'Naam:'].join('\n'));
        if (some.length === 0) return;
        expect(form?.name).toBe(some.includes(fields[0] ?? '') ? whole.name : null);
        expect(form?.phone).toBe(some.includes(fields[2] ?? '') ? whole.phone : null);
        expect(form?.description).toBe(whole.description);
      }),
    );
  });

  it('keeps a label that comes back inside the description as part of the description', () => {
    const form = readWebsiteForm(
      `${fields.slice(0, 8).join('\n')}\nOmschrijving: De arts zei:\nNaam: onbekend\nWat wilt u bereiken: excuses`,
    );
    expect(form?.description).toBe('De arts zei:\nNaam: onbekend');
    expect(form?.name).toBe('Youssef El Amrani');
  });

  it.each([
    ['9 januari 2026', '2026-01-09'],
    ['2026-01-09', '2026-01-09'],
    ['9/1/2026', '2026-01-09'],
    ['31-02-2026', null],
    ['vorige week', null],
  ])('reads the day of the incident from %s', (text, day) => {
    expect(readWebsiteForm(`Naam: A\nBetreft: x\nDatum voorval: ${text}`)?.incidentOn).toBe(day);
  });

  it('is not seen in an ordinary mail with a signature', () => {
    expect(readWebsiteForm('Geachte,\n\nMijn klacht.\n\nNaam: Jan\nTelefoon: 06\nE-mail: j@x.example')).toBeNull();
    expect(readWebsiteForm('')).toBeNull();
  });
});
