import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domain as english } from '../../../../renderer/text/en/domain.ts';
import { domain as dutch } from '../../../../renderer/text/nl/domain.ts';
import { lineLimit } from '../../../../shared/complaint/checks.ts';
import type { SubjectId } from '../../../../shared/complaint/subjects.ts';
import { formFields, formLabels, formSubjects } from '../../../../shared/mail/form-labels.ts';
import { type Regulation, regulation } from '../../../../shared/procedure/regulation.ts';
import { type ComplaintForm, destinationProblem } from '../../../../shared/website/complaint-form.ts';
import { complaintFormPage } from '../../../../shared/website/complaint-form-page.ts';
import { pageScript, pageScriptHash } from '../../../../shared/website/page-script.ts';
import { pageStyle, pageStyleHash } from '../../../../shared/website/page-style.ts';
import { formByMail, linde, openedPage } from '../../../support/filled-form.ts';

const page = (changes: Partial<ComplaintForm> = {}) => openedPage({ ...formByMail, ...changes });
const textOf = (changes: Partial<ComplaintForm>, language: 'nl' | 'en') =>
  (page(changes).document.getElementById(language)?.textContent ?? '').replace(/\s+/g, ' ');
const withSubjects = (change: (of: Regulation['subjects']) => Regulation['subjects']): Regulation => ({
  ...regulation,
  subjects: change(regulation.subjects),
});
const noteAt = (language: 'nl' | 'en', subject: string, changes: Partial<ComplaintForm> = {}) => {
  const { document } = page(changes);
  const note = document.getElementById(`${language}-note-${subject}`);
  const box = document.querySelector(`[aria-describedby="${language}-note-${subject}"]`);
  expect(note && box?.closest('li')?.contains(note)).toBe(true);
  return note;
};

describe("R1: the form for the organisation's own website", () => {
  it('holds everything itself: no outside resource, and only its own style and script may run', () => {
    const { document } = page();
    expect(document.querySelectorAll('link, img, iframe, object, embed, video, audio, [src], base')).toHaveLength(0);
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    expect([hash(pageStyle), hash(pageScript)]).toEqual([pageStyleHash, pageScriptHash]);
    expect(document.querySelector('style')?.textContent).toBe(pageStyle);
    expect(document.querySelector('script')?.textContent).toBe(pageScript);
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${pageScriptHash}'`);
    expect(policy).toContain('form-action mailto:');
    expect(pageStyle).not.toMatch(/url\(|@import/);
    expect(pageScript).not.toMatch(/fetch|XMLHttp|localStorage|sessionStorage|cookie|sendBeacon/);
  });

  it('says the same in both languages, each marked as its own, and neither in the other', () => {
    const { document } = page();
    for (const language of ['nl', 'en']) {
      const side = document.getElementById(language);
      expect(side?.getAttribute('lang')).toBe(language);
      expect(side?.querySelectorAll('main, h1, form')).toHaveLength(3);
    }
    const shape = (language: string) =>
      [...(document.getElementById(language)?.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName);
    expect(shape('en')).toEqual(shape('nl'));
    expect(document.querySelector('a[href="#en"]')?.parentElement?.closest('[lang]')?.id).toBe('nl');
  });

  it('gives every field a label, and a name that is understood when it comes in', () => {
    const { all, document } = page();
    for (const language of ['nl', 'en'] as const) {
      const shown = all(language).filter(({ type }) => type !== 'hidden');
      for (const control of shown)
        expect(document.querySelector(`label[for="${control.id}"]`) ?? control.closest('label'), control.name).not.toBe(
          null,
        );
      const sent = [...new Set(all(language).flatMap(({ name }) => name || []))];
      expect(sent).toEqual(formFields.map((field) => formLabels[field][language]));
    }
    for (const { nl, en } of Object.values(formLabels))
      for (const label of [nl, en]) expect(label).toMatch(/^[^:=]{2,60}$/);
  });

  it('takes no longer answer than the register does', () => {
    for (const control of page().all('nl'))
      if (control.type === 'text' && control.name !== '') expect(control.maxLength).toBe(lineLimit);
  });

  it("escapes all that is the organisation's", () => {
    const nasty = fc.constantFrom('<script>x</script>', '"><b>', "' onclick='x", '&amp;', '</style>', '\ud800', '<!--');
    fc.assert(
      fc.property(fc.record({ name: nasty, street: nasty, phone: nasty, own: nasty, site: nasty }), (texts) => {
        const form: ComplaintForm = {
          ...formByMail,
          organisation: { ...linde, name: texts.name, street: texts.street, phone: texts.phone },
          regulation: {
            ...withSubjects((all) => [...all, { id: 'own' as SubjectId, name: texts.own, retired: false }]),
            uwv: { name: texts.name, website: texts.site, email: null },
          },
        };
        const { document } = openedPage(form);
        expect(document.querySelectorAll('script, style, b, [onclick]')).toHaveLength(2);
        expect(document.querySelector('#nl h1 + p')?.textContent).toContain(texts.name.replace('\ud800', '\ufffd'));
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^(?:https?:|mailto:|#)/);
      }),
      { numRuns: 30 },
    );
  });

  it('goes into a mail to the address given, whatever that holds, or to a form handler over https', () => {
    const action = (changes: Partial<ComplaintForm>) =>
      page(changes).document.querySelector('#nl form')?.getAttribute('action');
    expect(action({})).toMatch(/^mailto:klachten@delinde\.example\?subject=/);
    expect(action({ destination: { by: 'mail', address: 'a?bcc=x@y.example&body=z' } })).toMatch(
      /^mailto:a%3Fbcc%3Dx@y\.example%26body%3Dz\?subject=/,
    );
    const url = 'https://forms.example/klacht?id=1&x="2"';
    const posted = page({ destination: { by: 'post', url } });
    expect(posted.document.querySelector('#nl form')?.getAttribute('action')).toBe(url);
    // PHP keeps one of several answers, unless the name says that it is a list.
    expect(
      posted
        .all('nl')
        .filter(({ type }) => type === 'checkbox')
        .every(({ name }) => name === 'Betreft[]'),
    ).toBe(true);
    expect(posted.withScript().submit('nl')).toBe('');
  });

  it.each([
    [{ by: 'mail', address: 'klachten@delinde.example' }, null],
    [{ by: 'mail', address: '' }, 'not-an-address'],
    [{ by: 'post', url: 'https://forms.example/klacht' }, null],
    [{ by: 'post', url: 'http://forms.example/klacht' }, 'not-https'],
    [{ by: 'post', url: 'javascript:alert(1)//https://x.y' }, 'not-https'],
  ] as const)('judges where it goes: %j', (destination, problem) => {
    expect(destinationProblem(destination)).toBe(problem);
  });

  it('R3, R7, R12, R14: says the terms of the regulation as they are, in both languages', () => {
    const { terms } = regulation;
    const slower: Regulation = {
      ...regulation,
      terms: {
        ...terms,
        acknowledgement: { ...terms.acknowledgement, term: { unit: 'working-days', count: 1 } },
        verdict: { ...terms.verdict, term: { unit: 'months', count: 2 } },
      },
      retentionYears: 7,
    };
    expect(textOf({}, 'nl')).toContain('Binnen 5 werkdagen nadat wij uw klacht hebben ontvangen');
    expect(textOf({}, 'en')).toContain('written answer within 1 month of');
    const [nl, en] = [textOf({ regulation: slower }, 'nl'), textOf({ regulation: slower }, 'en')];
    expect(nl).toContain('Binnen 1 werkdag nadat');
    expect(nl).toContain('Binnen 2 maanden na ontvangst');
    expect(nl).toContain('tot 7 jaar na de laatste stap');
    expect(en).toContain('within 1 working day of');
  });

  it('R15: names the dispute body with its addresses', () => {
    expect(textOf({}, 'nl')).toContain('Stichting Dokh: www.dokh.nl, klachtenengeschillen@dokh.nl.');
  });

  it('R16: tells about UWV at the subject itself, before anything is sent', () => {
    for (const language of ['nl', 'en'] as const) {
      const note = noteAt(language, 'return-to-work-advice');
      expect(note?.textContent).toContain('UWV');
      expect(note?.textContent).toContain('deskundigenoordeel');
      expect(note?.querySelector('a')?.getAttribute('href')).toBe('https://www.uwv.nl');
    }
  });

  it('R2: names the data protection officer’s address at privacy complaints', () => {
    const dpo = { name: 'Mr. A. de Boer', website: null, email: 'fg@delinde.example' };
    expect(noteAt('nl', 'privacy', { regulation: { ...regulation, dpo } })?.textContent).toContain(
      'functionaris gegevensbescherming: Mr. A. de Boer, fg@delinde.example',
    );
    expect(noteAt('en', 'privacy')?.textContent).toContain('privacy@occure.nl');
  });

  it('R17: says that the board handles financial damage', () => {
    expect(noteAt('nl', 'financial-damage')?.textContent).toContain('directie');
    expect(noteAt('en', 'financial-damage')?.textContent).toContain('board');
  });

  it('R4: tells who files for another what an authorisation holds back', () => {
    const { part } = page();
    expect(part('nl', 'representative').textContent).toMatch(
      /machtiging .* ondertekend.*niets .* inhoud .* uitspraak niet/,
    );
    expect(part('en', 'representative').textContent).toMatch(/authorisation signed by the complainant/);
  });

  it('R18: offers the subjects of the regulation under their own names, without the retired ones', () => {
    const own = withSubjects((all) => [
      ...all.map((entry) => ({
        ...entry,
        retired: entry.id === 'speed',
        name: entry.id === 'other' ? 'Iets anders' : null,
      })),
      { id: 'own' as SubjectId, name: 'Rapport & advies', retired: false },
    ]);
    const offered = page({ regulation: own })
      .all('en')
      .filter(({ type }) => type === 'checkbox')
      .map(({ value }) => value);
    expect(offered).toEqual([
      'Expertise',
      'Accessibility',
      'Treatment',
      'Information',
      'Privacy',
      'Financial damage',
      'Return-to-work advice',
      'Iets anders',
      'Rapport & advies',
    ]);
  });

  it('R18: calls the shipped subjects as the program does', () => {
    for (const [id, { nl, en }] of Object.entries(formSubjects)) {
      expect(dutch.subjects[id as keyof typeof formSubjects]).toBe(nl);
      expect(english.subjects[id as keyof typeof formSubjects]).toBe(en);
    }
  });

  it('names only the other ways that the organisation offers and can be reached by', () => {
    expect(textOf({}, 'nl')).toContain('Bel 030 123 45 67.');
    const byPhone = regulation.channels.map((entry) => ({ ...entry, retired: entry.id === 'phone' }));
    expect(textOf({ regulation: { ...regulation, channels: byPhone } }, 'nl')).not.toContain('Bel 030');
    expect(textOf({ organisation: { ...linde, street: '' } }, 'nl')).not.toContain('Schrijf een brief');
  });

  it('shows the chosen language first; the other stands before it in the file, so that style alone can swap them', () => {
    const sides = (first: 'nl' | 'en') =>
      [...page({ first }).document.querySelectorAll('.side')].map((side) => [
        side.id,
        side.hasAttribute('data-second'),
      ]);
    expect(sides('nl')).toEqual([
      ['en', true],
      ['nl', false],
    ]);
    expect(sides('en')).toEqual([
      ['nl', true],
      ['en', false],
    ]);
    expect(complaintFormPage({ ...formByMail, first: 'en' })).toMatch(/^<!doctype html>\n<html lang="en">/);
  });
});

describe("the page's script", () => {
  const filled = {
    language: 'nl',
    onBehalf: false,
    representative: { name: '', organisation: '', email: '', phone: '' },
    name: 'Jan',
    capacity: '',
    employer: '',
    email: 'jan@mail.example',
    phone: '',
    street: '',
    postcode: '',
    town: '',
    subjects: [],
    incidentOn: '',
    description: 'Niemand belde terug.',
    wish: '',
  } as const;
  const submitted = (changes: object) => {
    const opened = page();
    const { submit, textIn } = opened.withScript();
    opened.fill({ ...filled, ...changes });
    const address = submit('nl');
    const wrong = opened.all('nl').filter((control) => control.getAttribute('aria-invalid') === 'true');
    return { address, text: textIn('nl'), wrong: wrong.map(({ name }) => name), part: opened.part };
  };

  it('names what is missing, all at once, and sends nothing', () => {
    const { address, wrong, part } = submitted({ name: ' ', description: '' });
    expect(wrong).toEqual(['Naam', 'Omschrijving']);
    expect(address).toBe('');
    expect(part('nl', 'missing').hasAttribute('hidden')).toBe(false);
  });

  it.each([
    [{ email: '' }, ['E-mailadres']],
    [{ email: '', phone: '06-12345678' }, []],
    [{ email: '', street: 'Laan 1' }, []],
  ])('asks for one way to reach someone: %j', (changes, wrong) => {
    expect(submitted(changes).wrong).toEqual(wrong);
  });

  it('R4: asks a representative for their name, and leaves out what was typed before someone chose to file alone', () => {
    expect(submitted({ onBehalf: true }).wrong).toEqual(['Naam gemachtigde']);
    const representative = { name: 'A. Bakker', organisation: '', email: '', phone: '' };
    expect(submitted({ onBehalf: true, representative }).text).toContain('Naam gemachtigde: A. Bakker');
    expect(submitted({ representative }).text).not.toContain('Bakker');
  });

  it('gives a text that is too long for a mail address to be copied instead', () => {
    const short = submitted({});
    expect(short.address).toMatch(/^mailto:/);
    expect(short.part('nl', 'too-long').hasAttribute('hidden')).toBe(true);
    const long = submitted({ description: 'woord '.repeat(400) });
    expect(long.address).toBe('');
    expect(long.text).toContain('woord woord');
    expect(long.part('nl', 'too-long').hasAttribute('hidden')).toBe(false);
    expect(long.part('nl', 'result').hasAttribute('hidden')).toBe(false);
  });
});
