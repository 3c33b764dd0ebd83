import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openJournal } from '../../main/journal/journal.ts';
import { nodeFiles } from '../../main/journal/node-files.ts';
import type { MemberId, StreamId } from '../../shared/base/ids.ts';
import type { Instant, PlainDate } from '../../shared/base/plain-date.ts';
import type { ComplaintEvent } from '../../shared/complaint/events.ts';
import type { Member, Role } from '../../shared/members/members.ts';
import type { RegisterEvent } from '../../shared/register/register.ts';
import type { Launched, LaunchOptions } from '../e2e/fixture.ts';
import { doorTo, must } from '../faults/given-register.ts';
import { goToComplaints } from './pages/complaints.ts';
import { framePage } from './pages/frame.ts';
import { seedPassphrase } from './seed-register.ts';

export const ilse = { id: 'lid-ilse' as MemberId, name: 'Ilse Vermeer' };
export const dirk: Member = { id: 'lid-dirk' as MemberId, name: 'Dirk de Boer', roles: ['board'] };
export const sam: Member = { id: 'lid-sam' as MemberId, name: 'Sam Jansen', roles: ['officer'] };

export type Seed = {
  /** One list of facts for each complaint, as they were recorded; it may name the files that stand before it. */
  readonly files: readonly (
    | readonly ComplaintEvent[]
    | ((earlier: readonly StreamId[]) => readonly ComplaintEvent[])
  )[];
  readonly today: PlainDate;
  /** Of Ilse, who is signed in. */
  readonly roles?: readonly Role[];
};

/** A register on disk with these files in it, written through the real vault and journal. */
export const seedFiles = async (folder: string, seed: Seed): Promise<readonly StreamId[]> => {
  const made = must(
    await doorTo(nodeFiles, folder).create({ member: ilse, deviceLetter: 'A', passphrase: seedPassphrase }),
  );
  const { vault } = made;
  const journal = must(
    await openJournal({
      folder: join(folder, 'journal'),
      files: nodeFiles,
      keys: vault,
      author: ilse,
      now: () => `${seed.today}T09:00:00.000Z` as Instant,
    }),
  );
  let seq = 0;
  const append = async (stream: StreamId, events: readonly (ComplaintEvent | RegisterEvent)[]) => {
    must(await journal.append({ expectedSeq: seq, entries: events.map((event) => ({ stream, event })) }));
    seq += events.length;
  };
  await append(vault.register, [
    {
      type: 'RegisterFounded',
      organisation: {
        name: 'Arbodienst De Linde',
        street: 'Lindelaan 12',
        postcodeAndTown: '3511 AB Utrecht',
        email: 'klachten@delinde.example',
        phone: '030 123 45 67',
        website: '',
      },
      founder: { ...ilse, roles: seed.roles ?? ['officer', 'administrator'] },
      device: { id: vault.device, letter: 'A', member: ilse.id },
    },
    { type: 'MemberNamed', member: dirk },
    { type: 'MemberNamed', member: sam },
  ]);
  const streams: StreamId[] = [];
  for (const file of seed.files) {
    const events = typeof file === 'function' ? file(streams) : file;
    const stream = must(await vault.newStream());
    streams.push(stream);
    await append(stream, events);
  }
  await journal.close();
  must(await made.commit());
  vault.lock();
  return streams;
};

/** Starts the application on such a register, unlocks it, and goes to the list of complaints. */
export const openSeededFiles = async (
  launchApp: (options?: LaunchOptions) => Promise<Launched>,
  userData: string,
  seed: Seed,
): Promise<Launched & { readonly streams: readonly StreamId[] }> => {
  const streams = await seedFiles(userData, seed);
  const launched = await launchApp({ userData, env: { GEGROND_TODAY: seed.today } });
  await framePage(launched.page).passphrase.fill(seedPassphrase);
  await launched.page.keyboard.press('Enter');
  await goToComplaints(launched.page);
  return { ...launched, streams };
};

/** The same, with its first file open. */
export const openSeededFile: typeof openSeededFiles = async (launchApp, userData, seed) => {
  const opened = await openSeededFiles(launchApp, userData, seed);
  await showFile(opened.page, opened.streams[0]);
  return opened;
};

/** Goes to a file by its address, as a link does. */
export const showFile = async (page: Page, stream: StreamId | undefined): Promise<void> => {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/complaints/${stream}`);
  await page.locator('#next-step, [aria-label="Tijdlijn"]').first().waitFor();
};
