/**
 * The secret store of the operating system. `none`: there is none that protects anything (Linux without a keyring,
 * which Electron calls `basic_text`); then the passphrase stands alone, and the program says so.
 */
export type Keyring = {
  readonly backend: () => Promise<'os-keyring' | 'none'>;
  /** Seals a secret so that only this user on this machine opens it. Rejects when the keyring fails. */
  readonly seal: (secret: Uint8Array) => Promise<Uint8Array>;
  /** `null` when the keyring no longer has what it takes; `reseal` when the system wants it sealed anew. */
  readonly open: (sealed: Uint8Array) => Promise<{ readonly secret: Uint8Array; readonly reseal: boolean } | null>;
};
