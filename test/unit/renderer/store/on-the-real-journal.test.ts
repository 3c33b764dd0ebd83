import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guards } from '../../../../main/ipc/guards.ts';
import { journalChannels } from '../../../../main/ipc/journal-channels.ts';
import { sealedChannels } from '../../../../main/ipc/sealed-channels.ts';
import type { Bridge } from '../../../../renderer/bridge.ts';
import { createWritePath } from '../../../../renderer/commands/execute.ts';
import { createStore } from '../../../../renderer/store/store.ts';
import type { Store } from '../../../../renderer/store/store-types.ts';
import type { StreamId } from '../../../../shared/base/ids.ts';
import { date } from '../../../../shared/base/plain-date.ts';
import type { Channel, OpenSession } from '../../../../shared/ipc/contract.ts';
import { register } from '../../../support/given-complaint.ts';
import { found, passphrase, startSession } from '../../../support/session-on-disk.ts';
import { newProfile, now, type Profile, until } from './given-store.ts';
import { documentsIn } from './indexed-db.ts';

/** The store and the write path over the main process's own handlers, guards, journal and disk; no window between them. */
type Opened = {
  readonly store: Store;
  readonly execute: ReturnType<typeof createWritePath>['execute'];
  readonly close: () => Promise<void>;
  readonly bridge: Bridge;
};

let folder: string;
let profile: Profile;
const opened: Opened[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gegrond-store-'));
  profile = newProfile();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ close }) => close()));
  await rm(folder, { recursive: true, force: true });
});

const openOn = async (at: Profile, sign: (started: ReturnType<typeof startSession>) => Promise<OpenSession>) => {
  const started = startSession(folder);
  const session = await sign(started);
  const open = started.session.register;
  const handlers: Partial<Record<Channel, (input: never) => unknown>> = {
    ...journalChannels(open),
    ...sealedChannels(open),
  };
  const bridge: Bridge = {
    request: async (channel, ...input) => {
      // What crosses a bridge is a copy, and only what its guard lets through.
      const given = structuredClone(input[0]);
      if (!guards[channel](given)) throw new Error(`Refused: ${channel}`);
      return structuredClone(await handlers[channel]?.(given as never)) as never;
    },
    on: () => () => undefined,
  };
  const store = createStore(bridge, session, now, { place: at.place() });
  const heads = await bridge.request('journal:heads');
  if (!heads.ok) throw new Error('locked');
  await until(store, () => store.feed().status === 'up-to-date' && store.casesComplete());
  const { execute } = createWritePath(bridge, session, store);
  const close = async () => {
    await store.close();
    await started.session.lock();
  };
  const all = { store, execute, close, bridge };
  opened.push(all);
  return all;
};
const firstStart = () => openOn(profile, async ({ session }) => (await found(session)).open);
const nextStart = (at: Profile = profile) =>
  openOn(at, async ({ session }) => {
    const unlocked = await session.unlock(passphrase);
    if (!unlocked.ok) throw new Error(unlocked.error.type);
    return unlocked.value;
  });

const registered = async ({ execute }: Opened, summary: string): Promise<StreamId> => {
  const done = await execute(null, { ...register, receivedOn: date('2026-11-20'), summary });
  if (!done.ok) throw new Error(done.error.type);
  return done.value.stream;
};
const logFile = async (): Promise<string> => {
  const files = await readdir(join(folder, 'journal'), { recursive: true });
  const log = files.find((file) => file.endsWith('.log'));
  if (!log) throw new Error('There is no log.');
  return join(folder, 'journal', log);
};
const health = async ({ bridge }: Opened) => {
  const answer = await bridge.request('journal:health');
  if (!answer.ok) throw new Error('locked');
  return answer.value.damaged.filter(({ healed }) => !healed);
};

test('given a complaint on disk, when the profile is deleted, then the next start shows it and nothing of it lies open', async () => {
  const first = await firstStart();
  const stream = await registered(first, 'kanarie-samenvatting');
  await first.execute(stream, { type: 'AddNote', text: 'kanarie-notitie' });
  const rows = first.store.cases();
  await first.close();
  const again = newProfile();
  const second = await nextStart(again);
  expect(second.store.cases()).toEqual(rows);
  expect(await second.store.forWriting.openFile(stream)).toMatchObject({ unreadable: 0, records: { length: 3 } });
  await second.close();
  for (const each of [profile, again]) {
    const kept = JSON.stringify([
      await documentsIn(each.factory, 'records'),
      await documentsIn(each.factory, 'complaints'),
    ]);
    expect(kept.length).toBeGreaterThan(2000);
    expect(kept).not.toMatch(/kanarie|Marjolein|K26-A|ComplaintReceived|Anna de Wit/);
  }
});

test('given a record damaged on disk, when the store has it, then the journal is healed and nothing is missing', async () => {
  const first = await firstStart();
  await registered(first, 'een');
  await registered(first, 'twee');
  await registered(first, 'drie');
  const rows = first.store.cases();
  await first.close();
  const log = await logFile();
  const bytes = await readFile(log);
  // Inside the third record: the registration of the first complaint comes right after the founding.
  const third = bytes.indexOf('GGR1', bytes.indexOf('GGR1', bytes.indexOf('GGR1') + 1) + 1);
  bytes[third + 100] = (bytes[third + 100] ?? 0) ^ 0xff;
  await writeFile(log, bytes);

  const second = await nextStart();
  expect(await health(second)).toEqual([]);
  expect(second.store.cases()).toEqual(rows);
  await second.close();
  const third2 = await nextStart(newProfile());
  expect(third2.store.cases()).toEqual(rows);
});

test('given a log cut off within what was acknowledged, when the store has it, then it comes back and work goes on', async () => {
  const first = await firstStart();
  await registered(first, 'een');
  const stream = await registered(first, 'twee');
  await first.execute(stream, { type: 'AddNote', text: 'laatste' });
  const rows = first.store.cases();
  await first.close();
  const log = await logFile();
  await truncate(log, (await readFile(log)).lastIndexOf('GGR1') + 40);

  const second = await nextStart();
  expect((await second.store.forWriting.openFile(stream))?.records.at(-1)?.event).toEqual({
    type: 'NoteAdded',
    text: 'laatste',
  });
  await registered(second, 'drie');
  expect(second.store.cases().slice(1)).toEqual(rows);
  expect(second.store.cases()[0]?.number).toBe('K26-A003');
});
