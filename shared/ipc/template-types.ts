import type { DocumentRef } from '../complaint/document.ts';
import type { LetterKind } from '../complaint/letter-kind.ts';

/** The Word template of a letter: the organisation's own (a document in the register's stream), or the shipped one. */
export type TemplateInUse = {
  readonly letter: LetterKind;
  readonly own: DocumentRef | null;
  /** What the file is to be called; a proposal in the save dialog. */
  readonly name: string;
};

/** Where in a Word file a part stands; another part is named by its path in the archive. */
export type TemplatePart = 'body' | 'header' | 'footer' | 'properties' | (string & {});

/** One thing that is wrong with a template, and where a person finds it. */
export type TemplateProblem = {
  /** As its author wrote it, without the braces; empty when the file itself is at fault. */
  readonly placeholder: string;
  readonly place: TemplatePart;
  /** The text of the paragraph around it; empty when that is not known. */
  readonly near: string;
  readonly inTable: boolean;
  /**
   * `unknown-placeholder`, `condition-used-as-text`, `required-placeholder-missing` (the letter cannot do without it),
   * `external-content` (something that Word would fetch from elsewhere), `unreadable`, or what the template engine says:
   * `unclosed-tag`, `unopened-tag`, `unclosed-loop`, `unopened-loop`, `closing-tag-does-not-match-opening-tag` ….
   */
  readonly reason: string;
};

/** Why a file cannot be put in as a template. `too-large`: `limit` in bytes. */
export type TemplateRefusal =
  | { readonly type: 'not-a-word-file'; readonly looksLike: 'old-word' | 'pdf' | 'other-office' | null }
  | { readonly type: 'template-too-large'; readonly limit: number }
  /** A file with macros could run something on every machine that opens it. */
  | { readonly type: 'template-has-macros' }
  | { readonly type: 'template-broken'; readonly problems: readonly TemplateProblem[] };

/** Letters are composed from the organisation's own template or not at all: never silently from the shipped one. */
export type OwnTemplateUnreadable = {
  readonly type: 'own-template-unreadable';
  readonly why: 'document-missing' | 'document-damaged';
};
