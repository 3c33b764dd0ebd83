'use strict';

const { createCipheriv, createDecipheriv, randomBytes } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { app } = require('./app.cjs');
const { hostFolder } = require('./profile.cjs');
const { app: state } = require('./registry.cjs');

/**
 * There is no keyring behind this: `basic_text`, as Electron says on a Linux without one, and as there nothing is
 * available until the application accepts that with `setUsePlainTextEncryption(true)`. The key then lies in a file
 * beside the data, so it hides a secret from a glance and protects it from nobody.
 */
let acceptsPlainText = false;

const isAvailable = () => state.ready && acceptsPlainText;
const mark = Buffer.from('ghs1');

const key = () => {
  const file = path.join(hostFolder(app.getPath('userData')), 'safe-storage.key');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32), { mode: 0o600, flag: 'wx' });
  return fs.readFileSync(file);
};

const encrypt = (text) => {
  if (!isAvailable())
    throw new Error(
      'Error while encrypting the text provided to safeStorage.encryptString. Encryption is not available.',
    );
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key(), iv);
  const sealed = Buffer.concat([cipher.update(String(text), 'utf8'), cipher.final()]);
  return Buffer.concat([mark, iv, cipher.getAuthTag(), sealed]);
};

const decrypt = (bytes) => {
  const failed = 'Error while decrypting the ciphertext provided to safeStorage.decryptString.';
  if (!isAvailable()) throw new Error(`${failed} Decryption is not available.`);
  if (!Buffer.isBuffer(bytes) || !bytes.subarray(0, 4).equals(mark))
    throw new Error(`${failed} Ciphertext does not appear to be encrypted.`);
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(4, 16));
  decipher.setAuthTag(bytes.subarray(16, 32));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(32)), decipher.final()]).toString('utf8');
  } catch {
    throw new Error(failed);
  }
};

const safeStorage = {
  isEncryptionAvailable: isAvailable,
  isAsyncEncryptionAvailable: async () => isAvailable(),
  getSelectedStorageBackend: () => (state.ready ? 'basic_text' : 'unknown'),
  setUsePlainTextEncryption: (use) => {
    acceptsPlainText = use;
  },
  encryptString: encrypt,
  decryptString: decrypt,
  encryptStringAsync: async (text) => encrypt(text),
  decryptStringAsync: async (bytes) => ({ shouldReEncrypt: false, result: decrypt(bytes) }),
};

module.exports = { safeStorage };
