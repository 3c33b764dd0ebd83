/** Text that is HTML already. Everything else that goes into a page is escaped. */
export type Html = { readonly html: string };
type Piece = string | Html | readonly Html[] | null;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotes. Half a surrogate pair cannot be written to a file: it becomes U+FFFD. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign).replace(/\p{Surrogate}/gu, '\ufffd');

/** `html` before a template: each value is escaped unless it is HTML itself; `null` is nothing. */
export const html = (strings: TemplateStringsArray, ...values: readonly Piece[]): Html => ({
  html: strings.map((string, index) => string + written(values[index] ?? null)).join(''),
});

const written = (piece: Piece): string => {
  if (piece === null) return '';
  if (typeof piece === 'string') return escapeHtml(piece);
  return 'html' in piece ? piece.html : piece.map((each) => each.html).join('');
};

/** A link to a website as people write it (`www.uwv.nl`). It always leads to a website, whatever the text is. */
export const websiteLink = (website: string): Html => {
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`;
  return html`<a href="${address}" rel="noreferrer">${website}</a>`;
};

export const mailLink = (email: string): Html => html`<a href="${mailto(email)}">${email}</a>`;

/** RFC 6068. Nothing in an address can start a header of its own. */
export const mailto = (email: string, subject?: string): string => {
  const address = encoded(email).replace(/%40/g, '@');
  return subject === undefined ? `mailto:${address}` : `mailto:${address}?subject=${encoded(subject)}`;
};

/** `encodeURIComponent` throws on half a surrogate pair. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
