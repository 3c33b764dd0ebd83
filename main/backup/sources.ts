import { join } from 'node:path';
import type { StreamId } from '../../shared/base/ids.ts';
import type { FileSystem } from '../journal/file-system.ts';
import type { JournalSnapshot } from '../journal/journal.ts';
import { kindOfPart } from './backup-format.ts';

/** Something that goes into a back-up: a file of the data folder, or bytes that were in hand. */
export type Source = {
  /** Path in the data folder, with slashes. */
  readonly name: string;
  /** Only so many bytes of the file; all of it when absent. */
  readonly length?: number;
  readonly bytes?: Uint8Array;
};

/**
 * What a register consists of, in an order that keeps it whole while work goes on: the journal as it stood at one
 * moment, and after it the keys and documents, which always reach the disk before a record refers to them.
 * Rejects with an errno.
 */
export const sourcesOf = async (
  files: FileSystem,
  folder: string,
  register: { readonly id: StreamId; readonly vault: Uint8Array; readonly journal: JournalSnapshot },
): Promise<readonly Source[]> => {
  const listed = async (name: string): Promise<readonly Source[]> =>
    (await files.readdir(join(folder, ...name.split('/'))))
      .map((one) => ({ name: `${name}/${one}` }))
      .filter((source) => kindOfPart(source.name) !== null);

  const journal = register.journal.files.map(({ name, length }) => ({
    name: `journal/${name}`,
    ...(length === null ? {} : { length }),
  }));
  const keys = (await listed('keys')).filter(({ name }) => name.startsWith(`keys/${register.id}.`));
  const documents: Source[] = [];
  for (const group of await files.readdir(join(folder, 'blobs'))) documents.push(...(await listed(`blobs/${group}`)));
  return [
    { name: 'vault/vault.json', bytes: register.vault },
    ...journal,
    ...keys,
    ...documents,
    ...(await listed('drafts')),
  ];
};
