import { join } from 'node:path';
import type { DeviceId } from '../../shared/base/ids.ts';
import { noHash } from '../../shared/record/header.ts';
import { type Entry, healedName, type LogHead, toEntry } from './device-log.ts';
import type { FileSystem } from './file-system.ts';
import { type ReadFrame, readSingleFrame } from './frame.ts';
import type { JournalKeys } from './journal-keys.ts';
import type { JournalState } from './journal-state.ts';
import type { SealedFrame } from './seal-batch.ts';

/** An intact frame that came back from a copy, with its bytes. */
export type Returned = { readonly frame: ReadFrame; readonly bytes: Uint8Array };

export type KnownLog = { readonly entries: ReadonlyMap<number, Entry>; readonly head: LogHead | null };

/** Those frames that are whole and signed by their device, in the order of their numbers, each number once. */
export const readReturned = (frames: readonly Uint8Array[], keys: JournalKeys): readonly Returned[] => {
  const byId = new Map<string, Returned>();
  for (const bytes of frames) {
    const frame = readSingleFrame(bytes);
    if (!frame || !keys.verify(frame.header.device, frame.headerBytes, frame.signature)) continue;
    byId.set(`${frame.header.device}:${frame.header.seq}`, { frame, bytes });
  }
  return [...byId.values()].sort((a, b) => a.frame.header.seq - b.frame.header.seq);
};

/** Whether a frame is the one that is missing or damaged here: signed, and what its neighbours in the chain name. */
export const fillsHole = ({ frame }: Returned, { entries, head }: KnownLog): boolean => {
  const { seq, prevHash } = frame.header;
  if (!head || seq > head.seq) return false;
  const [own, before, after] = [entries.get(seq), entries.get(seq - 1), entries.get(seq + 1)];
  if (own?.isIntact) return false;
  return (
    (!own || own.hash === frame.hash) &&
    (!before || before.hash === prevHash) &&
    (!after || after.prevHash === frame.hash) &&
    (seq !== head.seq || head.hash === frame.hash)
  );
};

/** Whole batches of this device that go on exactly where its log ends: records that the log lost from its end. */
export const continuations = (
  returned: readonly Returned[],
  device: DeviceId,
  head: LogHead | null,
): readonly (readonly Returned[])[] => {
  const batches: Returned[][] = [];
  let batch: Returned[] = [];
  let previous = { seq: head?.seq ?? 0, hash: head?.hash ?? noHash };
  for (const one of returned) {
    const { header, hash } = one.frame;
    if (header.device !== device || header.seq <= previous.seq) continue;
    const isNext = header.seq === previous.seq + 1 && header.prevHash === previous.hash;
    if (!isNext || header.part.index !== batch.length) break;
    batch.push(one);
    previous = { seq: header.seq, hash };
    if (header.part.index < header.part.of - 1) continue;
    batches.push(batch);
    batch = [];
  }
  return batches;
};

export const toWritten = ({ frame, bytes }: Returned): SealedFrame => ({ ...frame, bytes });

/**
 * Keeps frames that fill a hole, durably, in a file beside the damaged log, which stays as it is. Returns how many.
 * Rejects with an errno; then none counts as healed, and trying again does no harm.
 */
export const writeHealed = async (
  files: FileSystem,
  folder: string,
  returned: readonly Returned[],
  state: JournalState,
): Promise<number> => {
  let healed = 0;
  for (const one of returned) {
    const { device } = one.frame.header;
    if (!fillsHole(one, state.log(device))) continue;
    const file = await files.open(join(folder, device, healedName), 'create');
    try {
      // Behind whatever a crash left there: frames are found by their magic.
      const offset = await file.size();
      await file.write(one.bytes, offset);
      await file.sync();
      await files.syncFolder(join(folder, device));
      state.markHealed(device, toEntry({ ...one, file: `${device}/${healedName}`, offset, length: one.bytes.length }));
      healed += 1;
    } finally {
      await file.close();
    }
  }
  return healed;
};
