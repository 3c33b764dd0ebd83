import fc from 'fast-check';
import PizZip from 'pizzip';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../main/report/write-workbook.ts';

const sheetOf = (value: string | number): string =>
  new PizZip(writeWorkbook([{ name: 'Uitkomsten', columns: ['Onderdeel', '2026'], rows: [['rij', value]] }]))
    .file('xl/worksheets/sheet1.xml')
    ?.asText() ?? '';

describe('the tables as a workbook', () => {
  test('R19: what looks like a formula stays a text, whatever it is', () => {
    const hostile = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '"=', '<f>'), fc.string())
      .map(([a, b]) => a + b);
    fc.assert(
      fc.property(hostile, (text) => {
        const xml = sheetOf(text);
        expect(xml).not.toMatch(/<f[ >]/);
        expect(xml.match(/t="inlineStr"/g)).toHaveLength(4);
      }),
    );
    expect(sheetOf('=1+1')).toContain('<t xml:space="preserve">=1+1</t>');
  });
  test('a count is a number', () => expect(sheetOf(12)).toContain('<c r="B2" s="2"><v>12</v></c>'));
  test('sheets have names that Excel takes, each its own', () => {
    const name = 'Bezwaren [en] de/geschilleninstantie Stichting Dokh';
    const xml = new PizZip(writeWorkbook([name, name].map((each) => ({ name: each, columns: [], rows: [] }))))
      .file('xl/workbook.xml')
      ?.asText();
    expect(xml).toContain('name="1 Bezwaren  en  de geschillenin"');
    expect(xml).toContain('name="2 Bezwaren');
  });
});
