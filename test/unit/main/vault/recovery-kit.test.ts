import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kitToText, newKitSecret, parseKit } from '../../../../main/vault/recovery-kit.ts';

describe('the recovery kit', () => {
  it('is eight groups of five characters that paper cannot confuse', () => {
    for (let index = 0; index < 50; index += 1) {
      expect(kitToText(newKitSecret())).toMatch(/^([0-9A-HJKMNP-TV-Z]{5} ){7}[0-9A-HJKMNP-TV-Z]{5}$/);
    }
  });

  it('is understood however a person types it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 22, maxLength: 22 }), (secret) => {
        const text = kitToText(secret);
        const typed = [
          text.toLowerCase(),
          text.replaceAll(' ', ''),
          text.replaceAll(' ', ' - '),
          text.replaceAll('0', 'o').replaceAll('1', 'l'),
          text.replaceAll('0', 'O').replaceAll('1', 'I'),
          ` ${text}\n`,
        ];
        for (const one of [text, ...typed]) expect(parseKit(one)).toEqual(Buffer.from(secret));
      }),
    );
  });

  it('notices a mistyped, swapped, missing or extra character', () => {
    const text = kitToText(Buffer.alloc(22, 7));
    const compact = text.replaceAll(' ', '');
    for (let at = 0; at < compact.length; at += 1) {
      const other = compact[at] === 'X' ? 'Y' : 'X';
      expect(parseKit(compact.slice(0, at) + other + compact.slice(at + 1)), `at ${at}`).toBeNull();
    }
    expect(parseKit(compact.slice(1))).toBeNull();
    expect(parseKit(`${compact}0`)).toBeNull();
    expect(parseKit(compact.replace(/^./, 'U'))).toBeNull();
    expect(parseKit('')).toBeNull();
  });
});
