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
  'invalid-address': { type: 'invalid-address' },
  'keyring-lost': { type: 'keyring-lost' },
  'kit-mismatch': { type: 'kit-mismatch' },
  locked: { type: 'locked' },
  'no-program': { type: 'no-program' },
  'no-register': { type: 'no-register' },
  'not-a-mail': { type: 'not-a-mail', looksLike: 'pdf' },
  'already-a-member': { type: 'already-a-member', field: 'member.id' },
  'cannot-be-removed': { type: 'cannot-be-removed', field: 'subjects', id: 'speed' },
  'cannot-be-retired': { type: 'cannot-be-retired', field: 'subjects', id: 'privacy' },
  'cannot-remove-yourself': { type: 'cannot-remove-yourself', field: 'member.id' },
  'last-administrator': { type: 'last-administrator', field: 'member.roles' },
  'not-a-regulation': { type: 'not-a-regulation', field: 'regulation', path: 'terms.verdict.step' },
  'not-an-address': { type: 'not-an-address', field: 'uwv.email' },
  'not-authorised': { type: 'not-authorised', field: null, right: 'change-organisation' },
  'not-founded': { type: 'not-founded', field: null },
  'not-unique': { type: 'not-unique', field: 'closingDays.1.day' },
  'nothing-left-to-choose': { type: 'nothing-left-to-choose', field: 'channels' },
  'number-out-of-range': { type: 'number-out-of-range', field: 'terms.verdict', least: 1, most: 24 },
  'part-of-the-procedure': { type: 'part-of-the-procedure', field: 'terms.verdict' },
  'regulation-changed-meanwhile': { type: 'regulation-changed-meanwhile', field: 'regulation', version: 3 },
  'roles-missing': { type: 'roles-missing', field: 'member.roles' },
  'text-missing': { type: 'text-missing', field: 'organisation.name' },
  'text-too-long': { type: 'text-too-long', field: 'organisation.street', limit: 200, length: 201 },
  'unknown-member': { type: 'unknown-member', field: 'member.id' },
  'own-template-unreadable': { type: 'own-template-unreadable', why: 'document-missing' },
  'passphrase-too-short': { type: 'passphrase-too-short', minimum: 12 },
  'print-cancelled': { type: 'print-cancelled' },
  'print-failed': { type: 'print-failed' },
  'register-exists': { type: 'register-exists' },
  'template-broken': {
    type: 'template-broken',
    problems: [{ placeholder: 'naam', place: 'header', reason: 'unknown-placeholder', near: '', inTable: false }],
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
    expect(errorText(words, oneOfEach['template-broken'])).toContain(
      '{{naam}} bestaat niet in deze brief. (in de koptekst)',
    );
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
