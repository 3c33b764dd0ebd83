import { Dexie } from 'dexie';
import type { Bridge } from '../../renderer/bridge.ts';
import { batchSize } from '../../renderer/store/catch-up.ts';
import { eraseDatabases, openDatabase } from '../../renderer/store/database.ts';
import { toRecordDocument } from '../../renderer/store/documents.ts';
import { indexedDbPlace } from '../../renderer/store/place.ts';
import { createStore } from '../../renderer/store/store.ts';
import type { DeviceId, MemberId, StreamId } from '../../shared/base/ids.ts';
import { date, type Instant } from '../../shared/base/plain-date.ts';
import { ok } from '../../shared/base/result.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Channel, Checkpoint, FedRecord, OpenSession } from '../../shared/ipc/contract.ts';

/** The page that `feed.ts` measures in: records as the journal gives them, with nothing between it and the store. */
declare global {
  interface Window {
    readonly feedBench: typeof feedBench;
  }
}

const device = 'd'.repeat(26) as DeviceId;
const member = 'm'.repeat(26) as MemberId;
const registerStream = 'r'.repeat(26) as StreamId;
const recordsPerComplaint = 10;
/** As a note of a few lines comes to. */
const frameBytes = 1200;

let records: readonly FedRecord[] = [];

const eventOf = (index: number, seq: number): ComplaintEvent =>
  index === 0
    ? {
        type: 'ComplaintReceived',
        number: `K26-A${String(Math.ceil(seq / recordsPerComplaint)).padStart(3, '0')}` as never,
        receivedOn: date('2026-11-02'),
        channel: 'email' as never,
        complainant: {
          name: 'M. de Vries',
          kind: 'client',
          organisation: null,
          email: null,
          phone: null,
          address: null,
        },
        representative: null,
        summary: 'Casemanager vijf keer gebeld, geen antwoord',
        text: 'Sinds 8 december probeer ik onze casemanager te bereiken. '.repeat(8),
        wish: null,
        incidentOn: null,
        subjects: ['accessibility' as never],
        documents: [],
        messageId: null,
        splitFrom: null,
      }
    : { type: 'NoteAdded', text: 'Gebeld, geen gehoor; morgen weer. '.repeat(8) };

const makeRecords = (count: number) => {
  records = Array.from({ length: count }, (_, at): FedRecord => {
    const seq = at + 1;
    const frame = crypto.getRandomValues(new Uint8Array(frameBytes));
    const event = eventOf(at % recordsPerComplaint, seq);
    return {
      device,
      seq,
      L: seq,
      stream: String(Math.floor(at / recordsPerComplaint)).padStart(26, 's') as StreamId,
      hash: String(seq).padStart(64, '0'),
      frame,
      body: { by: { id: member, name: 'Anne Visser' }, at: '2026-11-02T09:00:00Z' as Instant, event },
    };
  });
};

/** Plain Dexie: the same documents, the same primary key, the one index that the store searches by. */
const plainDexie = async (): Promise<number> => {
  const documents = records.map(toRecordDocument);
  const dexie = new Dexie('plain');
  dexie.version(1).stores({ docs: 'id, stream' });
  await dexie.open();
  const start = performance.now();
  await dexie.table('docs').bulkAdd(documents);
  const took = performance.now() - start;
  await dexie.delete();
  return took;
};

/** What the feed does with the records: sealed frames to documents, and these into RxDB, batch by batch. */
const rxdb = async (): Promise<number> => {
  const place = indexedDbPlace();
  const database = await openDatabase(place, registerStream);
  const start = performance.now();
  for (let at = 0; at < records.length; at += batchSize)
    await database.insertRecords(records.slice(at, at + batchSize).map(toRecordDocument));
  const took = performance.now() - start;
  const count = await database.countBetween('', '~');
  if (count !== records.length) throw new Error(`RxDB has ${count} of ${records.length} records.`);
  await database.close();
  await eraseDatabases(place, registerStream);
  return took;
};

/** The whole of it: read, written, folded, projections kept, until the list is complete. Sealing is a copy here. */
const wholeFeed = async (): Promise<number> => {
  const heads = { [device]: { seq: records.length, hash: records.at(-1)?.hash ?? '' } };
  const text = new TextEncoder();
  const answers: Partial<Record<Channel, (input: never) => unknown>> = {
    'journal:heads': () => heads,
    'journal:health': () => ({ records: records.length, damaged: [] }),
    'journal:heal': () => ({ healed: 0 }),
    'journal:read': ({ after, limit }: { after: Checkpoint; limit: number }) => {
      const from = after[device] ?? 0;
      return { records: records.slice(from, from + limit), more: from + limit < records.length };
    },
    'projections:seal': ({ items }: { items: readonly { text: string }[] }) =>
      items.map((item) => text.encode(item.text)),
    'projections:open': () => [],
    'records:open': ({ frames }: { frames: readonly Uint8Array[] }) => frames.map(() => null),
  };
  const bridge: Bridge = {
    request: async (channel, ...input) => ok(answers[channel]?.(input[0] as never)) as never,
    on: () => () => undefined,
  };
  const session: OpenSession = {
    device,
    deviceLetter: 'A',
    member,
    registerStream,
    protection: 'passphrase-only',
    heads: {},
  };
  const start = performance.now();
  const store = createStore(bridge, session, '2026-11-23T09:00:00Z' as Instant);
  await store.forWriting.reached(heads);
  const rows = (await store.forWriting.allCases()).length;
  await new Promise<void>((resolve) => {
    const look = () => (store.feed().status === 'up-to-date' ? resolve() : undefined);
    store.subscribe(look);
    look();
  });
  const took = performance.now() - start;
  const feed = store.feed();
  if (feed.status !== 'up-to-date' || feed.keptIn !== 'indexeddb') throw new Error(`The feed ended as ${feed.status}.`);
  if (rows !== records.length / recordsPerComplaint) throw new Error(`${rows} complaints were listed.`);
  await store.close();
  await eraseDatabases(indexedDbPlace(), registerStream);
  return took;
};

const feedBench = { makeRecords, plainDexie, rxdb, wholeFeed };
Object.assign(window, { feedBench });
