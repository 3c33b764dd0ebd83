import type { ReadFrame } from './frame.ts';
import type { JournalKeys } from './journal-keys.ts';
import type { Piece } from './scan.ts';

/** A piece with the log file it lies in. */
export type Located = Piece & { readonly file: string };
export type LocatedRecord = Extract<Located, { kind: 'record' }>;
/** A known point of the chain that no longer needs proof. */
export type Anchor = { readonly seq: number; readonly hash: string };

/** A number without a readable record, or bytes that belong to no number. Offsets count in `file`. */
export type Hole = {
  readonly seq: number | null;
  readonly file: string;
  readonly offset: number;
  readonly length: number;
};

const isBetter = (a: ReadFrame, b: ReadFrame): boolean => a.isIntact && !b.isIntact;

/**
 * Picks the records of one device that its chain vouches for, from the newest down. A record is genuine when its
 * successor, itself genuine, names its hash; where no successor does, when its own signature verifies. So one signature
 * vouches for an unbroken chain, and each gap costs one more.
 */
export const trustedRecords = (
  candidates: readonly LocatedRecord[],
  anchor: Anchor | null,
  verify: JournalKeys['verify'],
): ReadonlyMap<number, LocatedRecord> => {
  const bySeq = new Map<number, LocatedRecord[]>();
  for (const candidate of candidates) {
    const { seq } = candidate.frame.header;
    bySeq.set(seq, [...(bySeq.get(seq) ?? []), candidate]);
  }
  const trusted = new Map<number, LocatedRecord>();
  let vouched: Anchor | null = anchor;
  for (const seq of [...bySeq.keys()].sort((a, b) => b - a)) {
    const expected = vouched?.seq === seq ? vouched.hash : anchor?.seq === seq ? anchor.hash : null;
    const genuine = (bySeq.get(seq) ?? []).filter(({ frame }) =>
      expected === null ? verify(frame.header.device, frame.headerBytes, frame.signature) : frame.hash === expected,
    );
    const best = genuine.reduce<LocatedRecord | null>((a, b) => (a && !isBetter(b.frame, a.frame) ? a : b), null);
    if (!best) continue;
    trusted.set(seq, best);
    vouched = { seq: seq - 1, hash: best.frame.header.prevHash };
  }
  return trusted;
};

/**
 * Names what is missing from the log up to `lastSeq`, each with the damaged stretch that lies in its place (length 0:
 * none does). A record that was healed from a copy lies elsewhere, so its number is named too.
 */
export const findHoles = (
  pieces: readonly Located[],
  trusted: ReadonlyMap<number, LocatedRecord>,
  lastSeq: number,
): readonly Hole[] => {
  const holes: Hole[] = [];
  const inLog = new Set<Located>(pieces);
  const isInLog = (seq: number): boolean => {
    const record = trusted.get(seq);
    return record !== undefined && inLog.has(record);
  };
  let expected = 1;
  let here = { file: pieces[0]?.file ?? '', offset: 0 };
  let damaged: Located[] = [];

  const settle = (nextSeq: number): void => {
    const missing = Array.from({ length: Math.max(0, nextSeq - expected) }, (_, index) => expected + index).filter(
      (seq) => !isInLog(seq),
    );
    const first = damaged[0];
    const last = damaged.at(-1);
    const isOneEach = missing.length === damaged.length;
    for (const [index, seq] of missing.entries()) {
      const own = isOneEach ? damaged[index] : first;
      if (!own || !first || !last) {
        holes.push({ seq, ...here, length: 0 });
        continue;
      }
      const length = isOneEach || first.file !== last.file ? own.length : last.offset + last.length - first.offset;
      holes.push({ seq, file: own.file, offset: own.offset, length });
    }
    if (missing.length === 0) {
      holes.push(...damaged.map(({ file, offset, length }) => ({ seq: null, file, offset, length })));
    }
    damaged = [];
  };

  for (const piece of pieces) {
    const seq = piece.kind === 'record' ? piece.frame.header.seq : 0;
    if (piece.kind === 'damage' || trusted.get(seq) !== piece) {
      damaged.push(piece);
      continue;
    }
    if (seq >= expected) {
      settle(seq);
      expected = seq + 1;
    }
    if (!piece.frame.isIntact) holes.push({ seq, file: piece.file, offset: piece.offset, length: piece.length });
    here = { file: piece.file, offset: piece.offset + piece.length };
  }
  settle(lastSeq + 1);
  return holes;
};
