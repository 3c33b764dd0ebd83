import type { StreamId } from '../../shared/base/ids.ts';
import type { ComplaintFile, FileView } from './store-types.ts';

/** The files that are looked at, or were a moment ago. */
export type Files = {
  readonly view: (stream: StreamId) => FileView;
  readonly watch: (stream: StreamId, listener: () => void) => () => void;
  /** Records arrived for these. */
  readonly update: (files: readonly ComplaintFile[]) => void;
  /** Asks again for what could not be loaded, or was not there yet. */
  readonly retry: () => void;
  readonly clear: () => void;
};

const loading: FileView = { status: 'loading' };
const unknown: FileView = { status: 'unknown' };
/** Files kept open that nobody watches: going back to one is at once. */
const keptOpen = 30;

/** `load` answers `null` for a stream without records, and `'not-now'` when that cannot be said yet. */
export const createFiles = (load: (stream: StreamId) => Promise<ComplaintFile | null | 'not-now'>): Files => {
  const views = new Map<StreamId, FileView>();
  const watchers = new Map<StreamId, Set<() => void>>();
  const loadingNow = new Set<StreamId>();

  const show = (stream: StreamId, view: FileView) => {
    views.delete(stream);
    views.set(stream, view);
    for (const listener of watchers.get(stream) ?? []) listener();
    for (const old of views.keys()) {
      if (views.size <= keptOpen + watchers.size) break;
      if (!watchers.has(old)) views.delete(old);
    }
  };

  const fetch = async (stream: StreamId) => {
    if (loadingNow.has(stream)) return;
    loadingNow.add(stream);
    const before = views.get(stream);
    const file = await load(stream);
    loadingNow.delete(stream);
    // What the feed has shown meanwhile is newer than what was loaded.
    if (file === 'not-now' || views.get(stream) !== before || !watchers.has(stream)) return;
    show(stream, file ? { status: 'ready', file } : unknown);
  };

  return {
    view: (stream) => views.get(stream) ?? loading,
    watch: (stream, listener) => {
      const listeners = watchers.get(stream) ?? new Set();
      watchers.set(stream, listeners.add(listener));
      if (views.get(stream)?.status !== 'ready') void fetch(stream);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) watchers.delete(stream);
      };
    },
    update: (files) => {
      for (const file of files) {
        if (watchers.has(file.stream) || views.has(file.stream)) show(file.stream, { status: 'ready', file });
      }
    },
    retry: () => {
      for (const stream of watchers.keys()) if (views.get(stream)?.status !== 'ready') void fetch(stream);
    },
    clear: () => {
      views.clear();
      loadingNow.clear();
    },
  };
};
