import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { isPermitted, restrictContents, restrictSession } from '../../../../main/security.ts';
import { lockedDown } from '../../../../main/web-preferences.ts';

/** Stands where Electron's objects would: it keeps the handlers, so that the test can ask them. */
const recorder = () => {
  const handlers = new Map<string, (...given: never[]) => unknown>();
  const emitter = new EventEmitter();
  const target = new Proxy(emitter, {
    get: (object, name: string) =>
      name.startsWith('set')
        ? (handler: (...given: never[]) => unknown) => handlers.set(name, handler)
        : Reflect.get(object, name).bind(object),
  });
  return { target, handlers, emitter };
};

const fire = (emitter: EventEmitter, name: string, params: object) => {
  let prevented = false;
  const event = { ...params, preventDefault: () => (prevented = true) };
  emitter.emit(name, event);
  return prevented;
};

describe('what a page may ask of the system', () => {
  test('given the session is restricted, then every permission but copying is denied, asked or checked', () => {
    const { target, handlers } = recorder();
    const denied: string[] = [];
    restrictSession(target as unknown as Session, (_what, code) => denied.push(code));
    const ask = handlers.get('setPermissionRequestHandler') as unknown as (
      contents: null,
      permission: string,
      answer: (granted: boolean) => void,
    ) => void;
    const check = handlers.get('setPermissionCheckHandler') as unknown as (
      contents: null,
      permission: string,
    ) => boolean;
    for (const permission of [
      'media',
      'geolocation',
      'notifications',
      'clipboard-read',
      'fileSystem',
      'openExternal',
    ]) {
      let granted = true;
      ask(null, permission, (answer) => (granted = answer));
      expect([permission, granted, check(null, permission)]).toEqual([permission, false, false]);
    }
    expect(check(null, 'clipboard-sanitized-write')).toBe(true);
    expect(denied).toContain('geolocation');
    expect((handlers.get('setDevicePermissionHandler') as () => boolean)()).toBe(false);
    expect(isPermitted('unknown')).toBe(false);
  });

  test('given a download starts, then it is stopped', () => {
    const { target, emitter } = recorder();
    restrictSession(target as unknown as Session, () => undefined);
    expect(fire(emitter, 'will-download', {})).toBe(true);
  });
});

describe('where a window may go', () => {
  const restricted = () => {
    const recorded = recorder();
    restrictContents(recorded.target as unknown as WebContents, () => undefined);
    return recorded;
  };

  test.each([
    'https://example.org/',
    'file:///etc/passwd',
    'gegrond://app/assets/x.html',
    'gegrond://kit/x',
    'data:text/html,x',
  ])('not to %s', (url) => {
    const { emitter } = restricted();
    expect(fire(emitter, 'will-navigate', { url })).toBe(true);
    expect(fire(emitter, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  test('to our own page in the main frame, and nowhere in a frame inside it', () => {
    const { emitter } = restricted();
    const url = 'gegrond://app/index.html';
    expect(fire(emitter, 'will-navigate', { url })).toBe(false);
    expect(fire(emitter, 'will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(fire(emitter, 'will-frame-navigate', { url, isMainFrame: false })).toBe(true);
  });

  test('to no other window, no webview, and along no redirect', () => {
    const { emitter, handlers } = restricted();
    expect((handlers.get('setWindowOpenHandler') as () => unknown)()).toEqual({ action: 'deny' });
    expect(fire(emitter, 'will-attach-webview', {})).toBe(true);
    expect(fire(emitter, 'will-redirect', { url: 'gegrond://app/index.html' })).toBe(true);
  });
});

test('every window has the sandbox, a world of its own and no Node', () => {
  expect(lockedDown).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});
