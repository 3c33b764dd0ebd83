import type { DeviceId } from '../../shared/base/ids.ts';
import type { Checkpoint } from '../../shared/ipc/contract.ts';
import type { Heads } from '../../shared/record/record.ts';
import { checkpointOf, headEntries, readOn } from './checkpoint.ts';
import type { StoreDatabase } from './database.ts';
import { deviceRange, frameOf, type RecordDocument, recordDocumentId } from './documents.ts';
import type { JournalAccess } from './journal-access.ts';

export type Healing = {
  readonly healed: number;
  /** What the store holds and the journal would or could not take back; kept through a rebuild. */
  readonly keep: readonly RecordDocument[];
  /** Per device: how many numbers up to its head neither of the two has. */
  readonly absent: Checkpoint;
};

const nothing: Healing = { healed: 0, keep: [], absent: {} };
const pageSize = 500;

/**
 * Where the journal has lost records (damage that it names itself, or records beyond its head), the store's copies of
 * the sealed frames are handed back. The journal verifies each; a wrong one does nothing.
 */
export const healJournal = async (database: StoreDatabase, journal: JournalAccess): Promise<Healing> => {
  const { damaged } = await journal.health();
  const open = damaged.filter(({ healed }) => !healed);
  const heads = await journal.heads();
  const beyond = await beyondHeads(database, heads);
  if (open.length === 0 && beyond.length === 0) return nothing;

  const devices = [...new Set(open.map(({ device }) => device))];
  const named = open.flatMap(({ device, seq }) => (seq === null ? [] : [recordDocumentId(device, seq)]));
  const holes = open.length > 0 ? await findHoles(journal, heads, devices) : [];
  const copies = await database.recordsById([...new Set([...named, ...holes.map(({ id }) => id)])]);
  const healed = await journal.heal([...copies.values(), ...beyond].map(frameOf));

  const absent: Record<DeviceId, number> = {};
  for (const { device, id } of holes) if (!copies.has(id)) absent[device] = (absent[device] ?? 0) + 1;
  return { healed, keep: healed < copies.size + beyond.length ? [...copies.values()] : [], absent };
};

/** Records that the store has and that no head of the journal reaches, in order. */
export const beyondHeads = async (database: StoreDatabase, heads: Heads): Promise<readonly RecordDocument[]> => {
  const found: RecordDocument[] = [];
  let from = '';
  // Device by device, over the gaps between their ranges: a device that the journal does not know lies in one of them.
  for (const [device, head] of [...headEntries(heads)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [start, end] = deviceRange(device);
    found.push(...(await allBetween(database, from, start)));
    found.push(...(await allBetween(database, recordDocumentId(device, head.seq + 1), end)));
    from = end;
  }
  found.push(...(await allBetween(database, from, '~')));
  return found;
};

const allBetween = async (
  database: StoreDatabase,
  from: string,
  before: string,
): Promise<readonly RecordDocument[]> => {
  const found: RecordDocument[] = [];
  let start = from;
  for (;;) {
    const page = await database.recordsBetween(start, before, pageSize);
    found.push(...page);
    const last = page.at(-1);
    if (!last || page.length < pageSize) return found;
    start = `${last.id}!`;
  }
};

/** The numbers that the journal leaves out when it is read from the start. */
const findHoles = async (
  journal: JournalAccess,
  heads: Heads,
  devices: readonly DeviceId[],
): Promise<readonly { readonly device: DeviceId; readonly id: string }[]> => {
  const seen = new Set<string>();
  let after: Checkpoint = { ...checkpointOf(heads), ...Object.fromEntries(devices.map((device) => [device, 0])) };
  for (let more = true; more; ) {
    const batch = await journal.read(after, pageSize);
    for (const { device, seq } of batch.records) seen.add(recordDocumentId(device, seq));
    after = readOn(after, batch.records);
    more = batch.more && batch.records.length > 0;
  }
  return devices.flatMap((device) =>
    Array.from({ length: heads[device]?.seq ?? 0 }, (_, index) => ({
      device,
      id: recordDocumentId(device, index + 1),
    })).filter(({ id }) => !seen.has(id)),
  );
};
