import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8ReadAsWindows1252 } from '../../../../shared/mail/windows-1252.ts';

describe('UTF-8 that was read as Windows-1252', () => {
  const misread = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

  it('is read again as it was meant, whatever it said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const wasPlain = /^[\u0020-\u007e]*$/.test(misread(text)) || misread(text) === text;
        expect(utf8ReadAsWindows1252(misread(text))).toBe(wasPlain ? null : text);
      }),
    );
  });

  it.each(['gewoon', 'Zoë', '€ 100', 'naïef café', ''])('leaves alone what was read well: %s', (text) => {
    expect(utf8ReadAsWindows1252(text)).toBeNull();
  });
});
