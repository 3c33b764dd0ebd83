import { endOf, type Piece, type RecordPiece } from './scan.ts';

const isRecord = (piece: Piece): piece is RecordPiece => piece.kind === 'record';
const firstSeqOf = ({ frame }: RecordPiece): number => frame.header.seq - frame.header.part.index;

const isRecordBefore =
  (seq: number) =>
  (piece: Piece): boolean =>
    isRecord(piece) && piece.frame.header.seq < seq;

/** Whether the batch that this record closes is there, whole and unhurt. */
const closesBatch = (pieces: readonly Piece[], at: number): boolean => {
  const last = pieces[at];
  if (!last || !isRecord(last)) return false;
  const { seq, part } = last.frame.header;
  if (part.index !== part.of - 1) return false;
  return (
    pieces.slice(Math.max(0, at - part.index), at + 1).filter((piece, index) => {
      if (!isRecord(piece) || !piece.frame.isIntact) return false;
      return piece.frame.header.seq === seq - part.index + index && piece.frame.header.part.index === index;
    }).length === part.of
  );
};

/** What is known of the log before the pieces in hand: where its acknowledged part ends, and its last number. */
export type Before = { readonly acknowledgedEnd: number; readonly seq: number };

/**
 * Where the unfinished batch at the end of the newest log file begins; `null` when there is none. Everything before
 * `acknowledgedEnd` was acknowledged and can only be damaged. So can everything before the last batch, because a batch
 * is written only after the one before it has reached the disk. What is left unfinished in the last batch was never
 * acknowledged: it is as if it had never been. `null` too when it cannot be told where that batch begins: then all of it
 * is damage, and its numbers are not used again.
 */
export const tornTail = (pieces: readonly Piece[], { acknowledgedEnd, seq }: Before): number | null => {
  const tail = pieces.filter((piece) => endOf(piece) > acknowledgedEnd);
  if (tail.length === 0 || closesBatch(tail, tail.length - 1)) return null;

  const lastAt = tail.findLastIndex(isRecord);
  const last = tail[lastAt];
  if (!last || !isRecord(last)) return Math.max(tail[0]?.offset ?? 0, acknowledgedEnd);
  if (closesBatch(tail, lastAt)) return endOf(last);

  const firstSeq = firstSeqOf(last);
  const first = tail.find((piece) => isRecord(piece) && piece.frame.header.seq === firstSeq);
  if (first) return first.offset;
  // The batch's first record cannot be read. If its predecessor can, the batch begins right after that.
  const before = pieces.findLast((piece) => isRecord(piece) && piece.frame.header.seq === firstSeq - 1);
  if (before) return Math.max(endOf(before), acknowledgedEnd);
  return firstSeq === seq + 1 && !pieces.some(isRecordBefore(firstSeq)) ? acknowledgedEnd : null;
};
