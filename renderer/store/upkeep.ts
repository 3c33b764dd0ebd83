import type { StreamId } from '../../shared/base/ids.ts';
import type { Checkpoint } from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import { auditCheckpoint, auditCounts, auditHeads, lacking } from './audit.ts';
import { type CatchUp, catchUp } from './catch-up.ts';
import { checkpointOf, findCheckpoint, furthestHeads, hasReached, reachedHeads } from './checkpoint.ts';
import { AnotherHistory, eraseDatabases, openDatabase, type StoreDatabase } from './database.ts';
import { type Healing, healJournal } from './heal.ts';
import { Interrupted, type JournalAccess } from './journal-access.ts';
import type { OpenedStreams } from './opened-streams.ts';
import { memoryPlace, type Place } from './place.ts';
import type { Projector } from './projector.ts';
import { readStoredRows, type StoredRows } from './stored-rows.ts';
import { touchedSince } from './touched-since.ts';
import { createWakeUp } from './wake-up.ts';

/** Keeps the query store equal to the journal: opens it, audits it, reads on, and builds it again when they differ. */
export type Upkeep = {
  /** The database as it stands; throws while there is none. */
  readonly database: () => StoreDatabase;
  readonly keptIn: () => Place['keptIn'];
  /** The journal has come this far. */
  readonly hear: (heads: Heads) => void;
  /** Someone else met an error of the storage, or a spoilt copy: look into it now. */
  readonly suspect: (what: 'error' | 'spoilt') => void;
  readonly close: () => Promise<void>;
};

type Options = Omit<CatchUp, 'database' | 'progress'> & {
  readonly place: Place;
  readonly registerStream: StreamId;
  readonly projector: Projector;
  readonly opened: OpenedStreams;
  readonly journal: JournalAccess;
  /** Nothing is read before this. */
  readonly ready: Promise<unknown>;
  readonly tell: Told;
};

/** What the store hears while it is kept up. */
export type Told = {
  readonly progress: (status: 'reading' | 'rebuilding', read: number, of: number) => void;
  readonly rows: (rows: StoredRows) => void;
  readonly rowsComplete: () => void;
  /** Between these two nothing that is shown may be less than it was. */
  readonly rebuildBegins: () => void;
  readonly rebuildEnds: () => void;
  readonly upToDate: (heads: Heads) => void;
  readonly trouble: (what: string) => void;
  /** The register locked: nothing more will come. */
  readonly ended: () => void;
};

const firstRows = 50;
const rowsAtOnce = 500;
/** After so many failures in a row the store is rebuilt, and after so many the browser's storage is given up. */
const rebuildAfter = 2;
const giveUpAfter = 3;
const retryMs = 1000;

type Task = 'open' | 'resume' | 'rebuild' | 'read-on';

export const createUpkeep = ({ journal, opened, projector, registerStream, tell, ...options }: Options): Upkeep => {
  const wakeUp = createWakeUp();
  let place = options.place;
  let database: StoreDatabase | null = null;
  let healing: Healing = { healed: 0, keep: [], absent: {} };
  let at: Checkpoint = {};
  let heard: Heads | null = null;
  let task: Task = 'open';
  let failures = 0;
  let closed = false;
  let audited = false;
  let rebuilding = false;
  let suspicion: 'error' | 'spoilt' | null = null;
  /** Streams whose projection could not be opened. */
  const spoilt = new Set<StreamId>();
  /** Where the list is to be read on; `null` when all of it is in memory. */
  let rowsFrom: string | null = '';

  const standing = (): StoreDatabase => {
    if (!database) throw new Error('The query store is not open.');
    return database;
  };
  const readTo = async (heads: Heads, from: Checkpoint, status: 'reading' | 'rebuilding') => {
    const progress = (read: number, of: number) => tell.progress(status, read, of);
    at = await catchUp(from, heads, { database: standing(), journal, opened, projector, progress });
  };

  const open = async () => {
    database = await openDatabase(place, registerStream);
    await projector.registerFirst();
    await readRows(firstRows);
    await resume();
  };

  const resume = async () => {
    projector.reset();
    // After an error nobody knows whether what was written last is among what is opened.
    opened.clear();
    projector.touch(spoilt);
    healing = await healJournal(standing(), journal);
    const heads = await journal.heads();
    const mark = await standing().watermark();
    const foldedTo: Checkpoint = mark ? JSON.parse(mark.foldedTo) : {};
    at = await findCheckpoint(standing(), heads);
    if (!(await isSound(heads, foldedTo))) return rebuild();
    projector.touch(await touchedSince(standing(), foldedTo, at));
    projector.touch([registerStream]);
    await projector.flush(at, at);
    if (!hasReached(at, checkpointOf(heads))) await readTo(heads, at, 'reading');
    spoilt.clear();
    settle(heads);
  };

  const isSound = async (heads: Heads, foldedTo: Checkpoint): Promise<boolean> => {
    if (!hasReached(at, foldedTo)) return false;
    if ((await auditHeads(standing(), heads)) === 'differs') return false;
    if ((await auditCheckpoint(standing(), journal, at, heads)) === 'differs') return false;
    return failures === 0 || (await auditCounts(standing(), reachedHeads(heads, at), healing.absent)) === 'same';
  };

  const rebuild = async () => {
    const keep = healing.keep;
    healing = { ...healing, keep: [] };
    rebuilding = true;
    projector.reset();
    await closeQuietly();
    await eraseDatabases(place, registerStream);
    database = await openDatabase(place, registerStream);
    tell.rebuildBegins();
    opened.clear();
    await standing().insertRecords(keep);
    projector.touch([registerStream, ...keep.map(({ stream }) => stream as StreamId)]);
    await projector.flush({}, {});
    const heads = await journal.heads();
    await readTo(heads, {}, 'rebuilding');
    rebuilding = false;
    rowsFrom = null;
    // What the journal did not give it does not have: another rebuild would bring no more.
    healing = { ...healing, keep: [], absent: await lacking(standing(), heads) };
    tell.rebuildEnds();
    tell.rowsComplete();
    settle(heads);
  };

  const settle = (heads: Heads) => {
    task = 'read-on';
    tell.upToDate(heads);
  };

  const readOn = async () => {
    const heads = heard ?? (await journal.heads());
    heard = null;
    if (hasReached(at, checkpointOf(heads))) return;
    await readTo(heads, at, 'reading');
    settle(heads);
  };

  const readRows = async (limit: number) => {
    if (rowsFrom === null) return;
    const page = await readStoredRows(standing(), journal, rowsFrom, limit);
    for (const stream of page.spoilt) spoilt.add(stream);
    projector.touch(page.spoilt);
    tell.rows(page);
    rowsFrom = page.next;
    if (rowsFrom === null) tell.rowsComplete();
  };

  /** When nobody waits: the rest of the list, then the count of everything. `false` when there is nothing to do. */
  const inTheBackground = async (): Promise<boolean> => {
    if (rowsFrom !== null) {
      await readRows(rowsAtOnce);
      if (projector.waiting() > 0) await projector.flush(at, at);
      return true;
    }
    if (audited) return false;
    audited = true;
    const heads = reachedHeads(await journal.heads(), at);
    if ((await auditCounts(standing(), heads, healing.absent)) === 'differs') task = 'rebuild';
    return true;
  };

  const step = async () => {
    if (task === 'open') return open();
    if (task === 'resume') return resume();
    if (task === 'rebuild') return rebuild();
    if (suspicion) return lookInto(suspicion);
    if (heard) return readOn();
    opened.trim();
    if (await inTheBackground()) return;
    // Only now has everything gone well: forgiven any sooner, a page that always fails would be tried for ever.
    failures = 0;
    await wakeUp.wait();
  };

  const lookInto = (what: 'error' | 'spoilt') => {
    suspicion = null;
    if (what === 'error') failures += 1;
    task = what === 'error' ? 'resume' : 'rebuild';
  };

  const closeQuietly = async () => {
    // A database that fails may fail in closing too; what matters is that nobody uses it any more.
    await database?.close().catch(() => undefined);
    database = null;
  };

  const recover = async (cause: unknown) => {
    if (closed) return;
    if (cause instanceof Interrupted) {
      task = rebuilding ? 'rebuild' : database ? 'resume' : 'open';
      if (cause.why === 'locked') return end();
      tell.trouble('journal-unreachable');
      return wakeUp.wait(retryMs);
    }
    failures += 1;
    audited = false;
    if (failures >= giveUpAfter && place.keptIn === 'indexeddb') place = memoryPlace();
    const beyondRepair = rebuilding || failures >= rebuildAfter || !database || cause instanceof AnotherHistory;
    task = beyondRepair ? 'rebuild' : 'resume';
  };

  const end = () => {
    closed = true;
    tell.ended();
  };

  const run = async () => {
    await options.ready;
    while (!closed) await step().catch(recover);
    await closeQuietly();
  };
  const running = run();

  return {
    database: standing,
    keptIn: () => place.keptIn,
    hear: (heads) => {
      heard = heard ? furthestHeads(heard, heads) : heads;
      wakeUp.ring();
    },
    suspect: (what) => {
      suspicion = what;
      wakeUp.ring();
    },
    close: () => {
      closed = true;
      wakeUp.ring();
      return running;
    },
  };
};
