import { useSyncExternalStore } from 'react';

/**
 * Where the person is, kept in the address's hash with its search part (`#/complaints/…?party=…`), so that the page
 * itself is never asked for again. wouter's own hash hook leaves an old search part standing; this one does not.
 */
type Navigate = (to: string, options?: { readonly replace?: boolean; readonly state?: unknown }) => void;

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of [...listeners]) listener();
};

const subscribe = (listener: () => void) => {
  if (listeners.size === 0) window.addEventListener('hashchange', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('hashchange', tell);
  };
};

const parts = () => {
  const [path = '', search = ''] = window.location.hash.replace(/^#?\/?/, '').split('?');
  return { path: `/${path}`, search };
};

const navigate: Navigate = (to, { replace = false, state = null } = {}) => {
  const address = `#/${to.replace(/^\/+/, '')}`;
  if (address === window.location.hash) return;
  window.history[replace ? 'replaceState' : 'pushState'](state, '', address);
  tell();
};

const useHash = (): [string, Navigate] => [useSyncExternalStore(subscribe, () => parts().path), navigate];
const useSearchPart = (): string => useSyncExternalStore(subscribe, () => parts().search);

/** For `<Router hook={useHashLocation}>`: wouter takes the search hook and the way to write links from it. */
export const useHashLocation = Object.assign(useHash, {
  hrefs: (path: string) => `#${path}`,
  searchHook: useSearchPart,
});
