import { describe, expect, test } from 'vitest';
import { kitSheetHtml } from '../../../../main/session/kit-sheet.ts';
import { createSheets } from '../../../../main/session/sheets.ts';
import { wordsIn } from '../../../../main/words.ts';
import { date } from '../../../../shared/base/plain-date.ts';

const sheet = {
  organisation: 'Occure <b>&</b> "zonen"',
  name: '</style><script>alert(1)</script>',
  madeOn: date('2026-03-01'),
  groups: ['7KQ0M', '3H8TZ', '9P2VC', 'W4XNE', '5RJD6', 'A1B2C', 'Y8GQK', 'T0M3H'],
};

describe('the recovery kit on paper', () => {
  test('holds every group, whose it is and when it was made', () => {
    const html = kitSheetHtml(sheet, wordsIn('nl').kit, 'nonce');
    for (const group of sheet.groups) expect(html).toContain(`<li>${group}</li>`);
    expect(html).toContain('1 maart 2026');
    expect(kitSheetHtml(sheet, wordsIn('en').kit, 'nonce')).toContain('1 March 2026');
  });

  test('given names with HTML in them, then they stay text', () => {
    const html = kitSheetHtml(sheet, wordsIn('nl').kit, 'nonce');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('Occure &#60;b&#62;&#38;&#60;/b&#62; &#34;zonen&#34;');
  });

  test('loads nothing', () => {
    expect(kitSheetHtml(sheet, wordsIn('nl').kit, 'nonce')).not.toMatch(/src=|href=|url\(|@import/);
  });
});

describe('the address of a sheet', () => {
  test('given it was offered, then it is served once, with the nonce that its style has', () => {
    const sheets = createSheets();
    const address = sheets.offer((nonce) => `style of ${nonce}`);
    expect(address).toMatch(/^gegrond:\/\/kit\/[\w-]{32}$/);
    const served = sheets.take(address);
    expect(served?.html).toBe(`style of ${served?.styleNonce}`);
    expect(sheets.take(address)).toBeNull();
  });

  test('given any other address, then there is none', () => {
    const sheets = createSheets();
    sheets.offer(() => '');
    for (const address of ['gegrond://kit/', 'gegrond://kit/undefined', 'gegrond://app/index.html', ''])
      expect(sheets.take(address)).toBeNull();
  });
});
