import type { DocumentRef } from '../complaint/document.ts';

/**
 * A whole file as one document, in words: made in the window, which has the words, and written as a Word file by the
 * main process, which has the documents.
 */
export type Dossier = {
  readonly cover: DossierCover;
  readonly chapters: readonly DossierChapter[];
  readonly papers: DossierPapers;
  readonly words: DossierWords;
};

export type DossierCover = {
  readonly organisation: string;
  /** What it is: `Dossier`. */
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly facts: readonly DossierFact[];
  /** What is in it, what was left out and for whom it is, each a paragraph. */
  readonly notices: readonly string[];
};

/** `exact`: to be compared letter by letter. */
export type DossierFact = { readonly label: string; readonly value: string; readonly exact: boolean };
export type DossierChapter = { readonly title: string; readonly blocks: readonly DossierBlock[] };

export type DossierBlock =
  | { readonly block: 'heading'; readonly text: string }
  /** Lines are separated by `\n`. */
  | { readonly block: 'text'; readonly look: DossierLook; readonly text: string }
  | { readonly block: 'facts'; readonly facts: readonly DossierFact[] }
  | {
      readonly block: 'table';
      /** `share` of the width, of 100. */
      readonly columns: readonly { readonly title: string; readonly share: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Why a date is what it is, step by step. */
  | {
      readonly block: 'derivation';
      readonly lines: readonly DossierStep[];
      readonly conclusion: string;
      readonly remark: string;
    }
  | {
      readonly block: 'timeline';
      readonly head: readonly [day: string, what: string];
      readonly entries: readonly DossierEntry[];
    };

export const dossierLooks = ['body', 'label', 'quote', 'quiet', 'outcome'] as const;
export type DossierLook = (typeof dossierLooks)[number];

export type DossierStep = { readonly lead: string | null; readonly text: string; readonly leadsTo: string | null };

export const dossierTones = ['main', 'plain', 'struck', 'correction', 'trouble'] as const;
export type DossierTone = (typeof dossierTones)[number];

/** One fact on the timeline. */
export type DossierEntry = {
  readonly day: string;
  readonly title: string;
  readonly tone: DossierTone;
  /** Beside the title: in time or late, a contradiction. */
  readonly mark: string | null;
  readonly how: string;
  /** Who recorded it, and when. */
  readonly recorded: string;
  readonly trouble: string | null;
  readonly quote: string | null;
  readonly facts: readonly DossierFact[];
  /** The papers that came with it, by their number. */
  readonly papers: readonly { readonly number: number; readonly name: string }[];
  /** Papers that are not in this dossier, by name and why. */
  readonly leftOut: string | null;
  /** How it stood before it was corrected. */
  readonly was: readonly DossierFact[];
  /** What was done to it afterwards, by whom, when and why. */
  readonly amendment: { readonly who: string; readonly reason: string } | null;
  readonly moved: readonly string[];
};

export type DossierPapers = {
  readonly title: string;
  readonly intro: string;
  readonly papers: readonly DossierPaper[];
};

/** A letter, a mail or another file; or what was said, which has no file of its own. `number` counts from 1. */
export type DossierPaper = {
  readonly number: number;
  readonly title: string;
  readonly facts: readonly DossierFact[];
} & (
  | { readonly paper: 'document'; readonly document: DocumentRef }
  | { readonly paper: 'record'; readonly blocks: readonly DossierBlock[] }
);

/** What the main process writes itself, in the language of the document. */
export type DossierWords = {
  readonly contents: string;
  /** In the foot of each page: `Opgemaakt op 23 november 2026`. */
  readonly made: string;
  readonly page: string;
  readonly ofPages: string;
  /** Before a paper's number: `Stuk`. */
  readonly paper: string;
  readonly mail: {
    readonly from: string;
    readonly to: string;
    readonly date: string;
    readonly subject: string;
    readonly attachments: string;
    /** The text was too long and stops here. */
    readonly cut: string;
  };
  /** Why a file's contents are not in the document. */
  readonly apart: { readonly [Why in DossierApart]: string };
};

/** `other`: no letter, mail or picture; `too-large`: for one document; `unreadable`: not what its name says; `lost`: missing or damaged. */
export const dossierAparts = ['other', 'too-large', 'unreadable', 'lost'] as const;
export type DossierApart = (typeof dossierAparts)[number];

/** A picture that was made ready in the window: upright, and no larger than paper needs. `number` is that of the paper. */
export type DossierPicture = { readonly number: number; readonly bytes: Uint8Array };

/** `lost`: names of documents that are missing or damaged here; the dossier says so at their place. */
export type MadeDossier = { readonly bytes: Uint8Array; readonly lost: readonly string[] };

export type DossierError =
  | { readonly type: 'locked' }
  | { readonly type: 'dossier-cancelled' }
  /** One at a time. */
  | { readonly type: 'dossier-in-hand' };
