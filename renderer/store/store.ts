import type { StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import type { OpenSession } from '../../shared/ipc/contract.ts';
import type { Member } from '../../shared/members/members.ts';
import type { Heads } from '../../shared/record/record.ts';
import type { Bridge } from '../bridge.ts';
import { createClock } from '../clock.ts';
import { checkpointOf, total } from './checkpoint.ts';
import { createFiles } from './files.ts';
import { emptyRegister, type FoldedRegister, foldFile } from './fold-stream.ts';
import { createJournalAccess, Interrupted } from './journal-access.ts';
import { createOpenedStreams } from './opened-streams.ts';
import { indexedDbPlace, type Place } from './place.ts';
import { createProjector, type Fold } from './projector.ts';
import { createRows, type RowEntry } from './rows.ts';
import type { ComplaintFile, FeedState, Store } from './store-types.ts';
import { createUpkeep } from './upkeep.ts';
import { createWaitingRoom } from './waiting-room.ts';

export type StoreOptions = { readonly place?: Place };

/** Fewer records than this are read before anyone could see the count. */
const worthShowing = 50;
const retryMs = 1000;
/** Stores that are still closing: the next one waits, since it opens the same databases. */
const closing = new Set<Promise<void>>();

/**
 * The query store of one open register. Starts at once; `close` it when the register locks (it also closes itself
 * when the main process says so). A store is never used again: unlocking makes a new one. `now` is the main
 * process's (`app:about`).
 */
export const createStore = (bridge: Bridge, session: OpenSession, now: Instant, options: StoreOptions = {}): Store => {
  const clock = createClock(now);
  const journal = createJournalAccess(bridge);
  const listeners = new Set<() => void>();
  const waiting = createWaitingRoom();
  const settled = new Set<() => void>();
  const rows = createRows();

  let feed: FeedState = { status: 'starting' };
  let register: FoldedRegister = emptyRegister;
  let member: Member = { id: session.member, name: '', roles: [] };
  let rowsComplete = false;
  /** While the store is rebuilt its folds wait here: what is shown meanwhile is what was shown before. */
  let staged: Map<StreamId, { readonly entry: RowEntry; readonly file: ComplaintFile }> | null = null;
  let stagedRegister: FoldedRegister | null = null;
  let closed = false;

  const changed = () => {
    for (const listener of listeners) listener();
  };
  const setFeed = (next: FeedState) => {
    feed = next;
    changed();
  };

  const showRegister = (folded: FoldedRegister) => {
    register = folded;
    const { state } = folded;
    if (state.status === 'founded') member = state.members.find(({ id }) => id === session.member) ?? member;
  };

  const show = (fold: Fold) => {
    if (staged) {
      if (fold.register) stagedRegister = fold.register;
      for (const [index, entry] of fold.entries.entries()) {
        const file = fold.files[index];
        if (file) staged.set(entry.stream, { entry, file });
      }
      return;
    }
    if (fold.register) showRegister(fold.register);
    rows.put(fold.entries);
    files.update(fold.files);
    waiting.arrived(fold.reached);
    changed();
  };

  const opened = createOpenedStreams({
    database: () => upkeep.database(),
    journal,
    isNew: (stream) => {
      if (stream === session.registerStream) return false;
      return staged ? !staged.has(stream) : rowsComplete && !rows.has(stream);
    },
    onSpoilt: () => upkeep.suspect('spoilt'),
  });
  const projector = createProjector({
    database: () => upkeep.database(),
    journal,
    opened,
    registerStream: session.registerStream,
    show,
  });

  const load = async (stream: StreamId): Promise<ComplaintFile | null | 'not-now'> => {
    if (staged || closed) return 'not-now';
    try {
      await opened.load([stream]);
    } catch (cause) {
      if (!closed && !(cause instanceof Interrupted)) upkeep.suspect('error');
      return 'not-now';
    }
    if (staged || closed) return 'not-now';
    const records = opened.get(stream) ?? [];
    if (records.length > 0) return foldFile(stream, records);
    return feed.status === 'up-to-date' ? null : 'not-now';
  };
  const files = createFiles(load);

  const releaseAll = () => {
    waiting.close();
    for (const done of settled) done();
    settled.clear();
  };

  const upkeep = createUpkeep({
    place: options.place ?? indexedDbPlace(),
    registerStream: session.registerStream,
    journal,
    opened,
    projector,
    ready: Promise.all(closing),
    tell: {
      progress: (status, read, of) => {
        if (status === 'reading' && of - read < worthShowing && feed.status === 'up-to-date') return;
        setFeed({ status, read, of });
      },
      rows: ({ entries }) => {
        rows.putOlder(entries);
        changed();
      },
      rowsComplete: () => {
        rowsComplete = true;
        changed();
      },
      rebuildBegins: () => {
        // A list that is empty has nothing to keep steady: then the rows come as they are read.
        staged = rows.all().length > 0 ? new Map() : null;
        if (staged) return;
        rows.clear();
        rowsComplete = true;
      },
      rebuildEnds: () => {
        if (!staged) return;
        const all = [...staged.values()];
        staged = null;
        if (stagedRegister) showRegister(stagedRegister);
        rows.put(all.map(({ entry }) => entry));
        rows.keepOnly(new Set(all.map(({ entry }) => entry.stream)));
        files.update(all.map(({ file }) => file));
      },
      upToDate: (heads) => {
        waiting.arrived(checkpointOf(heads));
        const unreadable = rows.unreadable() + register.unreadable;
        setFeed({ status: 'up-to-date', records: total(checkpointOf(heads)), unreadable, keptIn: upkeep.keptIn() });
        for (const done of settled) done();
        settled.clear();
        files.retry();
      },
      trouble: (what) => setFeed({ status: 'trouble', what }),
      ended: releaseAll,
    },
  });

  const reach = (heads: Heads): Promise<boolean> => {
    upkeep.hear(heads);
    return waiting.until(checkpointOf(heads));
  };

  /** The next time that the feed is up to date; a second at most, since what failed may have nothing to do with it. */
  const nextSettled = (): Promise<void> =>
    new Promise((done) => {
      settled.add(done);
      setTimeout(done, retryMs);
    });

  const close = async () => {
    if (closed) return;
    closed = true;
    for (const stop of stops) stop();
    releaseAll();
    const ended = upkeep.close();
    closing.add(ended);
    await ended;
    closing.delete(ended);
    rows.clear();
    files.clear();
    opened.clear();
    register = emptyRegister;
    member = { id: session.member, name: '', roles: [] };
  };

  const stops = [
    bridge.on('journal:advanced', (heads) => upkeep.hear(heads)),
    bridge.on('session:locked', () => void close()),
  ];

  return {
    cases: rows.all,
    casesComplete: () => rowsComplete,
    file: files.view,
    register: () => register.state,
    law: () => register.law,
    feed: () => feed,
    member: () => member,
    today: clock.today,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    watchFile: files.watch,
    watchToday: clock.subscribe,
    forWriting: {
      reached: reach,
      foldedSeq: () => waiting.at()[session.device] ?? 0,
      openFile: async (stream) => {
        for (;;) {
          const file = await load(stream);
          if (file !== 'not-now') return file;
          if (closed) return null;
          await nextSettled();
        }
      },
      allCases: async () => {
        while (!rowsComplete && !closed) await new Promise<void>((done) => onceChanged(done));
        return rows.all();
      },
      numbersOutOfSight: () => rows.outOfSight(session.device),
    },
    close,
  };

  function onceChanged(done: () => void) {
    const listener = () => {
      listeners.delete(listener);
      done();
    };
    listeners.add(listener);
  }
};
