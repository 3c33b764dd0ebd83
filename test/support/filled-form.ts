import fc from 'fast-check';
import { type HTMLElement, type HTMLFormElement, type HTMLInputElement, Window } from 'happy-dom';
import { date } from '../../shared/base/plain-date.ts';
import { type FormLanguage, formAnswers, formCapacities, formLabels } from '../../shared/mail/form-labels.ts';
import type { WebsiteForm } from '../../shared/mail/incoming-message.ts';
import { regulation } from '../../shared/procedure/regulation.ts';
import type { Organisation } from '../../shared/register/register.ts';
import type { ComplaintForm } from '../../shared/website/complaint-form.ts';
import { complaintFormPage } from '../../shared/website/complaint-form-page.ts';
import { pageScript } from '../../shared/website/page-script.ts';
import { someDay } from './arbitraries/regulations.ts';

export const linde: Organisation = {
  name: 'Arbodienst De Linde',
  street: 'Lindelaan 12',
  postcodeAndTown: '3511 AB Utrecht',
  email: 'klachten@delinde.example',
  phone: '030 123 45 67',
  website: 'www.delinde.example',
};
export const formByMail: ComplaintForm = {
  regulation,
  organisation: linde,
  destination: { by: 'mail', address: linde.email },
  first: 'nl',
};

/** What a visitor typed and chose; empty is not filled in. */
export type Filled = {
  readonly language: FormLanguage;
  readonly onBehalf: boolean;
  readonly representative: { readonly [K in 'name' | 'organisation' | 'email' | 'phone']: string };
  readonly name: string;
  readonly capacity: string;
  readonly employer: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly postcode: string;
  readonly town: string;
  readonly subjects: readonly string[];
  readonly incidentOn: string;
  readonly description: string;
  readonly wish: string;
};

/** The same, as it has to arrive. */
export const arriving = (filled: Filled): WebsiteForm => {
  const { representative } = filled;
  const place = [filled.postcode, filled.town].filter(Boolean).join(' ');
  return {
    name: filled.name || null,
    email: filled.email || null,
    phone: filled.phone || null,
    address: [filled.street, place].filter(Boolean).join('\n') || null,
    capacity: filled.capacity || null,
    employer: filled.employer || null,
    subjects: filled.subjects,
    onBehalfOfSomeoneElse: filled.onBehalf,
    representative: filled.onBehalf
      ? {
          name: representative.name || null,
          organisation: representative.organisation || null,
          email: representative.email || null,
          phone: representative.phone || null,
        }
      : null,
    incidentOn: filled.incidentOn === '' ? null : date(filled.incidentOn),
    description: filled.description || null,
    wish: filled.wish || null,
  };
};

/** The page in a browser's document, without its script; `open` is what the script would send the visitor to. */
export const openedPage = (form: ComplaintForm) => {
  const window = new Window({ settings: { disableCSSFileLoading: true, disableJavaScriptFileLoading: true } });
  const { document } = window;
  document.write(complaintFormPage(form));
  const formIn = (language: FormLanguage) => document.querySelector(`#${language} form`) as HTMLFormElement;
  const all = (language: FormLanguage) =>
    [...formIn(language).querySelectorAll('input, select, textarea')] as unknown as readonly HTMLInputElement[];

  const fill = (filled: Filled) => {
    const { language, representative } = filled;
    const values: Readonly<Record<string, string>> = {
      [formLabels.representativeName[language]]: representative.name,
      [formLabels.representativeOrganisation[language]]: representative.organisation,
      [formLabels.representativeEmail[language]]: representative.email,
      [formLabels.representativePhone[language]]: representative.phone,
      [formLabels.name[language]]: filled.name,
      [formLabels.capacity[language]]: filled.capacity,
      [formLabels.employer[language]]: filled.employer,
      [formLabels.email[language]]: filled.email,
      [formLabels.phone[language]]: filled.phone,
      [formLabels.street[language]]: filled.street,
      [formLabels.postcode[language]]: filled.postcode,
      [formLabels.town[language]]: filled.town,
      [formLabels.incidentOn[language]]: filled.incidentOn,
      [formLabels.description[language]]: filled.description,
      [formLabels.wish[language]]: filled.wish,
    };
    for (const control of all(language)) {
      if (control.type === 'radio')
        control.checked = control.value === formAnswers[filled.onBehalf ? 'yes' : 'no'][language];
      else if (control.type === 'checkbox') control.checked = filled.subjects.includes(control.value);
      else if (control.type !== 'hidden' && control.name !== '') control.value = values[control.name] ?? '';
    }
  };

  /** HTML, "constructing the entry list": in the order of the page, empty answers too. */
  const entries = (language: FormLanguage): readonly (readonly [string, string])[] =>
    all(language)
      .filter(({ type, checked, name }) => name !== '' && ((type !== 'radio' && type !== 'checkbox') || checked))
      .map(({ name, value }) => [name, value.replace(/\r\n?|\n/g, '\r\n')]);

  /** Runs the page's own script on this document; answers where it sends the visitor. */
  const withScript = () => {
    const location = { href: '' };
    const run = new Function('document', 'addEventListener', 'location', pageScript);
    run(document, () => undefined, location);
    return {
      submit: (language: FormLanguage): string | null => {
        location.href = '';
        const form = formIn(language);
        const event = new window.Event('submit', { cancelable: true, bubbles: true });
        form.dispatchEvent(event);
        return event.defaultPrevented ? location.href : null;
      },
      textIn: (language: FormLanguage): string => (part(language, 'text') as HTMLInputElement).value,
    };
  };
  const part = (language: FormLanguage, name: string) =>
    formIn(language).querySelector(`[data-part="${name}"]`) as HTMLElement;

  return { window, document, fill, entries, withScript, part, all };
};

type Entries = ReturnType<ReturnType<typeof openedPage>['entries']>;

/** HTML, "text/plain encoding algorithm": nothing is escaped. */
export const asTextPlain = (entries: Entries): string =>
  entries.map(([name, value]) => `${name}=${value}\r\n`).join('');

/** What Chromium makes of the same in a mail: measured, see `test/e2e/website-form.spec.ts`. */
export const asChromiumMails = (entries: Entries): string => {
  const readAsWindows1252 = new TextDecoder('windows-1252').decode(new TextEncoder().encode(asTextPlain(entries)));
  return readAsWindows1252
    .replaceAll('&', '\r\n')
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
};

/** What mail handlers make of a post: each answer on a line, spaces in names as PHP writes them, lists as a list. */
export const asHandlersMail = (entries: Entries, style: 'colon' | 'equals' | 'php'): string =>
  [
    'Er is een nieuw formulier ingezonden.',
    '',
    ...entries.map(([name, value]) => {
      const named = style === 'php' ? name.replaceAll(' ', '_') : name;
      return `${named}${style === 'equals' ? ' = ' : ': '}${value}`;
    }),
    '',
    '-- ',
    'Verzonden door de website, IP: 192.0.2.1',
  ].join('\n');

/** Lines that look like the form's own, as someone may quote them in a complaint. */
const treacherous = Object.entries(formLabels)
  .filter(([field]) => !field.startsWith('endOf'))
  .flatMap(([, { nl, en }]) => [`${nl}: x`, `${en}=y`, nl]);
const anyLine = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcDEF gé€ï"\'<>&=:;,.*_-+/%()1234567890') }),
  fc.constantFrom('* punt', '- nog een punt', '> geciteerd', 'Met vriendelijke groet,', ...treacherous),
);
const isAnswer = (text: string): boolean => !/^[-–]$/.test(text);
const oneLine = anyLine.map((text) => text.trim()).filter(isAnswer);
const story = fc
  .array(anyLine, { maxLength: 6 })
  .map((lines) =>
    lines
      .map((line) => line.trimEnd())
      .join('\n')
      .trim(),
  )
  .filter(isAnswer);
const needed = (text: string): boolean => text !== '';
const email = fc
  .stringMatching(/^[a-z][a-z0-9.+_-]{0,12}[a-z0-9]@[a-z]{1,12}\.(?:nl|example)$/)
  .filter((text) => !text.includes('..'));
const phone = fc.constantFrom('', '06-12345678', '+31 6 1234 5678', '(030) 123 45 67');
/** Any form that the page lets through; `subjects` as that language calls them. */
export const filledForms = (language: FormLanguage, subjects: readonly string[]): fc.Arbitrary<Filled> =>
  fc.record({
    language: fc.constant(language),
    onBehalf: fc.boolean(),
    representative: fc.record({ name: oneLine.filter(needed), organisation: oneLine, email, phone }),
    name: oneLine.filter(needed),
    capacity: fc.constantFrom('', ...formCapacities.map((capacity) => capacity[language])),
    employer: oneLine,
    email,
    phone,
    street: oneLine,
    postcode: fc.constantFrom('', '1234 AB'),
    town: oneLine,
    subjects: fc.subarray([...subjects]),
    incidentOn: fc.oneof(fc.constant(''), someDay),
    description: story.filter(needed),
    wish: story,
  });
