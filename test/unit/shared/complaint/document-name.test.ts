import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDocumentName } from '../../../../shared/complaint/document-name.ts';

describe('the name of a document', () => {
  it('stays what it was when nothing is wrong with it', () => {
    for (const name of ['brief.pdf', 'Verslag gesprek 3 november.docx', 'één & ander (kopie).eml', '投诉.txt', 'a']) {
      expect(cleanDocumentName(name)).toBe(name);
    }
  });

  it('loses paths, invisible characters, reversed writing and what Windows forbids', () => {
    const examples: readonly [raw: string, clean: string][] = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\x\\brief.doc', 'brief.doc'],
      ['rekening\u202efdp.exe', 'rekeningfdp.exe'],
      ['a\u0000b\u200bc\n.txt', 'abc.txt'],
      ['wat? <nu>: "ja"|*.pdf', 'wat_ _nu__ _ja___.pdf'],
      ['brief.pdf. . ', 'brief.pdf'],
      ['.htaccess', 'htaccess'],
      ['CON', '_CON'],
      ['aux.txt', '_aux.txt'],
      ['com1.tar.gz', '_com1.tar.gz'],
      ['console.txt', 'console.txt'],
      ['', 'document'],
      ['/', 'document'],
      ['\u202e\u202e', 'document'],
      ['e\u0301.txt', 'é.txt'],
    ];
    for (const [raw, clean] of examples) expect(cleanDocumentName(raw), JSON.stringify(raw)).toBe(clean);
  });

  it('is cut to 120 characters, with its extension and without halving a character', () => {
    const long = cleanDocumentName(`${'lang-'.repeat(60)}einde.docx`);
    expect(long).toHaveLength(120);
    expect(long.endsWith('.docx')).toBe(true);
    expect(cleanDocumentName(`${'😀'.repeat(100)}.pdf`)).toBe(`${'😀'.repeat(58)}.pdf`);
  });

  it('is always a plain file name, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (raw) => {
        const name = cleanDocumentName(raw);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]|^[. ]|[. ]$|^(con|prn|aux|nul)(\.|$)/iu);
        expect(cleanDocumentName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});
