import { safeStorage } from 'electron';
import type { Keyring } from './keyring.ts';

/** Linux answers with a fixed password when no keyring runs; that protects nothing (Electron: `basic_text`). */
const hasRealKeyring = async (): Promise<boolean> => {
  if (!(await safeStorage.isAsyncEncryptionAvailable())) return false;
  if (process.platform !== 'linux') return true;
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
};

/** Electron's `safeStorage`: Keychain, DPAPI, libsecret or KWallet. Use after the app is ready. */
export const osKeyring: Keyring = {
  backend: async () => ((await hasRealKeyring().catch(() => false)) ? 'os-keyring' : 'none'),
  seal: (secret) => safeStorage.encryptStringAsync(Buffer.from(secret).toString('base64')),
  open: async (sealed) => {
    try {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(sealed));
      return { secret: Buffer.from(result, 'base64'), reseal: shouldReEncrypt };
    } catch {
      return null;
    }
  },
};
