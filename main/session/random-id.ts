import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 random characters of `[a-z2-7]`, 130 bits: never the same twice, on any number of devices. */
export const randomId = <Id extends string>(): Id =>
  Array.from(randomBytes(26), (byte) => alphabet[byte % alphabet.length]).join('') as Id;
