import { randomBytes, randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, session as electronSession, nativeTheme, powerMonitor } from 'electron';
import type { BackupProgress } from '../shared/ipc/backup-types.ts';
import type { Announcement, Announcements } from '../shared/ipc/contract.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';
import { atMostEvery } from './backup/at-most-every.ts';
import { backupExtension } from './backup/backup-format.ts';
import { realBackups, realRestores } from './backup/backup-parts.ts';
import { finishRestore } from './backup/place-restored.ts';
import { createClock } from './clock.ts';
import { systemDesktop } from './dialogs.ts';
import { pressInWorker } from './dossier/press-in-worker.ts';
import { guards } from './ipc/guards.ts';
import { createHandlers } from './ipc/handlers.ts';
import { announce, serve } from './ipc/serve.ts';
import { nodeFiles } from './journal/node-files.ts';
import { openLog } from './log.ts';
import { setApplicationMenu } from './menu.ts';
import { openPreferences } from './preferences.ts';
import { restrictContents, restrictSession } from './security.ts';
import { createIntakeTray } from './session/intake-tray.ts';
import { kitPrinter } from './session/kit-printer.ts';
import { createOfferedMails, mailPaths } from './session/offered-mails.ts';
import { openedCopies } from './session/opened-copies.ts';
import { registerParts } from './session/register-parts.ts';
import { createSession } from './session/session.ts';
import { createSheets } from './session/sheets.ts';
import { prepareStretch } from './vault/argon2.ts';
import { currentBackground, focusWindow, openWindow } from './window.ts';
import { wordsIn } from './words.ts';

/** Puts the parts together and follows the life of the application; everything else is in the parts. */
const dataFolder = process.env.GEGROND_DATA ? resolve(process.env.GEGROND_DATA) : app.getPath('userData');
// What the browser engine keeps lies apart: deleting that folder loses nothing.
const browserFolder = join(dataFolder, 'browser');
mkdirSync(browserFolder, { recursive: true, mode: 0o700 });
app.setPath('userData', dataFolder);
app.setPath('sessionData', browserFolder);
registerAppScheme();

const start = async (): Promise<void> => {
  const clock = createClock({ today: process.env.GEGROND_TODAY, packaged: app.isPackaged });
  const log = openLog(join(dataFolder, 'logs'), clock);
  process.on('uncaughtException', (cause) => log.error('uncaught-exception', cause));
  process.on('unhandledRejection', (cause) => log.error('unhandled-rejection', cause));

  let window: BrowserWindow | null = null;
  let afterCrash = false;
  const liveWindow = (): BrowserWindow | null => (window && !window.isDestroyed() ? window : null);
  const tell: TellWindow = (announcement, payload) => {
    const live = liveWindow();
    if (live) announce(live.webContents, announcement, payload);
  };
  const onDenied = (what: string, code: string): void => log.write(`${what}-denied`, { code });

  const offered = createOfferedMails(() => tell('intake:offered', null));
  app.on('second-instance', (_event, commandLine, workingFolder) => {
    const live = liveWindow();
    if (live) focusWindow(live);
    offered.offer(mailPaths(commandLine, workingFolder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    offered.offer([path]);
  });
  app.on('web-contents-created', (_event, contents) => restrictContents(contents, onDenied));
  app.on('window-all-closed', () => app.quit());
  offered.offer(mailPaths(process.argv, process.cwd()));

  await app.whenReady();

  const preferences = openPreferences(join(dataFolder, 'preferences.json'), (cause) =>
    log.error('preferences-not-kept', cause),
  );
  const words = () => wordsIn(preferences.get().language);
  const sheets = createSheets();
  const tray = createIntakeTray(() => randomBytes(12).toString('hex'));
  const copies = openedCopies(join(dataFolder, 'opened'));
  const parts = registerParts(dataFolder, clock);
  // Before anyone asks whether there is a register: a restore that was killed may be all but done.
  await finishRestore(nodeFiles, dataFolder).catch((cause: unknown) => log.error('restore-not-finished', cause));
  const wiring = {
    folder: dataFolder,
    door: parts.door,
    clock,
    log,
    onProgress: atMostEvery(100, clock.elapsed, (progress: BackupProgress) => tell('backup:progress', progress)),
  };
  const backups = realBackups(wiring, (status) => tell('backup:changed', status));
  const session = createSession({
    ...parts,
    beforeLock: (register) => backups.atLocking(register).catch((cause: unknown) => log.error('backup-failed', cause)),
    onOpened: (register) => {
      // The person comes first: what they see after unlocking is read from the same disk.
      const later = setTimeout(() => {
        if (session.register() !== register) return;
        backups.atOpening(register).catch((cause: unknown) => log.error('backup-failed', cause));
      }, afterOpening);
      later.unref();
    },
    randomBelow: (limit) => randomInt(limit),
    onAdvanced: (heads) => tell('journal:advanced', heads),
    onLocked: () => {
      tray.clear();
      const left = copies.clear();
      log.write('locked', { copiesLeft: left });
      tell('session:locked', null);
    },
  });

  const applyPreferences = (): void => {
    nativeTheme.themeSource = preferences.get().look;
    setApplicationMenu(words().menu, (choice) => tell('menu:chosen', choice));
  };
  applyPreferences();
  nativeTheme.on('updated', () => liveWindow()?.setBackgroundColor(currentBackground()));
  restrictSession(electronSession.defaultSession, onDenied);
  serveAppScheme(join(import.meta.dirname, '../renderer'), sheets);
  serve({
    handlers: createHandlers({
      session,
      printer: kitPrinter(session, sheets, clock, () => words()),
      desktop: systemDesktop(liveWindow, () => words().dialog),
      tray,
      offered,
      copies,
      templatesFolder: join(import.meta.dirname, '../templates'),
      clock,
      onSaving: (progress) => tell('files:saving', progress),
      startPress: pressInWorker,
      onMaking: (progress) => tell('dossier:making', progress),
      backup: {
        backups,
        restores: realRestores(wiring, session),
        fileName: () => `${words().backupFile}-${clock.today()}.${backupExtension}`,
      },
      preferences,
      onPreferences: applyPreferences,
      about: () => ({
        version: app.getVersion(),
        // Electron builds its own V8 and says so in its version; the Chromium host runs on Node's.
        engine: process.versions.v8.includes('electron') ? 'electron' : 'chromium-host',
        dataFolder,
        now: clock.now(),
        afterCrash,
      }),
    }),
    guards,
    windowId: () => liveWindow()?.webContents.id ?? null,
    onRefused: (channel, reason, cause) =>
      cause === undefined
        ? log.write('request-refused', { channel, reason })
        : log.error('request-failed', cause, { channel }),
  });
  window = openWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    placeFile: join(dataFolder, 'window.json'),
    log,
    onCrash: () => {
      afterCrash = true;
    },
  });
  // Not before the window shows: on two cores it would be in its way.
  window.once('ready-to-show', prepareStretch);
  log.write('started', { milliseconds: Math.round(clock.elapsed()) });

  const lockNow = (): void => {
    session.lockIfOpen().catch((cause: unknown) => log.error('lock-failed', cause));
  };
  powerMonitor.on('lock-screen', lockNow);
  powerMonitor.on('suspend', lockNow);

  let tidied = false;
  app.on('will-quit', (event) => {
    if (tidied) return;
    // What was being appended is finished first, and no decrypted copy stays behind.
    event.preventDefault();
    void session
      .lock()
      .catch((cause: unknown) => log.error('lock-failed', cause))
      // The window is gone, and a new start has to wait for the end of this one.
      .then(() => backups.settle(10_000))
      .catch((cause: unknown) => log.error('backup-failed', cause))
      .finally(() => {
        tidied = true;
        app.quit();
      });
  });
};

/** Milliseconds between the opening of a register and the first back-up of the day. */
const afterOpening = 5_000;

type TellWindow = <A extends Announcement>(announcement: A, payload: Announcements[A]) => void;

// A second start hands its mail files to the first (`second-instance`) and ends. Not awaited: Electron becomes ready
// only after this module has run to its end.
if (app.requestSingleInstanceLock()) {
  start().catch((cause: unknown) => {
    dialog.showErrorBox(
      'Gegrond',
      `Gegrond kan niet starten. Gegrond cannot start.\n\n${dataFolder}\n${String(cause)}`,
    );
    app.exit(1);
  });
} else app.quit();
