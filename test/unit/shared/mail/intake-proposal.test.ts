import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import type { IncomingMessage } from '../../../../shared/mail/incoming-message.ts';
import { intakeProposal } from '../../../../shared/mail/intake-proposal.ts';
import { emailChannel, subjectWords, websiteChannel } from '../../../../shared/mail/intake-words.ts';
import { onBehalfIn } from '../../../../shared/mail/representative.ts';
import { readWebsiteForm } from '../../../../shared/mail/website-form.ts';
import { type Law, shippedLaw } from '../../../../shared/procedure/law.ts';
import { type Regulation, regulation } from '../../../../shared/procedure/regulation.ts';

const message = (over: Partial<IncomingMessage>): IncomingMessage => ({
  from: { name: 'Jan de Wit', address: 'jan@mail.example' },
  replyTo: null,
  to: [],
  sentOn: null,
  subject: 'Klacht',
  text: '',
  textCut: false,
  html: null,
  messageId: null,
  inReplyTo: null,
  references: [],
  attachments: [],
  form: null,
  ...over,
});
const proposal = (over: Partial<IncomingMessage>, law: Law = shippedLaw) => intakeProposal(message(over), law);
const form = (text: string) => ({ text, form: readWebsiteForm(text) });

describe('what a mail suggests for the register form', () => {
  it('R18, R1: names only subjects and channels that the regulation has', () => {
    const ids: readonly string[] = regulation.subjects.map(({ id }) => id);
    expect(subjectWords.map(({ subject }) => subject).toSorted()).toEqual(ids.toSorted());
    expect(regulation.channels.map(({ id }) => id)).toEqual(expect.arrayContaining([emailChannel, websiteChannel]));
  });

  it('writes to the reply address before the sender, and never to an address that nobody reads', () => {
    const replyTo = { name: 'Els', address: 'els@mail.example' };
    expect(proposal({ replyTo }).complainant.email).toEqual({ value: 'els@mail.example', source: 'reply-to' });
    expect(proposal({}).complainant.email).toEqual({ value: 'jan@mail.example', source: 'from' });
    expect(proposal({ from: { name: 'Site', address: 'no-reply@x.example' } }).complainant.email).toBeNull();
  });

  it('takes the name from the signature when the sender has none', () => {
    const text =
      'Mijn klacht.\n\nMet vriendelijke groet,\nJan van den Berg\nBerg Bouw B.V.\nT +31 (0)30 123 45 67\nKvK 0123456789';
    const { complainant } = proposal({ from: { name: '', address: 'j@x.example' }, text });
    expect(complainant.name).toEqual({ value: 'Jan van den Berg', source: 'signature' });
    expect(complainant.phone).toEqual({ value: '+31 (0)30 123 45 67', source: 'signature' });
    expect(complainant.organisation).toEqual({ value: 'Berg Bouw B.V.', source: 'signature' });
  });

  it('finds no telephone number in a quoted reply, a bank account or a company number', () => {
    const text = 'Mijn klacht.\n\nGroet,\nJan\nIBAN NL91 ABNA 0417164300\nKvK 0123456789\n> 06-99999999';
    expect(proposal({ text }).complainant.phone).toBeNull();
  });

  it.each([
    ['RE: Re: advies bedrijfsarts', 'Advies bedrijfsarts'],
    ['FW: Fwd: Antw: RE[2]: klacht', 'Klacht'],
    ['Recht op antwoord', 'Recht op antwoord'],
  ])('makes one line of the subject %j', (subject, value) => {
    expect(proposal({ subject }).summary).toEqual({ value, source: 'subject-line' });
  });

  it('takes the first sentence that says something when there is no subject, cut at a word', () => {
    const text = `Geachte heer,\n\nIk heb een klacht over de arts. Hij kwam niet.`;
    expect(proposal({ subject: 'RE: ', text }).summary).toEqual({
      value: 'Ik heb een klacht over de arts',
      source: 'text',
    });
    const long = proposal({ subject: 'woord '.repeat(100) }).summary?.value ?? '';
    expect(long.length).toBeLessThanOrEqual(121);
    expect(long.endsWith('woord…')).toBe(true);
  });

  it('suspects a representative (R4), says by which words, and keeps the two people apart', () => {
    const found = proposal({
      from: { name: 'mr. A. Bakker', address: 'bakker@advocaten.example' },
      subject: 'Klacht namens cliënt de heer P. Jansen',
      text: 'Namens mijn cliënt, de heer P. Jansen, dien ik een klacht in.\n\nHoogachtend,\nmr. A. Bakker',
    });
    expect(found.representative).toMatchObject({
      source: 'subject-line',
      words: 'namens cliënt de heer P. Jansen',
      name: { value: 'mr. A. Bakker', source: 'from' },
      email: { value: 'bakker@advocaten.example' },
    });
    expect(found.complainant).toMatchObject({
      name: { value: 'P. Jansen', source: 'subject-line' },
      email: null,
      phone: null,
    });
  });

  it('suspects nobody when an organisation speaks, in a closing, or in what is quoted', () => {
    expect(onBehalfIn('namens Voorbeeld Transport B.V. dien ik')).toBeNull();
    expect(onBehalfIn('Namens ons team wil ik')).toBeNull();
    expect(proposal({ text: 'Mijn klacht.\n\nMet vriendelijke groet,\nnamens Piet Jansen' }).representative).toBeNull();
    expect(proposal({ text: 'Mijn klacht.\n\n> namens de heer P. Jansen' }).representative).toBeNull();
  });

  it.each([
    ['namens mevrouw Van der Berg-de Wit, dien ik', 'Van der Berg-de Wit'],
    ['Namens mijn moeder dien ik', null],
    ['namens Piet Jansen.', 'Piet Jansen'],
    ['namens mijn collega Fatima el Idrissi en', 'Fatima el Idrissi'],
  ])('reads who the complainant is from %j', (text, name) => {
    expect(onBehalfIn(text)).toMatchObject({ complainantName: name });
  });

  it("keeps to the form's own answers", () => {
    const found = proposal({
      ...form(
        'Naam: Els Prins\nE-mailadres: els@x.example\nIk ben: Leverancier\nBetreft: Financiële schade; Snelheid van werken\nIngediend namens iemand anders: Ja\nOmschrijving: De factuur is niet betaald. Al drie maanden.\nWat wilt u bereiken: betaling',
      ),
      from: { name: 'Website', address: 'no-reply@organisatie.example' },
      subject: 'Nieuwe inzending: Klachtenformulier',
    });
    expect(found.channel).toEqual({ value: 'website', source: 'form' });
    expect(found.complainant).toMatchObject({ name: null, kind: { value: 'supplier', source: 'form' } });
    expect(found.representative).toMatchObject({ source: 'form', name: { value: 'Els Prins', source: 'form' } });
    expect(found.subjects.map(({ subject }) => subject)).toEqual(['speed', 'financial-damage']);
    expect(found.summary).toEqual({ value: 'De factuur is niet betaald', source: 'form' });
    expect(found.text).toEqual({ value: 'De factuur is niet betaald. Al drie maanden.', source: 'form' });
    expect(found.wish).toEqual({ value: 'betaling', source: 'form' });
  });

  it('says by which word it suspects a subject', () => {
    const { subjects } = proposal({ subject: 'Slecht bereikbaar', text: 'Mijn medische gegevens zijn gedeeld.' });
    expect(subjects).toEqual([
      { subject: 'accessibility', source: 'subject-line', words: 'bereikbaar' },
      { subject: 'privacy', source: 'text', words: 'medische gegevens' },
    ]);
  });

  describe("R18: the regulation's own subjects", () => {
    const renamed = (changes: Readonly<Record<string, { name?: string; retired?: boolean }>>): Regulation => ({
      ...regulation,
      subjects: [
        ...regulation.subjects.map((entry) => ({ ...entry, ...changes[entry.id] })),
        { id: 'own-1' as SubjectId, name: 'Rapport, dossier en advies', retired: false },
      ],
    });
    const lawOf = (...versions: readonly Regulation[]): Law => [
      ...shippedLaw,
      ...versions.map((each) => ({ regulation: each, change: null })),
    ];
    const named = (betreft: string, law: Law) =>
      proposal(form(`Naam: A\nBetreft: ${betreft}\nOmschrijving: x`), law).subjects.map(({ subject }) => subject);

    it('are known by the name of now, by the one of an older form, and by the program’s own word', () => {
      const law = lawOf(renamed({ speed: { name: 'Tempo' } }), renamed({ speed: { name: 'Doorlooptijd' } }));
      for (const name of ['Tempo', 'doorlooptijd', 'Snelheid van werken', 'Speed of work'])
        expect(named(name, law)).toEqual(['speed']);
    });

    it('may hold a comma, alone and among others on one line', () => {
      const law = lawOf(renamed({}));
      expect(named('Rapport, dossier en advies', law)).toEqual(['own-1']);
      expect(named('Privacy, Rapport, dossier en advies, Bejegening', law)).toEqual(['treatment', 'privacy', 'own-1']);
    });

    it('are not proposed once they are retired, neither by the form nor by a hint', () => {
      const law = lawOf(renamed({ speed: { retired: true } }));
      expect(named('Snelheid van werken', law)).toEqual([]);
      expect(proposal({ text: 'Alles duurt te lang.' }, law).subjects).toEqual([]);
      expect(proposal({ text: 'Alles duurt te lang.' }).subjects).toHaveLength(1);
    });
  });

  it('R4: keeps the complainant and the representative of our own form apart, each with their own address', () => {
    const found = proposal(
      form(
        'Ingediend namens iemand anders=Ja\nNaam gemachtigde=A. Bakker\nOrganisatie gemachtigde=Bakker Advocaten\nE-mailadres gemachtigde=a@bakker.example\nTelefoon gemachtigde=\nNaam=P. Jansen\nDe klager is=Werknemer van een klant\nStraat en huisnummer=Laan 1\nPostcode=1234 AB\nPlaats=Utrecht\nOmschrijving=Mijn cliënt is niet gehoord.\nEinde omschrijving=.\nEinde formulier=.',
      ),
    );
    expect(found.complainant).toMatchObject({
      name: { value: 'P. Jansen', source: 'form' },
      email: null,
      address: { value: 'Laan 1\n1234 AB Utrecht', source: 'form' },
      kind: { value: 'client-employee' },
    });
    expect(found.representative).toMatchObject({
      source: 'form',
      name: { value: 'A. Bakker' },
      organisation: { value: 'Bakker Advocaten' },
      email: { value: 'a@bakker.example' },
      phone: null,
    });
  });
});
