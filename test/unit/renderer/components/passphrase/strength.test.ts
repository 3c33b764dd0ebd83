import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../../../renderer/components/passphrase/strength.ts';

describe('an honest word about a passphrase', () => {
  it.each([
    'wachtwoord123',
    'Welkom2026!!',
    'W3lk0m2026!!',
    'qwertyuiop12',
    'aaaaaaaaaaaa',
    '123456789012',
    'klachtenregister',
    'Zomer2026Zomer2026',
    'geheim geheim geheim',
    'wachtwoord wachtwoord wachtwoord wachtwoord',
  ])('%s is weak', (passphrase) => {
    expect(strengthOf(passphrase).level).toBe('weak');
  });

  it.each(['grutto kastanje wimpel oever', 'vlonder trompet azuur kiezel paling', 'xK7#qLm2vR9$wTz'])(
    '%s is strong',
    (passphrase) => {
      expect(strengthOf(passphrase)).toMatchObject({ level: 'strong' });
    },
  );

  it('says why', () => {
    expect(strengthOf('Welkom2026!!').weaknesses).toEqual(['common-word', 'year']);
    expect(strengthOf('kiezel kiezel kiezel').weaknesses).toEqual(['repetition']);
    expect(strengthOf('kiezel qwertyuiop').weaknesses).toEqual(['sequence']);
    expect(strengthOf('kiezel vermeer', ['Ilse Vermeer']).weaknesses).toEqual(['known-fact']);
  });

  it('does not count what an attacker knows anyway', () => {
    const names = ['Arbodienst De Linde', 'Ilse Vermeer'];
    expect(strengthOf('ilse vermeer linde', names).level).toBe('weak');
    expect(strengthOf('ilse vermeer linde', names).bits).toBeLessThan(strengthOf('ilse vermeer linde').bits / 2);
  });

  it('is not flattered by capitals, signs or figures alone', () => {
    expect(strengthOf('Wachtwoord1!').bits - strengthOf('wachtwoord').bits).toBeLessThan(15);
    expect(strengthOf('w@chtw00rd').level).toBe('weak');
  });

  it('never goes down when a word is added, and repeating gains next to nothing', () => {
    const word = fc.stringMatching(/^[a-z]{4,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (words, extra) => {
        const before = strengthOf(words.join(' ')).bits;
        expect(strengthOf([...words, extra].join(' ')).bits).toBeGreaterThanOrEqual(before);
        expect(strengthOf([...words, words[0]].join(' ')).bits).toBeLessThanOrEqual(before + 1);
      }),
    );
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(strengthOf(text).bits).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
