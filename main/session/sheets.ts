import { randomBytes } from 'node:crypto';

const sheetAddress = /^gegrond:\/\/kit\/([A-Za-z0-9_-]{32})$/;

export type Sheet = { readonly html: string; readonly styleNonce: string };

/** Pages that main makes for its own hidden windows: each is served once, to whoever has its random address. */
export type Sheets = {
  /** Makes the page of the nonce that its policy will name; answers its address. */
  readonly offer: (html: (styleNonce: string) => string) => string;
  /** `null` for an address that was never offered, or was served already. */
  readonly take: (address: string) => Sheet | null;
};

export const createSheets = (): Sheets => {
  const waiting = new Map<string, Sheet>();
  return {
    offer: (html) => {
      const token = randomBytes(24).toString('base64url');
      const styleNonce = randomBytes(18).toString('base64');
      waiting.set(token, { html: html(styleNonce), styleNonce });
      return `gegrond://kit/${token}`;
    },
    take: (address) => {
      const token = sheetAddress.exec(address)?.[1] ?? '';
      const sheet = waiting.get(token) ?? null;
      waiting.delete(token);
      return sheet;
    },
  };
};
