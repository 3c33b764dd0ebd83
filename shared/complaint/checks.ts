import { type PlainDate, parsePlainDate } from '../base/plain-date.ts';
import type { RuleId } from '../base/rule-id.ts';
import type { DateField, Field } from './fields.ts';
import type { DateAnchor, Refusal } from './refusals.ts';

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

/** A field as it was filled in, and how it is judged. `rule` is there where another rule than the action's asks for it. */
export type Filled = {
  readonly field: Field;
  readonly value: string | null | readonly unknown[];
  readonly kind: 'day' | 'line' | 'text' | 'list';
  readonly needed: boolean;
  readonly rule?: RuleId;
};
export const day = (field: DateField, value: PlainDate): Filled => ({ field, value, kind: 'day', needed: true });
export const mustLine = (field: Field, value: string, rule?: RuleId): Filled => filled(field, value, 'line', rule);
export const mustText = (field: Field, value: string | null, rule?: RuleId): Filled =>
  filled(field, value, 'text', rule);
export const mustList = (field: Field, value: readonly unknown[], rule?: RuleId): Filled =>
  filled(field, value, 'list', rule);
export const mayLine = (field: Field, value: string | null): Filled => ({ field, value, kind: 'line', needed: false });
export const mayText = (field: Field, value: string | null): Filled => ({ field, value, kind: 'text', needed: false });

const filled = (field: Field, value: Filled['value'], kind: Filled['kind'], rule: RuleId | undefined): Filled => ({
  field,
  value,
  kind,
  needed: true,
  ...(rule ? { rule } : {}),
});

export type Bounds = {
  readonly earliest?: { readonly day: PlainDate; readonly because: DateAnchor } | null;
  readonly latest?: { readonly day: PlainDate; readonly because: DateAnchor } | null;
  /** Given for facts, which cannot lie after today; left out for promises. */
  readonly today?: PlainDate;
};

/** What is filled in is complete (all that is missing at once), each day lies within its bounds, no text is too long. */
export const complete = (rule: RuleId, window: Bounds, form: readonly Filled[]): Refusal | null =>
  firstOf(
    missing(rule, form),
    ...form.map(({ field, value, kind }) => {
      if (value === null || typeof value !== 'string') return null;
      if (kind === 'day') return dated(rule, field, value as PlainDate, window);
      return within(rule, kind === 'line' ? lineLimit : textLimit, field, value);
    }),
  );

const missing = (rule: RuleId, form: readonly Filled[]): Refusal | null => {
  const empty = form.filter(({ needed, value }) => needed && (value?.length ?? 0) === 0);
  const [first] = empty;
  return first ? { type: 'missing', fields: empty.map(({ field }) => field), rule: first.rule ?? rule } : null;
};

const within = (rule: RuleId, limit: number, field: Field, value: string): Refusal | null => {
  if (value.length <= limit) return null;
  const length = [...value].length;
  return length <= limit ? null : { type: 'text-too-long', field, limit, length, rule };
};

/** A day that exists and lies within its bounds. */
export const dated = (
  rule: RuleId,
  field: Field,
  on: PlainDate,
  { earliest, latest, today }: Bounds,
): Refusal | null => {
  if (!parsePlainDate(on).ok) return { type: 'not-a-date', field, rule };
  if (today && on > today) return { type: 'date-in-future', field, day: on, today, rule };
  if (earliest && on < earliest.day)
    return { type: 'date-too-early', field, day: on, earliest: earliest.day, because: earliest.because, rule };
  if (latest && on > latest.day)
    return { type: 'date-too-late', field, day: on, latest: latest.day, because: latest.because, rule };
  return null;
};
