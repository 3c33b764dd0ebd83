// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardLeaving, useHashLocation } from '../../../../../renderer/hash-location.ts';

let root: Root;
let seen: { path: string; search: string };
let go: ReturnType<typeof useHashLocation>[1];

const Reader = () => {
  const [path, navigate] = useHashLocation();
  seen = { path, search: useHashLocation.searchHook() };
  go = navigate;
  return null;
};

beforeEach(async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.location.hash = '#/complaints';
  root = createRoot(document.createElement('div'));
  await act(() => root.render(createElement(Reader)));
});
afterEach(() => act(() => root.unmount()));

describe('the place in the address', () => {
  it('has a path and a search part, and a next place does not inherit the search part', async () => {
    await act(() => go('/complaints/x/letter/verdict?party=p1'));
    expect(seen).toEqual({ path: '/complaints/x/letter/verdict', search: 'party=p1' });
    await act(() => go('/complaints'));
    expect(seen).toEqual({ path: '/complaints', search: '' });
  });

  it('asks before a guarded screen is left, and leaves only when told to', async () => {
    let goOn = () => {};
    guardLeaving((proceed) => {
      goOn = proceed;
    });
    await act(() => go('/settings'));
    expect(seen.path).toBe('/complaints');
    await act(() => goOn());
    expect(seen.path).toBe('/settings');
    await act(() => go('/complaints'));
    expect(seen.path).toBe('/complaints');
  });

  it('lets the search part of a guarded screen change without asking', async () => {
    const stop = guardLeaving(() => {
      throw new Error('asked');
    });
    await act(() => go('/complaints?phase=late'));
    expect(seen).toEqual({ path: '/complaints', search: 'phase=late' });
    stop();
  });

  it('takes Back back, and asks', async () => {
    await act(() => go('/settings'));
    let goOn = () => {};
    guardLeaving((proceed) => {
      goOn = proceed;
    });
    await act(async () => {
      window.location.hash = '#/complaints';
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(seen.path).toBe('/settings');
    expect(window.location.hash).toBe('#/settings');
    await act(() => goOn());
    expect(seen.path).toBe('/complaints');
  });
});
