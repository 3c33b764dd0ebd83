import { err, ok, type Result } from '../../shared/base/result.ts';
import type { WeakPassphrase } from '../../shared/ipc/contract.ts';
import type { StretchParameters } from './stretch.ts';

/** Passphrases are counted in Unicode characters. */
export const minimumPassphrase = 12;

/** RFC 9106, section 4, second recommended choice, with one lane because one thread runs it. */
export const usualStrength: StretchParameters = { memory: 64 * 1024, passes: 3, lanes: 1 };

/** The same characters however a keyboard composed them (NFKC, as SP 800-63B 5.1.1.2 advises). */
export const normalizePassphrase = (passphrase: string): string => passphrase.normalize('NFKC');

/** A new passphrase as it is stretched, when it is long enough. */
export const checkPassphrase = (passphrase: string): Result<string, WeakPassphrase> => {
  const text = normalizePassphrase(passphrase);
  const isLongEnough = [...text].length >= minimumPassphrase;
  return isLongEnough ? ok(text) : err({ type: 'passphrase-too-short', minimum: minimumPassphrase });
};
