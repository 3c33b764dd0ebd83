import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { _electron, test as base, expect as baseExpect, type ElectronApplication, type Page } from '@playwright/test';

/** Beside `test`, so that a test needs one import. */
export const expect = baseExpect;

export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
};

export type LaunchOptions = {
  /** The data folder; a fresh one per test when absent, so that a second launch finds what the first wrote. */
  readonly userData?: string;
  /** For the application, after its path: a mail file to open, for instance. */
  readonly args?: readonly string[];
  /** `GEGROND_TODAY` (YYYY-MM-DD) sets the day. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another application than ours. */
  readonly appPath?: string;
};

type Fixtures = {
  readonly userData: string;
  readonly launchApp: (options?: LaunchOptions) => Promise<Launched>;
};

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Milliseconds that an application gets to close by itself; one that keeps its window is killed. */
const patience = 8000;
let engineSaid = false;
/** Playwright forgets an application's process once it has ended. */
const processes = new WeakMap<ElectronApplication, ChildProcess>();

/**
 * One way to launch for both engines. Nothing below here, and nothing in a test, knows which one it is: Electron's
 * own npm package looks for its binary where `ELECTRON_OVERRIDE_DIST_PATH` says.
 */
const chooseEngine = (): void => {
  const npmFolder = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const pathFile = join(npmFolder, 'path.txt');
  const isThere = existsSync(pathFile) && existsSync(join(npmFolder, 'dist', readFileSync(pathFile, 'utf8')));
  if (!isThere) process.env.ELECTRON_OVERRIDE_DIST_PATH ??= join(projectRoot, 'test/host/electron');
};

/** The program that Playwright starts: Electron, or the launcher of the Chromium host. */
export const electronProgram = (): string => {
  chooseEngine();
  return createRequire(import.meta.url)('electron');
};

/** For a test of the host itself only; no other may ask. */
export const runsOnHost = (): boolean => {
  chooseEngine();
  return process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined;
};

/** What the application is given on either engine. */
export const appEnvironment = (userData: string, extra: LaunchOptions['env'] = {}): Record<string, string> => {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    ...Object.fromEntries(inherited),
    // Without a window on somebody's screen, unless they want to watch.
    GEGROND_HOST_HEADLESS: process.env.GEGROND_HOST_HEADLESS ?? '1',
    GEGROND_DATA: userData,
    ...extra,
  };
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  userData: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'gegrond-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  launchApp: async ({ userData }, use) => {
    const launched: ElectronApplication[] = [];
    await use(async (options = {}) => {
      const one = await startApp({ ...options, userData: options.userData ?? userData });
      launched.push(one.app);
      return one;
    });
    for (const app of launched) await closeApp(app);
  },
});

/** Starts the application and waits for its page; `closeApp` ends it. */
export const startApp = async (options: LaunchOptions & { readonly userData: string }): Promise<Launched> => {
  const { userData, args = [], env = {}, appPath = projectRoot } = options;
  chooseEngine();
  const app = await _electron.launch({
    args: [appPath, ...args],
    cwd: projectRoot,
    env: appEnvironment(userData, env),
    // Playwright would make every page light; the application decides.
    colorScheme: null,
  });
  processes.set(app, app.process());
  await sayEngine(app);
  const page = await app.firstWindow();
  // The host serves the scheme on an https origin of its own.
  await page.waitForURL(/^(gegrond:\/\/|https:\/\/app\.gegrond\.localhost\/)/);
  return { app, page, userData };
};

/** Each run says what it ran on: a run on the Chromium host never counts as tested on Electron. */
const sayEngine = async (app: ElectronApplication): Promise<void> => {
  if (engineSaid || process.env.TEST_WORKER_INDEX !== '0') return;
  engineSaid = true;
  // biome-ignore lint/suspicious/noConsole: the run's own output
  console.log(`engine: ${await engineOf(app)}`);
};

/** Such as `Electron 45.4.1` or `Chromium host, Chromium 156.0.8078.79`. */
export const engineOf = (app: ElectronApplication): Promise<string> =>
  app.evaluate(() =>
    process.env.GEGROND_ENGINE === 'chromium-host'
      ? `Chromium host, Chromium ${process.versions.chrome}`
      : `Electron ${process.versions.electron}`,
  );

/** Closes the application as a person would; resolves also when it had to be killed. */
export const closeApp = async (app: ElectronApplication): Promise<void> => {
  const running = processes.get(app);
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
  const timer = setTimeout(() => running.kill('SIGKILL'), patience);
  await Promise.all([app.close().catch(() => undefined), gone]);
  clearTimeout(timer);
};

/** Answers the next save dialogs with this path; `null` is a person who cancels. */
export const answerSave = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);

/** Answers the next open dialogs with these paths; none is a person who cancels. */
export const answerOpen = (app: ElectronApplication, paths: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
  }, paths);

type Opened = { readonly kind: 'openPath' | 'openExternal'; readonly target: string };

/** From here on nothing is opened outside the application; the function answers what would have been. */
export const watchOpening = async (app: ElectronApplication): Promise<() => Promise<readonly Opened[]>> => {
  await app.evaluate(({ shell }) => {
    const opened: Opened[] = [];
    Object.assign(globalThis, { openedOutside: opened });
    shell.openPath = async (target) => {
      opened.push({ kind: 'openPath', target });
      return '';
    };
    shell.openExternal = async (target) => {
      opened.push({ kind: 'openExternal', target });
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { openedOutside: Opened[] }).openedOutside);
};
