import { type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import type { DateAnchor, Field, Refusal } from './refusals.ts';

/** Longest single line (a name, a summary) and longest text, in characters (Unicode code points). */
export const lineLimit = 200;
export const textLimit = 100_000;

/** One line: white space runs become one space, none at the ends. */
export const line = (value: string): string => value.replace(/\s+/gu, ' ').trim();
/** A text keeps its lines; only the white space around it goes. */
export const text = (value: string): string => value.trim();
/** An absent fact is `null`, never an empty string. */
export const lineOrNull = (value: string | null): string | null => (value === null ? null : line(value) || null);
export const textOrNull = (value: string | null): string | null => (value === null ? null : text(value) || null);

/** The first refusal in the order in which they are listed. */
export const firstOf = (...refusals: readonly (Refusal | null)[]): Refusal | null =>
  refusals.find((refusal) => refusal !== null) ?? null;

/** All needed fields that are empty, named at once. */
export const needed = (fields: readonly (readonly [Field, string | readonly unknown[]])[]): Refusal | null => {
  const empty = fields.filter(([, value]) => value.length === 0).map(([field]) => field);
  return empty.length === 0 ? null : { type: 'missing', fields: empty };
};

const within = (limit: number, field: Field, value: string | null): Refusal | null => {
  if (value === null || value.length <= limit) return null;
  const length = [...value].length;
  return length <= limit ? null : { type: 'text-too-long', field, limit, length };
};

type Written = readonly (readonly [Field, string | null])[];
export const lines = (fields: Written): Refusal | null =>
  firstOf(...fields.map(([field, value]) => within(lineLimit, field, value)));
export const texts = (fields: Written): Refusal | null =>
  firstOf(...fields.map(([field, value]) => within(textLimit, field, value)));

type Bounds = {
  readonly earliest?: { readonly day: PlainDate; readonly because: DateAnchor } | null;
  readonly latest?: { readonly day: PlainDate; readonly because: DateAnchor } | null;
  /** Given for facts, which cannot lie after today; left out for promises. */
  readonly today?: PlainDate;
};

/** A day that exists and lies within its bounds. */
export const dated = (field: Field, day: PlainDate, { earliest, latest, today }: Bounds): Refusal | null => {
  if (!parsePlainDate(day).ok) return { type: 'not-a-date', field };
  if (today && day > today) return { type: 'date-in-future', field, day, today };
  if (earliest && day < earliest.day)
    return { type: 'date-too-early', field, day, earliest: earliest.day, because: earliest.because };
  if (latest && day > latest.day)
    return { type: 'date-too-late', field, day, latest: latest.day, because: latest.because };
  return null;
};
