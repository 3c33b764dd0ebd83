import { type FormField, type FormLanguage, formLabels } from '../mail/form-labels.ts';
import { type Html, html } from './html.ts';

type Asked = {
  readonly language: FormLanguage;
  readonly field: FormField;
  readonly label: string;
  readonly hint?: string;
  /** The word for it, behind the label. */
  readonly must?: string;
  /** Shown when the answer is wrong or missing. */
  readonly error?: string;
};
type Line = Asked & {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autocomplete?: string;
  /** Longest answer, in characters; the register takes no longer one. */
  readonly limit?: number;
  /** `asks`: here it is said when none of the fields that reach someone is filled in. */
  readonly reach?: 'asks' | 'reaches';
  readonly must?: string;
  /** Asked for by the script only: a browser would stop at a field that it does not show. */
  readonly hidden?: boolean;
  readonly short?: boolean;
};

export const idOf = (language: FormLanguage, field: string): string => `${language}-${field}`;

/** One question with a line to answer it on. */
export const lineField = (line: Line): Html => {
  const { language, field, type = 'text', reach } = line;
  return html`<div class="field">${head(line)}<input id="${idOf(language, field)}" name="${formLabels[field][language]}" type="${type}"${[
    ...attributes(line),
    ...optional('maxlength', line.limit),
    ...optional('autocomplete', line.autocomplete),
    ...(line.short ? [html` class="short"`] : []),
    ...(reach === 'asks' ? [html` data-reach data-reaches`] : reach === 'reaches' ? [html` data-reaches`] : []),
    ...(line.hidden ? [html` data-must`] : []),
  ]}>${errorOf(line)}</div>`;
};

/** One question with room for a story. */
export const textField = (asked: Asked & { readonly rows: string; readonly limit: number }): Html => {
  const { language, field, rows } = asked;
  return html`<div class="field">${head(asked)}<textarea id="${idOf(language, field)}" name="${formLabels[field][language]}" rows="${rows}"${[
    ...attributes(asked),
    ...optional('maxlength', asked.limit),
  ]}></textarea>${errorOf(asked)}</div>`;
};

/** One question with one answer out of a few. */
export const choiceField = (asked: Asked & { readonly none: string; readonly answers: readonly string[] }): Html =>
  html`<div class="field">${head(asked)}<select id="${idOf(asked.language, asked.field)}" name="${formLabels[asked.field][asked.language]}"${attributes(asked)}><option value="">${asked.none}</option>${asked.answers.map((answer) => html`<option>${answer}</option>`)}</select></div>`;

/** The line that closes a free text in the mail; nobody sees it on the page. */
export const closingField = (language: FormLanguage, field: FormField, value: string): Html =>
  html`<input type="hidden" name="${formLabels[field][language]}" value="${value}">`;

const head = ({ language, field, label, hint, must }: Asked): Html =>
  html`<label for="${idOf(language, field)}">${label}${must === undefined ? null : html` <span class="must">(${must})</span>`}</label>${
    hint === undefined ? null : html`<p class="hint" id="${idOf(language, field)}-hint">${hint}</p>`
  }`;

const errorOf = ({ language, field, error }: Asked): Html | null =>
  error === undefined ? null : html`<p class="error" id="${idOf(language, field)}-error">${error}</p>`;

const attributes = ({ language, field, hint, error, must, ...rest }: Asked & Pick<Line, 'hidden'>): readonly Html[] => {
  const id = idOf(language, field);
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])];
  return [
    ...optional('aria-describedby', described.length > 0 ? described.join(' ') : undefined),
    ...(must === undefined ? [] : [rest.hidden ? html` aria-required="true"` : html` required data-must`]),
  ];
};

const optional = (name: string, value: string | number | undefined): readonly Html[] =>
  value === undefined ? [] : [{ html: ` ${name}="${html`${String(value)}`.html}"` }];
