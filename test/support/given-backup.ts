import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SessionParts } from '../../main/session/session.ts';
import type { WrappingOptions } from '../../main/vault/wrapping.ts';
import type { StreamId } from '../../shared/base/ids.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import { backupsOnDisk } from './backups-on-disk.ts';
import { found, onDiskWrapping, startSession } from './session-on-disk.ts';

/** One machine: a data folder with its session, back-ups and restores. Ends with `remove`. */
export const startMachine = (root: string, name: string, wrapping: WrappingOptions = onDiskWrapping) => {
  const folder = join(root, name);
  const disk = backupsOnDisk(folder, undefined, wrapping);
  const beforeLock: SessionParts['beforeLock'] = (register) => disk.backups.atLocking(register);
  const { session } = startSession(folder, undefined, { beforeLock }, wrapping);
  return { folder, ...disk, session, restores: disk.restores(session) };
};
export type Machine = ReturnType<typeof startMachine>;

export const openRegisterOf = ({ session }: Machine) => {
  const register = session.register();
  if (!register) throw new Error('The register is locked');
  return register;
};

export const unwrap = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** Notes something in a file. */
export const note = async (machine: Machine, stream: StreamId, text: string): Promise<void> => {
  const { journal, vault } = openRegisterOf(machine);
  const expectedSeq = journal.heads()[vault.device]?.seq ?? 0;
  unwrap(await journal.append({ expectedSeq, entries: [{ stream, event: { type: 'NoteAdded', text } as never }] }));
};

export type Filled = { readonly kit: string; readonly stream: StreamId; readonly document: DocumentRef };

/** A register with a file, notes, a document of two pieces, and a draft. */
export const fill = (machine: Machine): Promise<Filled> => fillWith(machine, 4.5 * 1024 * 1024);
/** The same with a document of a few kilobytes, for tests that go through it byte by byte. */
export const fillSmall = (machine: Machine): Promise<Filled> => fillWith(machine, 3_000);

const fillWith = async (machine: Machine, documentSize: number): Promise<Filled> => {
  const { kit } = await found(machine.session);
  const { vault, attachments, drafts } = openRegisterOf(machine);
  const stream = unwrap(await vault.newStream());
  await note(machine, stream, 'Gebeld met de klager.');
  const bytes = Buffer.alloc(documentSize, 'Verslag van het gesprek. ');
  const document = unwrap(await attachments.add(stream, { name: 'verslag.pdf', mediaType: 'application/pdf', bytes }));
  await note(machine, stream, 'Verslag erbij.');
  unwrap(await drafts.save('new-complaint', 'Half ingevuld'));
  return { kit, stream, document };
};

/** What a person finds in the open register: every fact in order with who wrote it, a document, a draft. */
export const everything = async (machine: Machine, { stream, document }: Filled) => {
  const { journal, attachments, drafts } = openRegisterOf(machine);
  const { records, more } = await journal.readAfter({}, 5_000);
  if (more) throw new Error('More records than a test makes');
  const read = await attachments.read(stream, document);
  return {
    facts: records.map(({ device, seq, hash, body }) => ({ device, seq, hash, body })),
    damaged: journal.health().damaged,
    document: read.ok ? Buffer.from(read.value).toString('latin1').length : read.error.type,
    draft: unwrap(await drafts.load('new-complaint')),
  };
};

/** Every file below a folder with its contents, without what belongs to the screen or the choices of the machine. */
export const contentsOf = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'hex')] as const);
  return Object.fromEntries((await Promise.all(read)).filter(([path]) => path !== 'backup.json'));
};

export const temporaryRoot = () => {
  const root = mkdtempSync(join(tmpdir(), 'gegrond-backup-'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
