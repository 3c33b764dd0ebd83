import type { ReportBlock, ReportDocument, ReportSheet } from '../../shared/ipc/report-types.ts';
import { bytes, type Guard, listOf, object, oneOf, text, wholeNumber } from './guard.ts';

const line = text(2_000);
const words = text(200_000);
const most = 2_000;
type Block<Kind extends ReportBlock['block']> = Extract<ReportBlock, { readonly block: Kind }>;
type Text = Extract<ReportBlock, { readonly block: 'text' | 'note' }>;

const blocks: readonly Guard<ReportBlock>[] = [
  object<Block<'heading'>>({ block: oneOf<'heading'>('heading'), text: line }),
  object<Text>({ block: oneOf<'text' | 'note'>('text', 'note'), text: words }),
  object<Block<'picture'>>({
    block: oneOf<'picture'>('picture'),
    png: bytes(8 * 1024 * 1024),
    width: wholeNumber(1, 10_000),
    height: wholeNumber(1, 10_000),
    description: line,
  }),
  object<Block<'table'>>({
    block: oneOf<'table'>('table'),
    columns: listOf(line, 20),
    rows: listOf(listOf(line, 20), most),
  }),
];
const block: Guard<ReportBlock> = (value): value is ReportBlock => blocks.some((guard) => guard(value));

export const reportDocument: Guard<ReportDocument> = object<ReportDocument>({
  organisation: line,
  title: line,
  period: line,
  made: line,
  page: line,
  ofPages: line,
  blocks: listOf(block, 500),
});

const whole = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const value: Guard<string | number> = (given): given is string | number => line(given) || whole(given);
export const reportSheets: Guard<readonly ReportSheet[]> = listOf(
  object<ReportSheet>({ name: line, columns: listOf(line, 20), rows: listOf(listOf(value, 20), most) }),
  50,
);
