import { BrowserWindow, nativeTheme, screen } from 'electron';
import { indexUrl, isOurPage } from './ipc/sender.ts';
import type { Log } from './log.ts';
import { readJsonFile, replaceJsonFile } from './small-file.ts';
import { lockedDown } from './web-preferences.ts';
import { firstWindow, readPlace, smallestWindow, visibleBounds } from './window-bounds.ts';

/** The page's own background (`renderer/theme/tokens.css`), so that nothing flashes before it is painted. */
const background = { light: '#f6f5f2', dark: '#161917' } as const;

export type WindowOptions = {
  readonly preload: string;
  /** Where the window's place is remembered. */
  readonly placeFile: string;
  readonly log: Log;
  /** The page died and is being loaded again. */
  readonly onCrash: () => void;
};

/** Opens the one window, where it was last time, and shows it once it has something to show. */
export const openWindow = ({ preload, placeFile, log, onCrash }: WindowOptions): BrowserWindow => {
  const place = readPlace(readJsonFile(placeFile));
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...firstWindow,
    ...visibleBounds(place.bounds, workAreas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Gegrond',
    backgroundColor: currentBackground(),
    webPreferences: { ...lockedDown, preload },
  });
  let crashes = 0;
  window.once('ready-to-show', () => {
    if (place.maximised) window.maximize();
    window.show();
  });
  window.on('close', () => {
    try {
      replaceJsonFile(placeFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
    } catch (cause) {
      log.error('window-place-not-kept', cause);
    }
  });
  window.webContents.on('preload-error', (_event, _path, cause) => log.error('preload-failed', cause));
  window.webContents.on('render-process-gone', (_event, details) => {
    log.write('window-crashed', { reason: details.reason, exitCode: details.exitCode });
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    onCrash();
    crashes += 1;
    // A page that dies again and again is not loaded again and again: 0, 1, 4, 9 … 60 s.
    setTimeout(() => loadPage(window, log), Math.min((crashes - 1) ** 2, 60) * 1000);
  });
  // An empty page (`about:blank`) asks nobody before it is shown.
  window.webContents.on('did-navigate', (_event, url) => {
    if (isOurPage(url)) return;
    log.write('page-left');
    loadPage(window, log);
  });
  loadPage(window, log);
  return window;
};

/** A window that was minimised or behind others comes forward. */
export const focusWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};

export const currentBackground = (): string => (nativeTheme.shouldUseDarkColors ? background.dark : background.light);

const loadPage = (window: BrowserWindow, log: Log): void => {
  if (window.isDestroyed()) return;
  window.loadURL(indexUrl).catch((cause: unknown) => log.error('window-not-loaded', cause));
};
