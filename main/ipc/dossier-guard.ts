import type { DocumentRef } from '../../shared/complaint/document.ts';
import {
  type Dossier,
  type DossierBlock,
  type DossierChapter,
  type DossierCover,
  type DossierEntry,
  type DossierFact,
  type DossierPaper,
  type DossierPapers,
  type DossierPicture,
  type DossierStep,
  type DossierWords,
  dossierLooks,
  dossierTones,
} from '../../shared/dossier/dossier.ts';
import { bytes, either, type Guard, listOf, object, oneOf, orNull, text, wholeNumber } from './guard.ts';

/** Characters of one text: more than a mail may have. */
const longest = 2 * 1024 * 1024;
/** More facts, rows or papers than a file ever holds. */
const most = 5_000;

const words = text(longest);
const line = text(20_000);
const isTrueOrFalse: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';
const only = <T extends string>(word: T): Guard<T> => oneOf<T>(word);

const fact = object<DossierFact>({ label: line, value: words, exact: isTrueOrFalse });
const facts = listOf(fact, most);
const step = object<DossierStep>({ lead: orNull(line), text: line, leadsTo: orNull(line) });
const entry = object<DossierEntry>({
  day: line,
  title: line,
  tone: oneOf(...dossierTones),
  mark: orNull(line),
  how: line,
  recorded: line,
  trouble: orNull(line),
  quote: orNull(words),
  facts,
  papers: listOf(object<DossierEntry['papers'][number]>({ number: wholeNumber(1, most), name: line }), most),
  leftOut: orNull(line),
  was: facts,
  amendment: orNull(object<NonNullable<DossierEntry['amendment']>>({ who: line, reason: words })),
  moved: listOf(line, most),
});

type Block<Kind extends DossierBlock['block']> = Extract<DossierBlock, { readonly block: Kind }>;
type Column = Block<'table'>['columns'][number];

const twoLines: Guard<readonly [string, string]> = (value): value is readonly [string, string] =>
  listOf(line, 2)(value) && value.length === 2;

const blocks: readonly Guard<DossierBlock>[] = [
  object<Block<'heading'>>({ block: only('heading'), text: line }),
  object<Block<'text'>>({ block: only('text'), look: oneOf(...dossierLooks), text: words }),
  object<Block<'facts'>>({ block: only('facts'), facts }),
  object<Block<'table'>>({
    block: only('table'),
    columns: listOf(object<Column>({ title: line, share: wholeNumber(1, 100) }), 20),
    rows: listOf(listOf(words, 20), most),
  }),
  object<Block<'derivation'>>({
    block: only('derivation'),
    lines: listOf(step, most),
    conclusion: line,
    remark: line,
  }),
  object<Block<'timeline'>>({ block: only('timeline'), head: twoLines, entries: listOf(entry, most) }),
];
const block: Guard<DossierBlock> = (value): value is DossierBlock => blocks.some((guard) => guard(value));

const chapter = object<DossierChapter>({ title: line, blocks: listOf(block, most) });

const paper = (documentRef: Guard<DocumentRef>): Guard<DossierPaper> => {
  const shared = { number: wholeNumber(1, most), title: line, facts };
  return either<DossierPaper>(
    object<Extract<DossierPaper, { paper: 'document' }>>({
      ...shared,
      paper: only('document'),
      document: documentRef,
    }),
    object<Extract<DossierPaper, { paper: 'record' }>>({
      ...shared,
      paper: only('record'),
      blocks: listOf(block, most),
    }),
  );
};

/** Bytes of one picture that the window made ready. */
const largestPicture = 16 * 1024 * 1024;
export const dossierPictures: Guard<readonly DossierPicture[]> = listOf(
  object<DossierPicture>({ number: wholeNumber(1, most), bytes: bytes(largestPicture) }),
  most,
);

/** A dossier to the field: what is drawn in it is words, and documents by their reference. */
export const dossierGuard = (documentRef: Guard<DocumentRef>): Guard<Dossier> =>
  object<Dossier>({
    cover: object<DossierCover>({
      organisation: line,
      kind: line,
      number: line,
      title: line,
      facts,
      notices: listOf(line, 50),
    }),
    chapters: listOf(chapter, 50),
    papers: object<DossierPapers>({ title: line, intro: line, papers: listOf(paper(documentRef), most) }),
    words: object<DossierWords>({
      contents: line,
      made: line,
      page: line,
      ofPages: line,
      paper: line,
      mail: object<DossierWords['mail']>({
        from: line,
        to: line,
        date: line,
        subject: line,
        attachments: line,
        cut: line,
      }),
      apart: object<DossierWords['apart']>({ other: line, 'too-large': line, unreadable: line, lost: line }),
    }),
  });
