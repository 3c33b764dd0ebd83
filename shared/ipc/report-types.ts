/** The yearly report as it goes to paper: words, tables and pictures that the window made, in the order of the page. */
export type ReportBlock =
  | { readonly block: 'heading'; readonly text: string }
  /** `note`: small, under a table; `text`: what a person wrote. */
  | { readonly block: 'text' | 'note'; readonly text: string }
  /** PNG; width and height in pixels of which 96 make an inch; `description` for who cannot see it. */
  | {
      readonly block: 'picture';
      readonly png: Uint8Array;
      readonly width: number;
      readonly height: number;
      readonly description: string;
    }
  /** The first column names the row, the others are figures. */
  | { readonly block: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type ReportDocument = {
  readonly organisation: string;
  readonly title: string;
  readonly period: string;
  /** When and from what it was made, on every page. */
  readonly made: string;
  readonly page: string;
  readonly ofPages: string;
  readonly blocks: readonly ReportBlock[];
};

/** One table to a sheet. A text is always a text: nothing of it is ever computed. */
export type ReportSheet = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};
