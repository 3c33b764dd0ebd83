import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { Bridge } from '../../renderer/bridge.ts';
import type { DeviceId, MemberId, StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type {
  Announcement,
  Announcements,
  Append,
  AppendEntry,
  Channel,
  Checkpoint,
  FedRecord,
  OpenSession,
  RecordBatch,
  Requests,
} from '../../shared/ipc/contract.ts';
import type { Member } from '../../shared/members/members.ts';
import type { Head, RecordBody } from '../../shared/record/record.ts';
import type { RegisterEvent } from '../../shared/register/register.ts';

/** What a record's header has here: the part of the real one that the window can see. */
type Header = Pick<FedRecord, 'device' | 'seq' | 'L' | 'stream'> & { readonly prevHash: string; readonly salt: string };
type Kept = { readonly header: Header; readonly hash: string; readonly frame: Uint8Array };

/** An event of this program, or one that it does not know. */
type Written = ComplaintEvent | RegisterEvent | { readonly type: string };

export type FakeJournal = {
  readonly bridge: Bridge;
  readonly session: OpenSession;
  readonly member: Member;
  readonly newStream: () => StreamId;
  /** Appends as some device does, past the window, and announces it. */
  readonly write: (stream: StreamId, events: readonly Written[], device?: DeviceId) => void;
  /** The record is lost: named by `journal:health`, left out by `journal:read`. */
  readonly lose: (device: DeviceId, seq: number) => void;
  /** The last records are lost without a trace, as when an older copy of the folder was put back. */
  readonly cut: (device: DeviceId, count: number) => void;
  readonly lock: () => void;
  /** Runs before each request that goes to this channel; what it throws is what the window gets. */
  readonly before: (channel: Channel, hook: () => void) => () => void;
  /** How often each channel was asked. */
  readonly asked: (channel: Channel) => number;
  readonly heads: () => Readonly<Record<DeviceId, Head>>;
};

const id = (): string => [...randomBytes(26)].map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32]).join('');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const newDeviceId = (): DeviceId => id() as DeviceId;

/**
 * The journal part of the contract in memory: records are chained and really sealed (AES-256-GCM, a key per stream),
 * heads, batches, `behind`, damage and healing work as the main process's do. No disk, no signatures.
 */
export const createFakeJournal = (): FakeJournal => {
  const device = newDeviceId();
  const registerStream = id() as StreamId;
  const member: Member = { id: id() as MemberId, name: 'Anne Visser', roles: ['officer', 'administrator'] };
  const records = new Map<DeviceId, (Kept | null)[]>();
  const keys = new Map<StreamId, Buffer>([[registerStream, randomBytes(32)]]);
  const listeners = new Map<Announcement, Set<(told: never) => void>>();
  const hooks = new Map<Channel, Set<() => void>>();
  const counts = new Map<Channel, number>();
  let locked = false;

  const chainOf = (of: DeviceId) => {
    const chain = records.get(of) ?? [];
    records.set(of, chain);
    return chain;
  };
  const heads = () => {
    const all: Record<DeviceId, Head> = {};
    for (const [of, chain] of records) {
      const last = chain.findLast((kept) => kept !== null);
      if (last) all[of] = { seq: last.header.seq, hash: last.hash };
    }
    return all;
  };
  const tell = <A extends Announcement>(announcement: A, told: Announcements[A]) => {
    for (const listener of listeners.get(announcement) ?? []) listener(told as never);
  };

  const seal = (stream: StreamId, text: string, additional: Uint8Array): Buffer => {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', keys.get(stream) ?? randomBytes(32), iv).setAAD(additional);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  };
  const open = (stream: StreamId, sealed: Uint8Array, additional: Uint8Array): string | null => {
    const key = keys.get(stream);
    if (!key || sealed.length < 28) return null;
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(additional);
    decipher.setAuthTag(sealed.subarray(-16));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(12, -16)), decipher.final()]).toString('utf8');
    } catch {
      return null;
    }
  };

  let highestL = 0;
  const append = (entries: readonly AppendEntry[], by: DeviceId) => {
    const chain = chainOf(by);
    for (const { stream, event } of entries) {
      highestL += 1;
      const prevHash = chain.at(-1)?.hash ?? '0'.repeat(64);
      const header: Header = {
        device: by,
        seq: chain.length + 1,
        L: highestL,
        stream,
        prevHash,
        salt: randomBytes(32).toString('hex'),
      };
      const clear = Buffer.from(JSON.stringify(header));
      const body: RecordBody = {
        by: { id: member.id, name: member.name },
        at: '2026-11-23T09:00:00Z' as Instant,
        event,
      };
      const length = Buffer.alloc(4);
      length.writeUInt32BE(clear.length);
      const frame = new Uint8Array(Buffer.concat([length, clear, seal(stream, JSON.stringify(body), clear)]));
      chain.push({ header, hash: sha256(clear), frame });
    }
    tell('journal:advanced', heads());
  };

  const parse = (frame: Uint8Array): { header: Header; hash: string; body: RecordBody | null } | null => {
    try {
      const bytes = Buffer.from(frame);
      const clear = bytes.subarray(4, 4 + bytes.readUInt32BE(0));
      const header = JSON.parse(clear.toString('utf8')) as Header;
      const text = open(header.stream, bytes.subarray(4 + clear.length), clear);
      return { header, hash: sha256(clear), body: text === null ? null : JSON.parse(text) };
    } catch {
      return null;
    }
  };
  const fed = ({ header, hash, frame }: Kept): FedRecord => {
    const { prevHash: _, salt: __, ...seen } = header;
    return { ...seen, hash, frame: Uint8Array.from(frame), body: parse(frame)?.body ?? null };
  };

  const read = ({ after, limit }: { after: Checkpoint; limit: number }): RecordBatch => {
    const next: FedRecord[] = [];
    for (const [of, chain] of records) {
      for (const kept of chain.slice(after[of] ?? 0)) {
        if (!kept) continue;
        if (next.length === limit) return { records: next, more: true };
        next.push(fed(kept));
      }
    }
    return { records: next, more: false };
  };

  const heal = (frames: readonly Uint8Array[]): number => {
    let healed = 0;
    for (const frame of frames) {
      const parsed = parse(frame);
      if (!parsed?.body) continue;
      const { header, hash } = parsed;
      const chain = chainOf(header.device);
      const before = chain[header.seq - 2];
      const after = chain[header.seq];
      const chained = header.seq === 1 || before === null || before?.hash === header.prevHash;
      const followed = !after || after.header.prevHash === hash;
      if (!chained || !followed || header.seq > chain.length + 1 || chain[header.seq - 1]) continue;
      chain[header.seq - 1] = { header, hash, frame };
      healed += 1;
    }
    if (healed > 0) tell('journal:advanced', heads());
    return healed;
  };

  const answers: Partial<{ [C in Channel]: (input: Requests[C]['in']) => Requests[C]['out'] }> = {
    'journal:new-stream': () => ok(newStream()),
    'journal:heads': () => ok(heads()),
    'journal:read': (input) => ok(read(input)),
    'journal:append': ({ expectedSeq, entries }: Append) => {
      const head = heads()[device]?.seq ?? 0;
      if (head !== expectedSeq) return err({ type: 'behind', head });
      append(entries, device);
      return ok({ heads: heads(), firstSeq: head + 1 });
    },
    'journal:health': () => {
      const damaged = [...records].flatMap(([of, chain]) =>
        chain.flatMap((kept, index) =>
          kept ? [] : [{ device: of, seq: index + 1, file: 'memory', offset: 0, length: 1, healed: false }],
        ),
      );
      return ok({ records: [...records.values()].flat().length, damaged });
    },
    'journal:heal': ({ frames }) => ok({ healed: heal(frames) }),
    'records:open': ({ frames }) =>
      ok(
        frames.map((frame) => {
          const parsed = parse(frame);
          const kept = parsed && records.get(parsed.header.device)?.[parsed.header.seq - 1];
          if (!kept || Buffer.compare(kept.frame, frame) !== 0) return null;
          const { frame: _, ...record } = fed(kept);
          return record;
        }),
      ),
    'projections:seal': ({ items }) =>
      ok(items.map(({ stream, text }) => new Uint8Array(seal(stream, text, Buffer.from(stream))))),
    'projections:open': ({ items }) => ok(items.map(({ stream, bytes }) => open(stream, bytes, Buffer.from(stream)))),
  };

  const newStream = (): StreamId => {
    const stream = id() as StreamId;
    keys.set(stream, randomBytes(32));
    return stream;
  };

  const bridge: Bridge = {
    request: async (channel, ...input) => {
      counts.set(channel, (counts.get(channel) ?? 0) + 1);
      // A real answer never comes in the same turn.
      await new Promise((resolve) => setImmediate(resolve));
      for (const hook of hooks.get(channel) ?? []) hook();
      if (locked) return err({ type: 'locked' }) as never;
      const answer = answers[channel] as ((given: unknown) => unknown) | undefined;
      if (!answer) throw new Error(`Not a channel of the journal: ${channel}`);
      return answer(input[0]) as never;
    },
    on: (announcement, listener) => {
      const heard = listeners.get(announcement) ?? new Set();
      listeners.set(announcement, heard.add(listener as (told: never) => void));
      return () => {
        heard.delete(listener as (told: never) => void);
      };
    },
  };

  const founded: RegisterEvent = {
    type: 'RegisterFounded',
    organisation: { name: 'Occure', street: '', postcodeAndTown: '', email: '', phone: '', website: '' },
    founder: member,
    device: { id: device, letter: 'A', member: member.id },
  };
  append([{ stream: registerStream, event: founded }], device);

  return {
    bridge,
    member,
    get session() {
      return {
        device,
        deviceLetter: 'A',
        member: member.id,
        registerStream,
        protection: 'passphrase-only' as const,
        heads: heads(),
      };
    },
    newStream,
    write: (stream, events, by = device) =>
      append(
        events.map((event) => ({ stream, event })),
        by,
      ),
    lose: (of, seq) => {
      chainOf(of)[seq - 1] = null;
    },
    cut: (of, count) => {
      chainOf(of).splice(-count);
    },
    lock: () => {
      locked = true;
      tell('session:locked', null);
    },
    before: (channel, hook) => {
      const all = hooks.get(channel) ?? new Set();
      hooks.set(channel, all.add(hook));
      return () => {
        all.delete(hook);
      };
    },
    asked: (channel) => counts.get(channel) ?? 0,
    heads,
  };
};
