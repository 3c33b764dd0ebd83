/** Argon2id (RFC 9106): memory in KiB, passes, lanes. */
export type StretchParameters = { readonly memory: number; readonly passes: number; readonly lanes: number };

/** Turns a passphrase into 32 bytes, slowly. */
export type Stretch = (passphrase: string, salt: Uint8Array, parameters: StretchParameters) => Promise<Uint8Array>;
