import { protocol } from 'electron';
import { servePage, serveSheet } from './served-page.ts';
import type { Sheets } from './session/sheets.ts';

/** Must run before the application is ready. The scheme gets no privilege beyond those of an https page. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'gegrond', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);

/** Serves the built window from `folder` on `gegrond://app/`, and sheets for hidden windows on `gegrond://kit/`. */
export const serveAppScheme = (folder: string, sheets: Sheets): void =>
  protocol.handle('gegrond', async (request) => {
    const sheet = sheets.take(request.url);
    return sheet ? serveSheet(sheet) : servePage(folder, request.method, request.url);
  });
