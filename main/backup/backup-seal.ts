import { createHmac, timingSafeEqual } from 'node:crypto';
import { sha256 } from '../journal/frame.ts';
import type { CheckedBackup } from './check-backup.ts';

/** Of the device's own key, for the one thing that says who made a back-up. */
export const backupPurpose = 'backup';

/**
 * HMAC-SHA256 of the manifest, which names the hash of everything else. The key comes from the secrets of the vault
 * that is in the back-up: whoever cannot open that cannot put another back-up together around it.
 */
export const authenticator =
  (key: Uint8Array) =>
  (bytes: Uint8Array): Buffer =>
    createHmac('sha256', key).update('gegrond/1/backup|').update(sha256(bytes)).digest();

export const isGenuine = (key: Uint8Array, { manifestBytes, mac }: CheckedBackup): boolean =>
  timingSafeEqual(authenticator(key)(manifestBytes), mac);
