/** Where the page lives; also on the Chromium host, which reports its own address translated back to this one. */
export const indexUrl = 'gegrond://app/index.html';

/** What is known of whoever asks. `frame` is `null` when it navigated away or was destroyed in the meantime. */
export type Sender = {
  readonly contentsId: number;
  readonly frame: { readonly url: string; readonly parent: object | null } | null;
};

/**
 * Only the main frame of our own window, while it shows our own page, may ask anything
 * (Electron's security checklist, item 17). `windowId` is `null` while there is no window: then nobody may.
 */
export const isOurSender = (sender: Sender, windowId: number | null): boolean =>
  windowId !== null &&
  sender.contentsId === windowId &&
  sender.frame !== null &&
  sender.frame.parent === null &&
  isOurPage(sender.frame.url);

/** A page of ours: the index, with whatever place in it the hash names. */
export const isOurPage = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname, username, password } = new URL(url);
  // Node's URL knows no custom scheme as special: compare the parts, which cannot hide in one another.
  return (
    protocol === 'gegrond:' &&
    host === 'app' &&
    username === '' &&
    password === '' &&
    (pathname === '/index.html' || pathname === '/')
  );
};
