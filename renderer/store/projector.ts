import type { StreamId } from '../../shared/base/ids.ts';
import type { Checkpoint } from '../../shared/ipc/contract.ts';
import type { CaseRow } from '../../shared/projections/case-list.ts';
import { toBase64 } from './base64.ts';
import type { StoreDatabase } from './database.ts';
import { type ComplaintDocument, watermark } from './documents.ts';
import { type FoldedRegister, foldFile, foldRegister, rowEntry } from './fold-stream.ts';
import type { JournalAccess } from './journal-access.ts';
import type { OpenedStreams } from './opened-streams.ts';
import type { RowEntry } from './rows.ts';
import type { ComplaintFile } from './store-types.ts';

/** What is sealed of a complaint for the list. */
export type Projected = { readonly row: CaseRow | null; readonly unreadable: number };

/** What came out of the fold, for whoever is looking. */
export type Fold = {
  readonly entries: readonly RowEntry[];
  readonly files: readonly ComplaintFile[];
  readonly register: FoldedRegister | null;
  /** Everything up to here is in what is shown. */
  readonly reached: Checkpoint;
};

/** Folds the streams that records arrived for, shows them, and keeps their sealed projections. */
export type Projector = {
  readonly touch: (streams: Iterable<StreamId>) => void;
  /** Streams that wait to be folded. */
  readonly waiting: () => number;
  /** `written`: the last records that are in the store; `reached`: further, where the journal itself has nothing more. */
  readonly flush: (written: Checkpoint, reached: Checkpoint) => Promise<void>;
  /** Shows the register as it lies in the store: lines of the list are read by the regulation of now. */
  readonly registerFirst: () => Promise<void>;
  /** Forgets what waits: it is found again from the watermark. */
  readonly reset: () => void;
};

type Options = {
  readonly database: () => StoreDatabase;
  readonly journal: JournalAccess;
  readonly opened: OpenedStreams;
  readonly registerStream: StreamId;
  /** Called before the projections are written: they can be made again, and a person should not wait for them. */
  readonly show: (fold: Fold) => void;
};

export const createProjector = ({ database, journal, opened, registerStream, show }: Options): Projector => {
  const touched = new Set<StreamId>();
  let lastMark = '';
  let shown: Checkpoint = {};

  const fold = (streams: readonly StreamId[], reached: Checkpoint): Fold => {
    const entries: RowEntry[] = [];
    const files: ComplaintFile[] = [];
    let register: FoldedRegister | null = null;
    for (const stream of streams) {
      const records = opened.get(stream) ?? [];
      // A stream of which nothing is here yet says nothing, least of all that there is no register.
      if (records.length === 0) continue;
      if (stream === registerStream) register = foldRegister(records);
      else {
        const file = foldFile(stream, records);
        files.push(file);
        entries.push(rowEntry(file, records));
      }
    }
    return { entries, files, register, reached };
  };

  /** The watermark last: a crash in between folds some streams once more, and that changes nothing. */
  const keep = async (entries: readonly RowEntry[], written: Checkpoint) => {
    if (entries.length > 0) await database().putComplaints(await seal(entries, journal));
    const mark = watermark(written);
    if (mark.foldedTo !== lastMark) await database().putComplaints([mark]);
    lastMark = mark.foldedTo;
  };

  return {
    touch: (streams) => {
      for (const stream of streams) touched.add(stream);
    },
    waiting: () => touched.size,
    flush: async (written, reached) => {
      const streams = [...touched];
      await opened.load(streams);
      const folded = fold(streams, reached);
      for (const stream of streams) touched.delete(stream);
      shown = reached;
      show(folded);
      await keep(folded.entries, written);
    },
    registerFirst: async () => {
      await opened.load([registerStream]);
      show(fold([registerStream], shown));
    },
    reset: () => {
      touched.clear();
      lastMark = '';
    },
  };
};

const seal = async (entries: readonly RowEntry[], journal: JournalAccess): Promise<readonly ComplaintDocument[]> => {
  const sealed = await journal.seal(
    entries.map(({ stream, row, unreadable }) => ({
      stream,
      text: JSON.stringify({ row, unreadable } satisfies Projected),
    })),
  );
  return entries.map(({ stream, order, firstDevice, firstSeq }, index) => ({
    stream,
    order,
    firstDevice,
    firstSeq,
    sealed: toBase64(sealed[index] ?? new Uint8Array()),
    foldedTo: '',
  }));
};
