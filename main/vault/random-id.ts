import { randomBytes } from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 26 characters of `[a-z2-7]`, 130 random bits: the id of a stream or a device. */
export const randomId = (): string => Array.from(randomBytes(26), (byte) => alphabet[byte % alphabet.length]).join('');
