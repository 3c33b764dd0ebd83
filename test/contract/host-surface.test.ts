import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Declarations, lineage, readElectronDeclarations } from './electron-declarations.ts';
import { type Use, usesInText, usesOfElectron } from './product-use-of-electron.ts';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

type Members = Readonly<Record<string, unknown>>;
/** What the host shows of one class or module: each member's name, and whether it is a function. */
type Shown = { readonly members: ReadonlyMap<string, 'function' | 'value'>; readonly isStatic: boolean };

type HostModule = {
  readonly app: { readonly commandLine: object };
  readonly session: { readonly defaultSession: object };
  readonly BrowserWindow: new () => { readonly webContents: { readonly mainFrame: object } };
  readonly webContents: Class;
  readonly Menu: new () => object;
  readonly MenuItem: new (options: object) => object;
  readonly Notification: new () => object;
};
type Class = { readonly prototype: object };

const electron: HostModule = require('../host/module/electron.cjs');
const {
  FIRED,
  NEVER_FIRED,
}: Record<'FIRED' | 'NEVER_FIRED', Record<string, readonly string[]>> = require('../host/module/events.cjs');

/** What every event emitter has, in Node as in Electron. */
const emitterMembers = new Set([
  ...Object.getOwnPropertyNames(require('node:events').prototype),
  ...['_events', '_eventsCount', '_maxListeners', 'domain'],
]);

const membersOf = (...objects: readonly object[]): Shown['members'] => {
  const found = new Map<string, 'function' | 'value'>();
  for (const object of objects) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      if (emitterMembers.has(name) || name === 'constructor') continue;
      found.set(name, typeof property.value === 'function' ? 'function' : 'value');
    }
  }
  return found;
};
const staticsOf = (type: Class): Shown => {
  const own = membersOf(type);
  return {
    members: new Map([...own].filter(([name]) => !['length', 'name', 'prototype'].includes(name))),
    isStatic: true,
  };
};
const instance = (type: Class, one: object): Shown => ({ members: membersOf(type.prototype, one), isStatic: false });

/** The preload's `require('electron')`, with just enough of a page around it to come into being. */
const preloadModules = (): Members => {
  const { hostPreloadWorld } = require('../host/page/preload-world.cjs');
  const ignore = () => undefined;
  const page: Record<string, unknown> = {
    ...{ addEventListener: ignore, dispatchEvent: ignore, CustomEvent: class {}, send: ignore },
    matchMedia: () => ({ matches: false, addEventListener: ignore }),
    createCodec: () => ({ stringify: () => '', parse: ignore }),
  };
  page.window = page;
  page.top = page;
  const context = createContext(page);
  const source = `let given; (${hostPreloadWorld})('n', { binding: 'send' }, (require) => { given = require('electron'); }); given`;
  return runInContext(`const window = globalThis; globalThis.top = globalThis; ${source}`, context);
};

/** Everything that the host shows, by the name that Electron's declarations have for it. */
const shownByHost = (declarations: Declarations): ReadonlyMap<string, Shown> => {
  const registry = require('../host/module/registry.cjs');
  // A window comes into being without Chromium: the host believes that it is already ending.
  registry.app.ready = true;
  registry.app.exiting = true;
  const { app, BrowserWindow, Menu, MenuItem, Notification, session, webContents } = electron;
  const window = new BrowserWindow();
  const shown = new Map<string, Shown>([
    ['BrowserWindow', instance(BrowserWindow, window)],
    ['BrowserWindow (static)', staticsOf(BrowserWindow)],
    ['WebContents', instance(webContents, window.webContents)],
    ['WebContents (static)', staticsOf(webContents)],
    ['WebFrameMain', instance(require('../host/module/frame.cjs').WebFrameMain, window.webContents.mainFrame)],
    ['Menu', instance(Menu, new Menu())],
    ['Menu (static)', staticsOf(Menu)],
    ['MenuItem', instance(MenuItem, new MenuItem({ label: 'x' }))],
    ['Notification', instance(Notification, new Notification())],
    ['Notification (static)', staticsOf(Notification)],
    ['Session', { members: membersOf(session.defaultSession), isStatic: false }],
    ['CommandLine', { members: membersOf(app.commandLine), isStatic: false }],
  ]);
  for (const [name, value] of [...Object.entries(electron), ...Object.entries(preloadModules())]) {
    if (typeof value !== 'object' || value === null) continue;
    const known = declarations.modules.get(name);
    if (!known) throw new Error(`Electron has no module '${name}'`);
    const key = known.isClass ? `${known.type} (static)` : known.type;
    shown.set(key, { members: membersOf(value), isStatic: known.isClass });
  }
  return shown;
};

let declarations: Declarations;
let shown: ReadonlyMap<string, Shown>;
beforeAll(() => {
  declarations = readElectronDeclarations();
  shown = shownByHost(declarations);
});

/** Members of the host that Electron does not declare, or declares as something else. */
const strangers = (host: ReadonlyMap<string, Shown>): readonly string[] =>
  [...host].flatMap(([key, { members, isStatic }]) => {
    const types = lineage(declarations, key.replace(' (static)', ''));
    return [...members].flatMap(([name, kind]) => {
      if (isStatic) return types.some((type) => type.statics.has(name)) ? [] : [`${key}.${name}`];
      const isMethod = types.some((type) => type.methods.has(name));
      const isProperty = types.some((type) => type.properties.has(name));
      // A property may hold a function (`MenuItem.click`); a method is never a plain value.
      return isMethod
        ? kind === 'function'
          ? []
          : [`${key}.${name} is a method`]
        : isProperty
          ? []
          : [`${key}.${name}`];
    });
  });

/** Uses in the product that the host could not serve. */
const unserved = (uses: readonly Use[], host: ReadonlyMap<string, Shown>): readonly string[] =>
  uses.filter((use) => !isServed(use, host)).map(({ file, owner, member }) => `${file}: ${owner}.${member}`);
const isServed = ({ owner, member, kind }: Use, host: ReadonlyMap<string, Shown>): boolean => {
  const type = declarations.modules.get(owner)?.type ?? owner;
  if (kind === 'event') {
    if (type === 'IpcMain' || type === 'IpcRenderer') return true;
    return [...(FIRED[type] ?? []), ...(NEVER_FIRED[type] ?? [])].includes(member);
  }
  if (emitterMembers.has(member)) return true;
  return [type, `${type} (static)`].some((key) => host.get(key)?.members.has(member) === true);
};

describe('the Chromium host against electron.d.ts', () => {
  test('the declarations are read: given members that everybody knows, then each is of its kind', () => {
    const app = lineage(declarations, 'App');
    expect(app[0]?.methods).toContain('requestSingleInstanceLock');
    expect(app[0]?.properties).toContain('isPackaged');
    expect(app[0]?.events).toContain('second-instance');
    expect(lineage(declarations, 'BrowserWindow').some((type) => type.methods.has('setBounds'))).toBe(true);
    expect(lineage(declarations, 'BrowserWindow').some((type) => type.statics.has('fromWebContents'))).toBe(true);
    expect(declarations.modules.get('session')).toEqual({ type: 'Session', isClass: true });
    expect(declarations.types.size).toBeGreaterThan(200);
  });

  test('each member that the host shows is Electron’s, and of the same kind', () => {
    expect([...shown.values()].reduce((sum, { members }) => sum + members.size, 0)).toBeGreaterThan(150);
    expect(strangers(shown)).toEqual([]);
  });

  test('each event that the host fires or knows of is Electron’s', () => {
    const unknown = [FIRED, NEVER_FIRED].flatMap((list) =>
      Object.entries(list).flatMap(([type, events]) => {
        const declared = lineage(declarations, type);
        return events
          .filter((event) => !declared.some((one) => one.events.has(event)))
          .map((event) => `${type} ${event}`);
      }),
    );
    expect(unknown).toEqual([]);
  });

  test('an ES module gets the same names as a CommonJS one', () => {
    const text = readFileSync(resolve(root, 'test/host/loader/electron-module.mjs'), 'utf8');
    const names = /export const \{([^}]*)\}/
      .exec(text)?.[1]
      ?.split(',')
      .map((name) => name.trim());
    expect(names?.filter(Boolean)).toEqual(Object.keys(electron));
  });

  test('the folder that stands for Electron’s says the version of the package', () => {
    const { version } = require('electron/package.json');
    expect(readFileSync(resolve(root, 'test/host/electron/version'), 'utf8')).toBe(version);
  });
});

describe('the Chromium host against the product', () => {
  test('each member and event of Electron that main/ uses is there', () => {
    const uses = usesOfElectron(resolve(root, 'main'));
    expect(uses.length, 'a check of nothing proves nothing').toBeGreaterThan(40);
    expect(unserved(uses, shown)).toEqual([]);
  });
});

describe('the check itself', () => {
  const given = (key: string, name: string): ReadonlyMap<string, Shown> =>
    new Map([[key, { members: new Map([[name, 'function' as const]]), isStatic: false }]]);

  test('given a member that Electron has not, then it is named', () => {
    expect(strangers(given('App', 'getPaths'))).toEqual(['App.getPaths']);
  });
  test('given a value where Electron has a method, then it is named', () => {
    const wrong = new Map([['App', { members: new Map([['getPath', 'value' as const]]), isStatic: false }]]);
    expect(strangers(wrong)).toEqual(['App.getPath is a method']);
  });

  const text = `import { app, BrowserWindow, session as own, type WebContents } from 'electron';
    const window = new BrowserWindow({});
    app.on('second-instance', () => window.webContents.openDevTools());
    const watch = (page: WebContents) => page.on('enter-html-full-screen', () => own.fromPartition('x'));
    window?.setOpacity(1);`;
  test('given code, then what it uses of Electron is seen through names, types and chains', () => {
    const uses = usesInText('x.ts', text).map(({ owner, member }) => `${owner}.${member}`);
    expect(uses.sort()).toEqual(
      [
        'BrowserWindow.setOpacity',
        'BrowserWindow.webContents',
        'WebContents.enter-html-full-screen',
        'WebContents.openDevTools',
        'app.second-instance',
        'session.fromPartition',
      ].sort(),
    );
  });
  test('given uses that the host lacks, then each is named', () => {
    expect([...unserved(usesInText('x.ts', text), shown)].sort()).toEqual([
      'x.ts: BrowserWindow.setOpacity',
      'x.ts: WebContents.enter-html-full-screen',
      'x.ts: WebContents.openDevTools',
      'x.ts: session.fromPartition',
    ]);
  });
});
