import { argon2id } from 'hash-wasm';
import type { FileSystem } from '../../main/journal/file-system.ts';
import { type Journal, openJournal } from '../../main/journal/journal.ts';
import type { Keyring } from '../../main/vault/keyring.ts';
import type { Stretch } from '../../main/vault/stretch.ts';
import { type Vault, type VaultDoor, vaultDoor } from '../../main/vault/vault.ts';
import type { MemberId, StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import type { Checkpoint, FedRecord } from '../../shared/ipc/contract.ts';
import type { MemberRef } from '../../shared/members/members.ts';

export const dataFolder = '/data';
export const passphrase = 'vier paarden en een emmer';
export const member: MemberRef = { id: 'lid-1' as MemberId, name: 'Anna de Vries' };

const stretched = new Map<string, Uint8Array>();

/** The real derivation, in this thread; each answer is kept, because fault tests unlock one register hundreds of times. */
export const stretchHere: Stretch = async (password, salt, { memory, passes, lanes }) => {
  const question = [password, Buffer.from(salt).toString('hex'), memory, passes, lanes].join('|');
  const known = stretched.get(question);
  if (known) return Uint8Array.from(known);
  const cost = { memorySize: memory, iterations: passes, parallelism: lanes };
  const key = await argon2id({ password, salt, ...cost, hashLength: 32, outputType: 'binary' });
  stretched.set(question, Uint8Array.from(key));
  return key;
};
/** As weak as Argon2 goes: what is tested here is not how slow it is. */
export const quick = { memory: 8, passes: 1, lanes: 1 };
export const noKeyring: Keyring = {
  backend: async () => 'none',
  seal: async () => Promise.reject(new Error('There is no keyring')),
  open: async () => null,
};

export const doorTo = (files: FileSystem, folder = dataFolder): VaultDoor =>
  vaultDoor({ files, folder, keyring: noKeyring, stretch: stretchHere, strength: quick, monotonic: () => 0 });

export const must = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value;
};

export type TestEvent = { readonly type: string; readonly text: string };
export const event = (text: string): TestEvent => ({ type: 'NoteAdded', text });

export const journalOf = async (
  files: FileSystem,
  vault: Vault,
  { folder = dataFolder, maxFileBytes = 4 * 1024 * 1024 } = {},
): Promise<Journal> =>
  must(
    await openJournal({
      folder: `${folder}/journal`,
      files,
      keys: vault,
      author: member,
      now: () => '2026-11-23T09:00:00.000Z' as Instant,
      maxFileBytes,
    }),
  );

/** A register with its founding record, as a first start makes it. */
export const foundRegister = async (files: FileSystem, folder = dataFolder) => {
  const made = must(await doorTo(files, folder).create({ member, deviceLetter: 'A', passphrase }));
  const journal = await journalOf(files, made.vault, { folder });
  must(await journal.append({ expectedSeq: 0, entries: [{ stream: made.vault.register, event: event('founded') }] }));
  await journal.close();
  must(await made.commit());
  return made;
};

export const headSeq = (journal: Journal, vault: Vault): number => journal.heads()[vault.device]?.seq ?? 0;

/** Appends at the head, whatever it is. Given several streams, the events of the one batch go to each in turn. */
export const write = (
  journal: Journal,
  vault: Vault,
  stream: StreamId | readonly [StreamId, ...StreamId[]],
  texts: readonly string[],
) =>
  journal.append({
    expectedSeq: headSeq(journal, vault),
    entries: texts.map((text, index) => ({ stream: inTurn(stream, index), event: event(text) })),
  });

const inTurn = (stream: StreamId | readonly [StreamId, ...StreamId[]], index: number): StreamId =>
  typeof stream === 'string' ? stream : (stream[index % stream.length] ?? stream[0]);

export const readAll = async (journal: Journal, limit = 7): Promise<readonly FedRecord[]> => {
  const records: FedRecord[] = [];
  for (let more = true; more; ) {
    const after: Record<string, number> = {};
    for (const { device, seq } of records) after[device] = seq;
    const batch = await journal.readAfter(after as Checkpoint, limit);
    records.push(...batch.records);
    more = batch.more;
  }
  return records;
};

/** The text of each record's event; `null` for one that does not open. */
export const textsOf = (records: readonly FedRecord[]): readonly (string | null)[] =>
  records.map(({ body }) => (body ? (body.event as TestEvent).text : null));
