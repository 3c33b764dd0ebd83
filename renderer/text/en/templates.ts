import type { templates as source } from '../nl/templates.ts';

export const templates: typeof source = {
  title: 'Templates',
  remark:
    'Each letter is made from a Word template. You can change its text and look; the program fills the fields between double braces.',
  steps: [
    'Save the template as a Word file.',
    'Change it in Word. Keep the fields between {{ and }} whole; you may take them out, except those the letter cannot do without.',
    'Put it back. If a field is wrong, the program says which and where it is.',
  ],
  notAllowed: 'Only a complaints officer or an administrator can replace templates. You can look at them.',
  fileName: (letter) => `Template ${letter}.docx`,
  shipped: 'As shipped',
  own: 'Your own template',
  look: 'Look in Word',
  save: 'Save to change…',
  putBack: 'Put back…',
  restore: 'Restore the shipped one',
  savedAs: (path) => `Saved as ${path}`,
  replaced: (letter) => `‘${letter}’ now uses your own template. Letters already made stay as they are.`,
  restored: (letter) => `‘${letter}’ uses the shipped template again.`,
  restoreTitle: (letter) => `Restore the shipped template for ‘${letter}’?`,
  restoreBody:
    'New letters will be made from the shipped template again. Your own stays in the register but is no longer used. Letters already made do not change.',
  restoreYes: 'Restore',
  refused: 'This file cannot be a template',
  nothingChanged: 'Nothing has changed: the old template still holds.',
  tooLarge: (mebibytes) => `The file is larger than ${mebibytes} MB. Make its pictures smaller.`,
  macros:
    'The file has macros. They could run on every computer on which the letter is opened. Save it as an ordinary Word document (.docx).',
  notWord: {
    'old-word': 'This is a Word file in the old format (.doc). Save it in Word as .docx.',
    pdf: 'This is a PDF. A template is a Word file (.docx).',
    'other-office': 'This is another Office file. A template is a Word file (.docx).',
    unknown: 'This is not a Word file (.docx).',
  },
  problems: {
    'unknown-placeholder': (name) => `{{${name}}} does not exist in this letter.`,
    'condition-used-as-text': (name) => `{{${name}}} is a condition; write {{#${name}}} … {{/${name}}}.`,
    'text-used-as-list': (name) => `{{#${name}}} is no list or condition; write {{${name}}}.`,
    'required-placeholder-missing': (name) => `{{${name}}} is missing; the letter cannot do without it.`,
    'external-content': () =>
      'The file fetches something from outside, such as a linked picture. Put it into the document itself.',
    unreadable: () => 'The file is damaged and cannot be read.',
    'unclosed-loop': (name) => `{{#${name}}} is nowhere closed with {{/${name}}}.`,
    'unclosed-tag': (name) => `{{${name} is not closed with }}.`,
    'unopened-tag': (name) => `${name}}} has no {{ before it.`,
    'unopened-loop': (name) => `{{/${name}}} closes something that was not opened.`,
    'closing-tag-does-not-match-opening-tag': (name) => `{{/${name}}} closes something else than what was opened.`,
    other: (name) => (name ? `{{${name}}} is not right.` : 'The file is not right as a template.'),
  },
  places: {
    body: 'in the text',
    header: 'in the header',
    footer: 'in the footer',
    properties: 'in the properties of the document',
  },
  inTable: (place) => `${place}, in a table`,
  at: (place, near) => (near ? `${place}, near ‘${near}’` : place),
};
