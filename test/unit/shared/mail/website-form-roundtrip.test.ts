import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formSubjects } from '../../../../shared/mail/form-labels.ts';
import { readWebsiteForm } from '../../../../shared/mail/website-form.ts';
import {
  arriving,
  asChromiumMails,
  asHandlersMail,
  asTextPlain,
  type Filled,
  filledForms,
  formByMail,
  openedPage,
} from '../../../support/filled-form.ts';

const subjectsIn = (language: 'nl' | 'en') => Object.values(formSubjects).map((names) => names[language]);
const inBoth = fc.oneof(filledForms('nl', subjectsIn('nl')), filledForms('en', subjectsIn('en')));

describe('R1: what the page sends is recognised field for field, in both languages', () => {
  const page = openedPage(formByMail);
  const sent = (filled: Filled) => {
    page.fill(filled);
    return page.entries(filled.language);
  };

  it('by a browser without scripts, as the standard writes it', () => {
    fc.assert(
      fc.property(inBoth, (filled) => {
        expect(readWebsiteForm(asTextPlain(sent(filled)))).toEqual(arriving(filled));
      }),
    );
  });

  it('by Chromium without scripts, which changes &, + and accents; all but a few signs in texts comes back', () => {
    fc.assert(
      fc.property(inBoth, (some) => {
        const plain = (text: string) => text.replace(/[&+%]/g, 'n').trim();
        // In an answer on one line a plus sign becomes a space for good, except in addresses and telephone numbers.
        const line = (text: string) => {
          const words = text.replace(/[+%]/g, 'p').slice(0, 30).split('&');
          const kept = words
            .map((word) => word.trim())
            .filter((word) => word !== '')
            .join(' & ');
          // What is left may be a dash alone, and that is how people say that there is nothing.
          return /[\p{L}\p{N}]/u.test(kept) ? kept : '';
        };
        const filled: Filled = {
          ...some,
          name: line(some.name) || 'x',
          employer: line(some.employer),
          street: line(some.street),
          town: line(some.town),
          representative: {
            ...some.representative,
            name: line(some.representative.name) || 'x',
            organisation: line(some.representative.organisation),
          },
          description: plain(some.description),
          wish: plain(some.wish),
        };
        expect(readWebsiteForm(asChromiumMails(sent(filled)))).toEqual(arriving(filled));
      }),
    );
  });

  it('by the mail handler of a website', () => {
    fc.assert(
      fc.property(inBoth, fc.constantFrom('colon', 'equals', 'php'), (filled, style) => {
        expect(readWebsiteForm(asHandlersMail(sent(filled), style))).toEqual(arriving(filled));
      }),
    );
  });

  it('by the page’s own script, as an address for the mail program and as text beside it', () => {
    const scripted = openedPage(formByMail);
    const { submit, textIn } = scripted.withScript();
    fc.assert(
      fc.property(inBoth, (filled) => {
        scripted.fill(filled);
        const address = submit(filled.language);
        expect(address).not.toBeNull();
        expect(readWebsiteForm(textIn(filled.language))).toEqual(arriving(filled));
        if (address !== '') {
          const body = new URL(address ?? '').searchParams.get('body') ?? '';
          expect(address?.length).toBeLessThanOrEqual(1900);
          expect(readWebsiteForm(body)).toEqual(arriving(filled));
        }
      }),
    );
  });
});
