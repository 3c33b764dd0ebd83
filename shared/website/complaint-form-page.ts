import type { FormLanguage } from '../mail/form-labels.ts';
import type { ComplaintForm } from './complaint-form.ts';
import { type Html, html } from './html.ts';
import { pageForm } from './page-form.ts';
import { pageScript, pageScriptHash } from './page-script.ts';
import { pageStyle, pageStyleHash } from './page-style.ts';
import { afterwards } from './page-text.ts';
import type { PageWords } from './page-words.ts';
import { english } from './words-en.ts';
import { dutch } from './words-nl.ts';

const words: Readonly<Record<FormLanguage, PageWords>> = { nl: dutch, en: english };
const other: Readonly<Record<FormLanguage, FormLanguage>> = { nl: 'en', en: 'nl' };

/**
 * R1: the page on which a complaint is made, for the organisation's own website. One HTML file that holds everything:
 * Dutch and English, no outside resource, no cookie, no tracking; it works without scripts. What it sends is what
 * `readWebsiteForm` reads. Everything of the organisation is escaped.
 */
export const complaintFormPage = (form: ComplaintForm): string => {
  const { organisation, destination, first } = form;
  // One style and one script, by their hashes; nothing is fetched and nothing else is run.
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${pageStyleHash}'`,
    `script-src 'sha256-${pageScriptHash}'`,
    `form-action ${destination.by === 'mail' ? 'mailto:' : 'https:'}`,
    "base-uri 'none'",
  ].join('; ');
  const page = html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${words[first].title} · ${words[other[first]].title} · ${organisation.name}</title>
<style>${{ html: pageStyle }}</style>
</head>
<body>
${[side(form, other[first], true), side(form, first, false)]}
<script>${{ html: pageScript }}</script>
</body>
</html>
`;
  return page.html;
};

/** The whole page in one language. The second one stands first in the file, so that style alone can hide the other. */
const side = (form: ComplaintForm, language: FormLanguage, second: boolean): Html => {
  const text = words[language];
  return html`<div class="side" id="${language}" lang="${language}"${second ? html` data-second` : null}>
<nav class="language" aria-label="${text.language}"><a href="#${other[language]}" lang="${other[language]}" hreflang="${other[language]}">${text.otherLanguage}</a></nav>
<main>
<h1>${text.title}</h1>
<p>${text.intro(form.organisation.name)}</p>
${pageForm(form, language, text)}
${afterwards(form, text)}
</main>
</div>
`;
};
