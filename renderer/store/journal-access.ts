import type { DeviceId } from '../../shared/base/ids.ts';
import type { Result } from '../../shared/base/result.ts';
import type {
  Channel,
  Checkpoint,
  FedRecord,
  JournalHealth,
  Locked,
  OpenedRecord,
  Projection,
  RecordBatch,
  Requests,
  SealedProjection,
} from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import type { Bridge, RequestInput } from '../bridge.ts';

/**
 * Why the feed cannot go on, through no fault of the browser's storage. Thrown, so that the one place that runs the
 * feed can tell it from a storage error whatever step was under way; it never leaves the store.
 */
export class Interrupted extends Error {
  readonly why: 'locked' | 'unreachable';

  constructor(why: 'locked' | 'unreachable', cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** What the store asks of the main process. Every call rejects with `Interrupted` and with nothing else. */
export type JournalAccess = {
  readonly heads: () => Promise<Heads>;
  readonly health: () => Promise<JournalHealth>;
  readonly read: (after: Checkpoint, limit: number) => Promise<RecordBatch>;
  /** One record by its number; `null` when the journal has it no more. */
  readonly readOne: (device: DeviceId, seq: number) => Promise<FedRecord | null>;
  /** How many the journal took back; fewer than offered where it had no need, or could not write. */
  readonly heal: (frames: readonly Uint8Array[]) => Promise<number>;
  readonly open: (frames: readonly Uint8Array[]) => Promise<readonly OpenedRecord[]>;
  readonly seal: (items: readonly Projection[]) => Promise<readonly Uint8Array[]>;
  readonly openProjections: (items: readonly SealedProjection[]) => Promise<readonly (string | null)[]>;
};

/** So much goes over the bridge in one message at most: a message of some megabytes holds up the window. */
const framesPerMessage = 250;
const projectionsPerMessage = 500;

export const createJournalAccess = (bridge: Bridge): JournalAccess => {
  const ask = async <C extends Channel>(channel: C, ...input: RequestInput<C>): Promise<Requests[C]['out']> => {
    try {
      return await bridge.request(channel, ...input);
    } catch (cause) {
      throw new Interrupted('unreachable', cause);
    }
  };
  const heads = async () => unlocked(await ask('journal:heads'));
  const read = async (after: Checkpoint, limit: number) => unlocked(await ask('journal:read', { after, limit }));

  return {
    heads,
    read,
    health: async () => unlocked(await ask('journal:health')),
    readOne: async (device, seq) => {
      const others = Object.entries(await heads()).map(([other, head]) => [other, head.seq]);
      const after: Checkpoint = { ...Object.fromEntries(others), [device]: seq - 1 };
      const { records } = await read(after, 1);
      return records.find((record) => record.device === device && record.seq === seq) ?? null;
    },
    heal: async (frames) => {
      let healed = 0;
      for (const part of inParts(frames, framesPerMessage)) {
        const result = await ask('journal:heal', { frames: part });
        if (result.ok) healed += result.value.healed;
        else if (result.error.type === 'locked') throw new Interrupted('locked');
      }
      return healed;
    },
    open: (frames) =>
      inMessages(frames, framesPerMessage, async (part) => unlocked(await ask('records:open', { frames: part }))),
    seal: (items) =>
      inMessages(items, projectionsPerMessage, async (part) =>
        unlocked(await ask('projections:seal', { items: part })),
      ),
    openProjections: (items) =>
      inMessages(items, projectionsPerMessage, async (part) =>
        unlocked(await ask('projections:open', { items: part })),
      ),
  };
};

const unlocked = <T>(result: Result<T, Locked>): T => {
  if (!result.ok) throw new Interrupted('locked');
  return result.value;
};

const inParts = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));

const inMessages = async <In, Out>(
  items: readonly In[],
  size: number,
  ask: (part: readonly In[]) => Promise<readonly Out[]>,
): Promise<readonly Out[]> => {
  const answers: Out[] = [];
  for (const part of inParts(items, size)) answers.push(...(await ask(part)));
  return answers;
};
