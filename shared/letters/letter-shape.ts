import type { LetterKind } from '../complaint/letter-kind.ts';
import { answerShapes } from './shapes-answer.ts';
import { handlingShapes } from './shapes-handling.ts';
import { objectionShapes } from './shapes-objection.ts';

/**
 * What a letter's template may ask for, as data: the types of the fields, the check of a template and the check
 * of a filled-in letter all come from here, so the three cannot drift apart.
 * `text` must be there; `optional` may be `null` and then only stands inside its own condition.
 */
export type Shape = { readonly [name: string]: 'text' | 'optional' | 'condition' | { readonly each: Shape } };

export type FieldsOf<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends 'text'
    ? string
    : S[Name] extends 'optional'
      ? string | null
      : S[Name] extends 'condition'
        ? boolean
        : S[Name] extends { readonly each: infer Each extends Shape }
          ? readonly FieldsOf<Each>[]
          : never;
};

export const letterShapes = {
  ...handlingShapes,
  ...answerShapes,
  ...objectionShapes,
} as const satisfies Record<LetterKind, Shape>;

/** The values that fill one kind of letter: words and conditions, ready to print. */
export type LetterFields<K extends LetterKind = LetterKind> = {
  readonly [Kind in K]: FieldsOf<(typeof letterShapes)[Kind]>;
}[K];
