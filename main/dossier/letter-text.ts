import type { Picture } from './picture.ts';

/** What a Word file says, with as much of its form as carries meaning. */
export type LetterBlock =
  | {
      readonly block: 'paragraph';
      readonly inlines: readonly LetterInline[];
      /** `run` tells one numbered list from the next. */
      readonly list: { readonly ordered: boolean; readonly level: number; readonly run: number } | null;
      readonly isHeading: boolean;
      readonly align: 'left' | 'center' | 'right';
    }
  | { readonly block: 'table'; readonly rows: readonly LetterRow[] };
export type LetterParagraph = Extract<LetterBlock, { block: 'paragraph' }>;
export type LetterRow = { readonly isHead: boolean; readonly cells: readonly LetterCell[] };
export type LetterCell = {
  readonly blocks: readonly LetterBlock[];
  readonly columns: number;
  readonly rows: number;
};

export type LetterInline =
  | {
      readonly inline: 'text';
      readonly text: string;
      readonly bold: boolean;
      readonly italics: boolean;
      readonly underline: boolean;
      readonly strike: boolean;
      readonly raised: 'superscript' | 'subscript' | null;
    }
  | { readonly inline: 'break' }
  | { readonly inline: 'tab' }
  | { readonly inline: 'picture'; readonly picture: Picture };
