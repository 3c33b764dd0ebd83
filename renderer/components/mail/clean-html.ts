import DOMPurify from 'dompurify';

/** What a mail needs to be read: text, lists, tables, emphasis. No links, images, styles, forms or scripts. */
const allowedTags = [
  'p',
  'br',
  'hr',
  'div',
  'span',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'sub',
  'sup',
  'small',
  'blockquote',
  'pre',
  'code',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'caption',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];
const allowedAttributes = ['colspan', 'rowspan', 'dir', 'lang'];

/** Elements whose content is not text of the letter: they go with all that is in them. */
const droppedWhole = [
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'select',
  'textarea',
];

/**
 * A stranger's HTML, reduced to what can be read: nothing runs, nothing is fetched, nothing looks like the program.
 * A link becomes its text with the address behind it, so that a false one shows itself.
 */
export const cleanHtml = (html: string): DocumentFragment => {
  const inert = new DOMParser().parseFromString(html, 'text/html');
  for (const link of inert.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const shown = link.textContent?.trim() ?? '';
    if (/^(https?|mailto):/i.test(address) && !sameAddress(shown, address)) link.append(` [${address.slice(0, 300)}]`);
  }
  // Given as text: DOMPurify 3.4 takes a node as its own to change, and throws when a script must go from it.
  return DOMPurify.sanitize(inert.body.innerHTML, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: droppedWhole,
    KEEP_CONTENT: true,
    RETURN_DOM_FRAGMENT: true,
  });
};

const sameAddress = (shown: string, address: string): boolean => {
  const bare = (text: string) =>
    text
      .replace(/^(https?:\/\/|mailto:)/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
  return bare(shown) === bare(address);
};
