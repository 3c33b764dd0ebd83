import { Paragraph, TextRun } from 'docx';
import { assertNever } from '../../../shared/base/assert-never.ts';
import type { DossierBlock, DossierLook, DossierStep } from '../../../shared/dossier/dossier.ts';
import { type Block, paragraph, paragraphs, runs } from './parts.ts';
import { afterTable, factTable, listTable } from './tables.ts';
import { timelineTable } from './timeline.ts';

const lookStyles = {
  body: 'Body',
  label: 'Label',
  quote: 'Quotation',
  quiet: 'Quiet',
  outcome: 'Outcome',
} as const satisfies Readonly<Record<DossierLook, string>>;

/** The parts of a chapter. `paperWord` stands before the number of a paper. */
export const drawBlocks = (blocks: readonly DossierBlock[], paperWord: string): readonly Block[] =>
  blocks.flatMap((block, index) => drawBlock(block, paperWord, index < blocks.length - 1));

const drawBlock = (block: DossierBlock, paperWord: string, isFollowed: boolean): readonly Block[] => {
  switch (block.block) {
    case 'heading':
      return [paragraph('Heading2', block.text)];
    case 'text':
      // A remark announces what it is about.
      return paragraphs(lookStyles[block.look], block.text, block.look === 'quiet' && isFollowed);
    case 'facts':
      return block.facts.length === 0 ? [] : [factTable(block.facts), afterTable()];
    case 'table':
      return [listTable(block.columns, block.rows), afterTable()];
    case 'derivation':
      return [
        ...block.lines.map(derivationStep),
        new Paragraph({
          style: 'Body',
          spacing: { before: 60, after: 20 },
          keepNext: true,
          children: [...runs(block.conclusion, { bold: true })],
        }),
        paragraph('Quiet', block.remark),
      ];
    case 'timeline':
      return block.entries.length === 0 ? [] : [timelineTable(block.head, block.entries, paperWord), afterTable()];
    default:
      return assertNever(block);
  }
};

const derivationStep = ({ lead, text, leadsTo }: DossierStep): Paragraph =>
  new Paragraph({
    style: 'Step',
    numbering: { reference: 'bullets', level: 0 },
    children: [
      ...(lead === null ? [] : runs(`${lead} `, { bold: true })),
      ...runs(text),
      ...(leadsTo === null ? [] : [new TextRun(' → '), ...runs(leadsTo, { bold: true })]),
    ],
  });
