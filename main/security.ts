import type { Session, WebContents } from 'electron';
import { isOurPage } from './ipc/sender.ts';

/**
 * What the page may load and run: our own files and nothing else. Inline style attributes are React's; style
 * tags need the nonce; scripts never have one, so no text can become a script.
 */
export const contentSecurityPolicy = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** A sheet for the printer: its own style and nothing else, no script of any origin. */
export const sheetSecurityPolicy = (styleNonce: string): string =>
  `default-src 'none'; style-src 'nonce-${styleNonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

export type Denied = 'permission' | 'navigation' | 'window' | 'webview' | 'download';

/** Copying to the clipboard is all that the page may do by itself. */
export const isPermitted = (permission: string): boolean => permission === 'clipboard-sanitized-write';

/** Denies what a page may ask of the system, and every download: documents leave through a save dialog only. */
export const restrictSession = (session: Session, onDenied: (what: Denied, code: string) => void): void => {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    if (!isPermitted(permission)) onDenied('permission', permission);
    callback(isPermitted(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isPermitted(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
    onDenied('download', 'download');
  });
  // Electron fetches dictionaries from a server on Linux and Windows; this program speaks to nobody.
  session.setSpellCheckerEnabled(false);
};

/** A window stays on our page and opens no other. Applied to every web contents, also ones we did not expect. */
export const restrictContents = (contents: WebContents, onDenied: (what: Denied, code: string) => void): void => {
  contents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return;
    event.preventDefault();
    onDenied('navigation', 'will-navigate');
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isOurPage(event.url)) return;
    event.preventDefault();
    onDenied('navigation', 'will-frame-navigate');
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
    onDenied('navigation', 'will-redirect');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onDenied('webview', 'will-attach-webview');
  });
  contents.setWindowOpenHandler(() => {
    onDenied('window', 'window-open');
    return { action: 'deny' };
  });
};
