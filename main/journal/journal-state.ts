import type { DeviceId } from '../../shared/base/ids.ts';
import type { Checkpoint, JournalHealth } from '../../shared/ipc/contract.ts';
import { noHash } from '../../shared/record/header.ts';
import type { Heads } from '../../shared/record/record.ts';
import type { DeviceLog, Entry, LogHead } from './device-log.ts';

type Damage = JournalHealth['damaged'][number];
type Log = { readonly entries: Map<number, Entry>; head: LogHead | null; damaged: Damage[] };

/** What the journal knows of every device's log: where each record lies, where each chain ends, what is missing. */
export type JournalState = {
  readonly heads: () => Heads;
  readonly log: (device: DeviceId) => { readonly entries: ReadonlyMap<number, Entry>; readonly head: LogHead | null };
  /** What `device` has read of the others. */
  readonly seenBy: (device: DeviceId) => { readonly heads: Heads; readonly L: readonly number[] };
  /** Head of the member chain: the founding record; `null` before there is one. */
  readonly members: () => string | null;
  readonly after: (checkpoint: Checkpoint, limit: number) => readonly { device: DeviceId; entry: Entry }[];
  readonly add: (device: DeviceId, entry: Entry, head: LogHead) => void;
  readonly markDamaged: (device: DeviceId, entry: Entry) => void;
  readonly markHealed: (device: DeviceId, entry: Entry) => void;
  readonly health: () => JournalHealth;
};

const headsOf = (logs: readonly (readonly [DeviceId, Log])[]): Heads =>
  Object.fromEntries(
    logs.flatMap(([device, { head }]) => (head ? [[device, { seq: head.seq, hash: head.hash }]] : [])),
  ) as Heads;

const toLog = ({ device, entries, head, holes }: DeviceLog): Log => ({
  entries,
  head,
  damaged: holes.map(({ seq, file, offset, length, healed }) => ({ device, seq, file, offset, length, healed })),
});

export const createJournalState = (read: readonly DeviceLog[]): JournalState => {
  const logs = new Map<DeviceId, Log>(read.map((log) => [log.device, toLog(log)]));
  const logOf = (device: DeviceId): Log => {
    const log = logs.get(device) ?? { entries: new Map(), head: null, damaged: [] };
    logs.set(device, log);
    return log;
  };
  return {
    heads: () => headsOf([...logs]),
    log: logOf,
    seenBy: (device) => {
      const others = [...logs].filter(([other]) => other !== device);
      return { heads: headsOf(others), L: others.map(([, { head }]) => head?.L ?? 0) };
    },
    members: () => {
      const head = [...logs.values()].find((log) => log.head)?.head;
      if (!head) return null;
      // Only the founding record itself goes by no member chain.
      return head.members === noHash ? head.hash : head.members;
    },
    after: (checkpoint, limit) => {
      const found: { device: DeviceId; entry: Entry }[] = [];
      for (const [device, { entries, head }] of logs) {
        for (let seq = (checkpoint[device] ?? 0) + 1; seq <= (head?.seq ?? 0); seq += 1) {
          if (found.length >= limit) return found;
          const entry = entries.get(seq);
          if (entry) found.push({ device, entry });
        }
      }
      return found;
    },
    add: (device, entry, head) => {
      const log = logOf(device);
      log.entries.set(entry.seq, entry);
      log.head = head;
    },
    markDamaged: (device, { seq, file, offset, length }) => {
      const log = logOf(device);
      const entry = log.entries.get(seq);
      if (!entry?.isIntact) return;
      log.entries.set(seq, { ...entry, isIntact: false });
      log.damaged = [...log.damaged, { device, seq, file, offset, length, healed: false }];
    },
    markHealed: (device, entry) => {
      const log = logOf(device);
      log.entries.set(entry.seq, entry);
      log.damaged = log.damaged.map((damage) => (damage.seq === entry.seq ? { ...damage, healed: true } : damage));
    },
    health: () => ({
      records: [...logs.values()].flatMap(({ entries }) => [...entries.values()]).filter((entry) => entry.isIntact)
        .length,
      damaged: [...logs.values()].flatMap(({ damaged }) => damaged),
    }),
  };
};
