import { type PlainDate, parsePlainDate, plainDate } from '../base/plain-date.ts';
import type { WebsiteForm } from './incoming-message.ts';

type Field = keyof WebsiteForm;

/** The form's labels as the website writes them, and how they were seen to vary. */
const labels: Readonly<Record<string, Field>> = {
  naam: 'name',
  'uw naam': 'name',
  'voor- en achternaam': 'name',
  'e-mailadres': 'email',
  'e-mail': 'email',
  email: 'email',
  emailadres: 'email',
  telefoon: 'phone',
  telefoonnummer: 'phone',
  'ik ben': 'capacity',
  werkgever: 'employer',
  organisatie: 'employer',
  bedrijf: 'employer',
  betreft: 'subjects',
  'uw klacht gaat over': 'subjects',
  'ingediend namens iemand anders': 'onBehalfOfSomeoneElse',
  'datum voorval': 'incidentOn',
  omschrijving: 'description',
  'omschrijving van de klacht': 'description',
  'uw klacht': 'description',
  'wat wilt u bereiken': 'wish',
};

/** A signature also says "Telefoon:"; only the form asks these. */
const telling: readonly Field[] = ['capacity', 'subjects', 'onBehalfOfSomeoneElse', 'description', 'wish'];
const fewestFields = 3;

/**
 * The fields of the website's form in a mail's text, or `null` when the text is not one. Tolerant of order, case,
 * line endings, missing fields and answers over several lines. A label counts once: the same words further on
 * belong to the answer that they stand in.
 */
export const readWebsiteForm = (text: string): WebsiteForm | null => {
  const answers = new Map<Field, string[]>();
  let current: string[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const found = labelled(line);
    if (found && !answers.has(found.field)) {
      current = [found.rest];
      answers.set(found.field, current);
    } else current?.push(line);
  }
  const isForm = answers.size >= fewestFields && telling.some((field) => answers.has(field));
  return isForm ? toForm((field) => answerOf(answers.get(field))) : null;
};

const labelled = (line: string): { readonly field: Field; readonly rest: string } | null => {
  const match = /^([^:\t]{2,40})[:\t](.*)$/.exec(line.trim());
  const label = (match?.[1] ?? '').replace(/[*_?]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const field = Object.hasOwn(labels, label) ? labels[label] : undefined;
  // "Wat wilt u bereiken?:" and "*Naam:* Jan" leave their decoration behind.
  return field ? { field, rest: (match?.[2] ?? '').replace(/^[\s*_:]+/, '') } : null;
};

const answerOf = (lines: readonly string[] | undefined): string | null => {
  const answer = (lines ?? [])
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return answer === '' || /^[-–]$/.test(answer) ? null : answer;
};

const toForm = (answer: (field: Field) => string | null): WebsiteForm => ({
  name: oneLine(answer('name')),
  email: emailIn(answer('email')),
  phone: oneLine(answer('phone')),
  capacity: oneLine(answer('capacity')),
  employer: oneLine(answer('employer')),
  subjects: (answer('subjects') ?? '')
    .split(/[,;|•\n]/)
    .map((subject) => subject.replace(/^[\s*-]+/, '').trim())
    .filter((subject) => subject !== ''),
  onBehalfOfSomeoneElse: /^(?:ja|yes|true|waar|x|1)\b/i.test(answer('onBehalfOfSomeoneElse') ?? ''),
  incidentOn: dateIn(answer('incidentOn')),
  description: answer('description'),
  wish: answer('wish'),
});

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
