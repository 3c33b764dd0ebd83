import { type BrowserWindow, dialog, shell } from 'electron';
import type { Words } from './words.ts';

export type SaveTitle = 'saveDocument' | 'saveKit' | 'saveTemplate' | 'saveMessage' | 'saveBackup';

/** What only the system can ask or do. The window hears the outcome, never chooses a path itself. */
export type Desktop = {
  /** The path of the mail file that was chosen; `null` when the person cancelled. */
  readonly chooseMail: () => Promise<string | null>;
  /** The path to write to; `null` when the person cancelled. `name` is a proposal. */
  readonly chooseTarget: (title: SaveTitle, name: string) => Promise<string | null>;
  /** The folder in which a new one is to be made; `null` when the person cancelled. */
  readonly chooseFolder: () => Promise<string | null>;
  /** The back-up to restore; `null` when the person cancelled. */
  readonly chooseBackup: () => Promise<string | null>;
  /** The folder for daily back-ups; `null` when the person cancelled. */
  readonly chooseBackupFolder: () => Promise<string | null>;
  /** The window's page as it prints; `null` when there is no window, or it cannot be printed. */
  readonly pageAsPdf: () => Promise<Uint8Array | null>;
  /** Opens a file in the program that the system has for it; `false` when there is none. */
  readonly openFile: (path: string) => Promise<boolean>;
};

/** One file or folder; `null` when the person cancelled. */
const chooseOne = async (parent: BrowserWindow | null, options: Electron.OpenDialogOptions): Promise<string | null> => {
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
};

export const systemDesktop = (window: () => BrowserWindow | null, words: () => Words['dialog']): Desktop => ({
  chooseMail: () =>
    chooseOne(window(), {
      title: words().openMail,
      properties: ['openFile'],
      filters: [
        { name: words().mailFiles, extensions: ['eml', 'msg'] },
        { name: words().allFiles, extensions: ['*'] },
      ],
    }),
  chooseBackup: () =>
    chooseOne(window(), {
      title: words().openBackup,
      properties: ['openFile'],
      filters: [
        { name: words().backupFiles, extensions: ['gegrond-backup'] },
        { name: words().allFiles, extensions: ['*'] },
      ],
    }),
  chooseBackupFolder: () =>
    chooseOne(window(), {
      title: words().backupFolder,
      buttonLabel: words().saveHere,
      properties: ['openDirectory', 'createDirectory'],
    }),
  chooseTarget: async (title, name) => {
    const options: Electron.SaveDialogOptions = { title: words()[title], defaultPath: name };
    const parent = window();
    const chosen = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options);
    return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
  },
  chooseFolder: () =>
    chooseOne(window(), {
      title: words().saveFolder,
      buttonLabel: words().saveHere,
      properties: ['openDirectory', 'createDirectory'],
    }),
  pageAsPdf: async () => {
    const contents = window()?.webContents;
    // The page says itself how large its paper is, and whether it lies on its side.
    return contents ? contents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true }).catch(() => null) : null;
  },
  openFile: async (path) => (await shell.openPath(path)) === '',
});
