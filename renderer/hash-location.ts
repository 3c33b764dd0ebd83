import { useSyncExternalStore } from 'react';

/**
 * Where the person is, kept in the address's hash with its search part (`#/complaints/…?party=…`), so that the page
 * itself is never asked for again. wouter's own hash hook leaves an old search part standing; this one does not.
 */
type Navigate = (to: string, options?: { readonly replace?: boolean; readonly state?: unknown }) => void;
/** Is called in place of leaving; `goOn` leaves after all. */
type Guard = (goOn: () => void) => void;

const listeners = new Set<() => void>();
let guard: Guard | null = null;
let current = '';

const tell = () => {
  current = window.location.hash;
  for (const listener of [...listeners]) listener();
};

/** Back, forward, or an address typed by hand: it has happened already, so under a guard it is taken back first. */
const onHashChange = () => {
  const wanted = window.location.hash;
  if (wanted === current) return;
  if (!guard || pathIn(wanted) === pathIn(current)) return tell();
  const ask = guard;
  window.history.pushState(null, '', current);
  ask(() => leave(wanted, false, null));
};

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) {
    current = window.location.hash;
    window.addEventListener('hashchange', onHashChange);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', onHashChange);
  };
};

const pathIn = (hash: string): string => `/${hash.replace(/^#?\/*/, '').split('?')[0]}`;
const searchIn = (hash: string): string => hash.split('?')[1] ?? '';

const leave = (address: string, replace: boolean, state: unknown) => {
  guard = null;
  window.history[replace ? 'replaceState' : 'pushState'](state, '', address);
  tell();
};

const navigate: Navigate = (to, { replace = false, state = null } = {}) => {
  const address = `#/${to.replace(/^#?\/*/, '')}`;
  if (address === window.location.hash) return;
  const samePlace = pathIn(address) === pathIn(window.location.hash);
  if (guard && !samePlace) return guard(() => leave(address, replace, state));
  window.history[replace ? 'replaceState' : 'pushState'](state, '', address);
  tell();
};

/** From now on `ask` decides whether the screen may be left. Returns the way to stop that. */
export const guardLeaving = (ask: Guard): (() => void) => {
  guard = ask;
  return () => {
    if (guard === ask) guard = null;
  };
};

const useHash = (): [string, Navigate] => [
  useSyncExternalStore(subscribe, () => pathIn(window.location.hash)),
  navigate,
];
const useSearchPart = (): string => useSyncExternalStore(subscribe, () => searchIn(window.location.hash));

/** For `<Router hook={useHashLocation}>`: wouter takes the search hook and the way to write links from it. */
export const useHashLocation = Object.assign(useHash, {
  hrefs: (path: string) => `#${path}`,
  searchHook: useSearchPart,
});
