import { describe, expect, it } from 'vitest';
import { type AnyError, errorText } from '../../../../renderer/text/error-text.ts';
import { type Language, wordsIn } from '../../../../renderer/text/text.tsx';

/** One of each type: a type that is left out here does not compile. */
const oneOfEach: { readonly [Type in AnyError['type']]: Extract<AnyError, { type: Type }> } = {
  behind: { type: 'behind', head: 3 },
  'broken-mail': { type: 'broken-mail', part: 'boundary' },
  'disk-full': { type: 'disk-full' },
  'document-damaged': { type: 'document-damaged' },
  'document-missing': { type: 'document-missing' },
  'empty-file': { type: 'empty-file' },
  'file-unreadable': { type: 'file-unreadable' },
  'fields-missing': { type: 'fields-missing', placeholders: ['straat', 'plaats'] },
  'intake-gone': { type: 'intake-gone' },
  'keyring-lost': { type: 'keyring-lost' },
  'kit-mismatch': { type: 'kit-mismatch' },
  locked: { type: 'locked' },
  'no-program': { type: 'no-program' },
  'no-register': { type: 'no-register' },
  'not-a-mail': { type: 'not-a-mail', looksLike: 'pdf' },
  'not-authorised': { type: 'not-authorised', right: 'change-organisation' },
  'not-founded': { type: 'not-founded' },
  'organisation-name-missing': { type: 'organisation-name-missing' },
  'organisation-text-too-long': { type: 'organisation-text-too-long', field: 'street', limit: 200, length: 201 },
  'passphrase-too-short': { type: 'passphrase-too-short', minimum: 12 },
  'print-cancelled': { type: 'print-cancelled' },
  'print-failed': { type: 'print-failed' },
  'register-exists': { type: 'register-exists' },
  'template-broken': {
    type: 'template-broken',
    problems: [{ placeholder: 'naam', place: 'header', reason: 'unknown-placeholder' }],
  },
  'template-missing': { type: 'template-missing' },
  'too-large': { type: 'too-large', limit: 50 * 1024 * 1024 },
  'unsafe-type': { type: 'unsafe-type' },
  'vault-damaged': { type: 'vault-damaged' },
  'write-failed': { type: 'write-failed', code: 'EACCES' },
  'wrong-kit': { type: 'wrong-kit', waitSeconds: 2 },
  'wrong-passphrase': { type: 'wrong-passphrase', waitSeconds: 4 },
};
const errors: readonly AnyError[] = Object.values(oneOfEach);
const languages: readonly Language[] = ['nl', 'en'];

describe('every failure that crosses from the main process', () => {
  for (const language of languages) {
    const words = wordsIn(language);

    it.each(errors)(`has a sentence of its own in ${language}: $type`, (error) => {
      const sentence = errorText(words, error);
      expect(sentence).toMatch(/^[A-Z].*[.?]$/);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(errors.filter((other) => errorText(words, other) === sentence)).toEqual([error]);
    });
  }

  it('names what it was told', () => {
    const words = wordsIn('nl');
    expect(errorText(words, oneOfEach['too-large'])).toContain('50 MB');
    expect(errorText(words, oneOfEach['write-failed'])).toContain('EACCES');
    expect(errorText(words, oneOfEach['template-broken'])).toContain('{{naam}} in de koptekst: dit veld bestaat niet');
    expect(errorText(words, oneOfEach['fields-missing'])).toContain('straat, plaats');
  });

  it('knows each kind of file that is no mail, and each way in which a mail is broken', () => {
    const kinds = ['outlook-message', 'office-or-zip', 'pdf', 'image', 'web-page', null] as const;
    const parts = ['headers', 'nesting', 'boundary', 'attachments', 'structure'] as const;
    for (const language of languages) {
      const said = [
        ...kinds.map((looksLike) => errorText(wordsIn(language), { type: 'not-a-mail', looksLike })),
        ...parts.map((part) => errorText(wordsIn(language), { type: 'broken-mail', part })),
      ];
      expect(new Set(said).size).toBe(kinds.length + parts.length);
    }
  });

  it('speaks another language in each', () => {
    for (const error of errors) expect(errorText(wordsIn('nl'), error)).not.toBe(errorText(wordsIn('en'), error));
  });
});
