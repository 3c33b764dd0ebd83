import { BrowserWindow } from 'electron';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { PrintError } from '../../shared/ipc/contract.ts';
import { lockedDown } from '../web-preferences.ts';

/** Shows the page in a hidden window without scripts, hands that to `use`, and closes it whatever happens. */
const withHiddenWindow = async <T>(address: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> => {
  const window = new BrowserWindow({ show: false, webPreferences: { ...lockedDown, javascript: false } });
  try {
    await window.loadURL(address);
    return await use(window);
  } finally {
    window.destroy();
  }
};

/** Prints one page of A4 through the system's dialog. */
export const printSheet = (address: string): Promise<Result<null, PrintError>> =>
  withHiddenWindow(
    address,
    (window) =>
      new Promise((resolve) => {
        window.webContents.print({ pageSize: 'A4', printBackground: false }, (printed, reason) => {
          if (printed) resolve(ok(null));
          // Electron's own words for a dialog that was closed (`webContents.print`).
          else resolve(err({ type: reason === 'Print job canceled' ? 'print-cancelled' : 'print-failed' }));
        });
      }),
  );

/** The same page as the bytes of a PDF. */
export const sheetAsPdf = (address: string): Promise<Uint8Array> =>
  withHiddenWindow(address, (window) =>
    window.webContents.printToPDF({ pageSize: 'A4', preferCSSPageSize: true, printBackground: false }),
  );
