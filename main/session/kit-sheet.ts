import { dateInWords } from '../../shared/base/date-words.ts';
import type { PlainDate } from '../../shared/base/plain-date.ts';
import type { Words } from '../words.ts';

export type KitSheet = {
  readonly organisation: string;
  readonly name: string;
  readonly madeOn: PlainDate;
  /** The eight groups of the recovery kit, in order. */
  readonly groups: readonly string[];
};

/**
 * The recovery kit as one sheet of A4, black on white: a complete HTML page without scripts or anything to load.
 * Everything that a person typed is escaped. `styleNonce` is the one that the page's policy names.
 */
export const kitSheetHtml = (sheet: KitSheet, words: Words['kit'], styleNonce: string): string => `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(words.title)}</title>
<style nonce="${escapeHtml(styleNonce)}">${style}</style>
</head>
<body>
<header><p class="product">${escapeHtml(words.product)}</p><h1>${escapeHtml(words.title)}</h1><p class="lead">${escapeHtml(words.lead)}</p></header>
<dl>${fact(words.organisation, sheet.organisation)}${fact(words.madeFor, sheet.name)}${fact(words.madeOn, dateInWords(sheet.madeOn, words.language, 'plain'))}</dl>
<section class="code"><h2>${escapeHtml(words.code)}</h2>
<ol>${sheet.groups.map((group) => `<li>${escapeHtml(group)}</li>`).join('')}</ol>
<p class="reading">${escapeHtml(words.reading)}</p></section>
<div class="columns">
<section><h2>${escapeHtml(words.whatFor)}</h2><ul>${words.uses.map(item).join('')}</ul></section>
<section><h2>${escapeHtml(words.keeping)}</h2><ul>${words.rules.map(item).join('')}</ul></section>
</div>
</body>
</html>
`;

/** The five characters that mean something in HTML, also inside an attribute. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const item = (text: string): string => `<li>${escapeHtml(text)}</li>`;
const fact = (name: string, value: string): string =>
  value === '' ? '' : `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`;

const style = `
@page { size: A4; margin: 20mm 22mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
html { font: 11pt/1.5 Inter, "Segoe UI", "Helvetica Neue", "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #000; background: #fff; }
.product { font-size: 9.5pt; letter-spacing: .04em; border-bottom: .6pt solid #000; padding-bottom: 3mm; }
h1 { font-size: 30pt; line-height: 1.15; letter-spacing: -.02em; margin-top: 11mm; }
.lead { font-size: 12.5pt; max-width: 125mm; margin-top: 3mm; }
dl { display: flex; gap: 12mm; margin-top: 9mm; }
dt { font-size: 9pt; }
dl div { min-width: 0; }
dl div:last-child { flex: none; }
dd { font-weight: 600; overflow-wrap: break-word; }
h2 { font-size: 10.5pt; }
.code { margin-top: 10mm; border: 1.4pt solid #000; border-radius: 3mm; padding: 6mm 8mm 5mm; break-inside: avoid; }
.code ol { list-style: none; display: grid; grid-template-columns: repeat(4, 1fr); gap: 4mm 6mm; margin: 5mm 0; counter-reset: group; }
.code li { counter-increment: group; font: 600 21pt/1.15 "Cascadia Mono", Consolas, Menlo, "DejaVu Sans Mono", "Liberation Mono", monospace; letter-spacing: .04em; white-space: nowrap; }
.code li::before { content: counter(group); display: block; font: 400 8.5pt/1.4 Inter, "Segoe UI", "Noto Sans", "DejaVu Sans", Arial, sans-serif; letter-spacing: 0; }
.reading { font-size: 9.5pt; }
.columns { display: grid; grid-template-columns: 2fr 3fr; gap: 12mm; margin-top: 10mm; }
ul { list-style: none; margin-top: 2mm; }
ul li { padding-left: 4.5mm; text-indent: -4.5mm; margin-bottom: 2mm; break-inside: avoid; }
ul li::before { content: "–"; display: inline-block; width: 4.5mm; text-indent: 0; }
`;
