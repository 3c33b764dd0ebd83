import { type PlainDate, parsePlainDate, plainDate } from '../base/plain-date.ts';
import { type FormField, formFields, formLabels } from './form-labels.ts';
import type { WebsiteForm } from './incoming-message.ts';
import { isUnscripted, unscriptedAnswer, unscriptedLine } from './unscripted-form.ts';

/** `address`: in one answer, as older forms send it. */
type Field = FormField | 'address';

/** What other and older forms call the same. */
const otherLabels: Readonly<Record<string, Field>> = {
  'uw naam': 'name',
  'your name': 'name',
  'voor- en achternaam': 'name',
  'e-mail': 'email',
  email: 'email',
  emailadres: 'email',
  'email address': 'email',
  telefoonnummer: 'phone',
  phone: 'phone',
  adres: 'address',
  postadres: 'address',
  'postal address': 'address',
  'ik ben': 'capacity',
  'i am': 'capacity',
  werkgever: 'employer',
  employer: 'employer',
  organisatie: 'employer',
  organisation: 'employer',
  bedrijf: 'employer',
  'uw klacht gaat over': 'subjects',
  'omschrijving van de klacht': 'description',
  'uw klacht': 'description',
  'your complaint': 'description',
};

const labels: Readonly<Record<string, Field>> = {
  ...otherLabels,
  ...Object.fromEntries(
    formFields.flatMap((field) => Object.values(formLabels[field]).map((label) => [label.toLowerCase(), field])),
  ),
};

/** A signature also says "Telefoon:"; only the form asks these. */
const telling: readonly Field[] = ['capacity', 'subjects', 'onBehalf', 'description', 'wish'];
const fewestFields = 3;

/** The line that closes a free text: up to there nothing in it is taken for a label. */
const closedBy: Readonly<Partial<Record<Field, Field>>> = { description: 'endOfDescription', wish: 'endOfForm' };

/**
 * R1: the fields of the website's form in a mail's text, or `null` when the text is not one: what our own page sends
 * (`Label=answer`, `Label: answer`), what a mail handler makes of it (`Some_label: answer`), and older forms.
 * Tolerant of order, case, line endings, missing fields and answers over several lines. A label counts once: the
 * same words further on belong to the answer that they stand in.
 */
export const readWebsiteForm = (text: string): WebsiteForm | null => {
  const lines = text.split(/\r\n|\r|\n/);
  const sent = isUnscripted(lines) ? unscripted(lines) : answersIn(lines);
  const { answers } = sent;
  const isForm = answers.size >= fewestFields && telling.some((field) => answers.has(field));
  return isForm ? toForm(sent) : null;
};

type Sent = {
  readonly answers: ReadonlyMap<Field, readonly string[]>;
  /** With our closing lines in it: sent by a page that this program made. */
  readonly ours: boolean;
};

const unscripted = (lines: readonly string[]): Sent => {
  const { answers, ours } = answersIn(lines.map(unscriptedLine));
  return { answers: new Map([...answers].map(([field, answer]) => [field, unscriptedAnswer(field, answer)])), ours };
};

const answersIn = (lines: readonly string[]): Sent => {
  const found = lines.map(labelled);
  const answers = new Map<Field, string[]>();
  let current: { readonly field: Field; readonly until: number } | null = null;
  for (const [index, line] of lines.entries()) {
    const label = found[index];
    const into: string[] | undefined = current ? answers.get(current.field) : undefined;
    if (current && index < current.until) into?.push(line);
    // What a mail program or a handler puts under the form is not an answer.
    else if (label?.field === 'endOfForm') break;
    else if (label?.field === 'endOfDescription') current = null;
    // Each chosen subject has a line of its own.
    else if (label?.field === 'subjects' && current?.field === 'subjects') into?.push(label.rest);
    else if (label && !answers.has(label.field)) {
      const end = closedBy[label.field];
      const until = end ? found.findIndex((other, at) => at > index && other?.field === end) : -1;
      answers.set(label.field, [label.rest]);
      current = { field: label.field, until };
    } else into?.push(line);
  }
  return { answers, ours: found.some((label) => label?.field === 'endOfForm') };
};

const labelled = (line: string): { readonly field: Field; readonly rest: string } | null => {
  const match = /^([^:=\t]{2,60})[:=\t](.*)$/.exec(line.trim());
  const written = match?.[1] ?? '';
  // PHP writes a space in a name as `_` and a list's name with `[]`; mail programs make `*Naam:*` of bold type.
  const label = written
    .replace(/[*?]|\[\]/g, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
  const field = Object.hasOwn(labels, label) ? labels[label] : undefined;
  if (!field) return null;
  const rest = match?.[2] ?? '';
  return { field, rest: written.startsWith('*') ? rest.replace(/^\s*\*+\s*/, '') : rest };
};

const toForm = ({ answers, ours }: Sent): WebsiteForm => {
  const whole = (field: Field) => answerOf(answers.get(field));
  const line = (field: Field) => oneLine(whole(field));
  const onBehalfOfSomeoneElse = /^(?:ja|yes|true|waar|x|1)\b/i.test(whole('onBehalf') ?? '');
  // R4: our own page asks it apart; an older form only says that somebody files for someone else.
  const asksApart = answers.has('representativeName');
  return {
    name: line('name'),
    email: emailIn(whole('email')),
    phone: line('phone'),
    address: whole('address') ?? addressOf(line('street'), line('postcode'), line('town')),
    capacity: line('capacity'),
    employer: line('employer'),
    subjects: subjectsIn(answers.get('subjects') ?? [], ours),
    onBehalfOfSomeoneElse,
    representative:
      onBehalfOfSomeoneElse && asksApart
        ? {
            name: line('representativeName'),
            organisation: line('representativeOrganisation'),
            email: emailIn(whole('representativeEmail')),
            phone: line('representativePhone'),
          }
        : null,
    incidentOn: dateIn(whole('incidentOn')),
    description: whole('description'),
    wish: whole('wish'),
  };
};

const answerOf = (lines: readonly string[] | undefined): string | null => {
  const answer = (lines ?? [])
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return answer === '' || /^[-–]$/.test(answer) ? null : answer;
};

const addressOf = (street: string | null, postcode: string | null, town: string | null): string | null => {
  const place = [postcode, town].filter((part) => part !== null).join(' ');
  return [street ?? '', place].filter((part) => part !== '').join('\n') || null;
};

/** R18: our own page sends a name a line, and an organisation's own name may hold a comma; older forms list them. */
const subjectsIn = (lines: readonly string[], ours: boolean): readonly string[] =>
  (ours
    ? lines
    : lines
        .join('\n')
        .split(/[,;|•\n]/)
        .map((name) => name.replace(/^[\s*-]+/, ''))
  )
    .map((name) => name.trim())
    .filter((name) => name !== '');

const oneLine = (text: string | null): string | null => text?.split('\n')[0]?.trim() || null;

const emailIn = (text: string | null): string | null =>
  /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/.exec(text ?? '')?.[0] ?? null;

const monthNames = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `09-01-2026`, `9/1/2026`, `2026-01-09` or `9 januari 2026`; `null` for anything else. */
const dateIn = (text: string | null): PlainDate | null => {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text ?? '');
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dutch = /\b(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{4})\b/i.exec(text ?? '');
  if (!dutch) return null;
  const word = (dutch[2] ?? '').toLowerCase();
  const month = /^\d/.test(word) ? Number(word) : monthNames.findIndex((name) => name.startsWith(word)) + 1;
  return existing(Number(dutch[3]), month, Number(dutch[1]));
};

const existing = (year: number, month: number, day: number): PlainDate | null => {
  const parsed = parsePlainDate(plainDate(year, month, day));
  return parsed.ok ? parsed.value : null;
};
