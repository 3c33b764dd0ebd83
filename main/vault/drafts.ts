import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Locked, WriteFailed } from '../../shared/ipc/contract.ts';
import type { FileSystem } from '../journal/file-system.ts';
import { replaceFile, toWriteFailed } from '../journal/replace-file.ts';
import type { Vault } from './open-vault.ts';
import { openBox, sealBox } from './secret-box.ts';

export type DraftsOptions = {
  /** The folder `drafts` of the data folder. */
  readonly folder: string;
  readonly files: FileSystem;
  readonly vault: Vault;
};

/** Half-filled forms, sealed under the register's key; a slot is any text, and its file name tells nothing of it. */
export type Drafts = {
  readonly save: (slot: string, text: string) => Promise<Result<null, Locked | WriteFailed>>;
  /** `null` when there is none, or it was damaged: a draft is a convenience. */
  readonly load: (slot: string) => Promise<Result<string | null, Locked>>;
  readonly discard: (slot: string) => Promise<Result<null, Locked>>;
};

const purpose = 'draft';

export const openDrafts = ({ folder, files, vault }: DraftsOptions): Drafts => {
  const keyed = (): Uint8Array => {
    const key = vault.purposeKey(vault.register, purpose);
    if (!key) throw new Error("An open vault holds its register's key");
    return key;
  };
  /** Keyed, so that the names tell nobody which slots there are. */
  const pathOf = (slot: string, key: Uint8Array): string =>
    join(folder, `${createHmac('sha256', key).update(slot).digest('hex')}.sealed`);
  const bound = (slot: string): string => `gegrond/1/draft|${slot}`;

  /** One at a time: a form saves while a person types on. */
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (key: Uint8Array) => Promise<T>): Promise<Result<T, Locked>> => {
    const done = queue.then(async () => (vault.isOpen() ? ok(await work(keyed())) : err({ type: 'locked' })));
    queue = done.catch(() => undefined);
    return done;
  };

  return {
    save: async (slot, text) => {
      try {
        return await inTurn(async (key) => {
          await replaceFile(files, pathOf(slot, key), sealBox(key, Buffer.from(text, 'utf8'), bound(slot)));
          return null;
        });
      } catch (error) {
        return err(toWriteFailed(error));
      }
    },
    load: (slot) =>
      inTurn(async (key) => {
        const sealed = await files.readFile(pathOf(slot, key)).catch(() => null);
        const text = sealed && openBox(key, sealed, bound(slot));
        return text ? text.toString('utf8') : null;
      }),
    discard: (slot) =>
      inTurn(async (key) => {
        await files.unlink(pathOf(slot, key)).catch(() => undefined);
        return null;
      }),
  };
};
