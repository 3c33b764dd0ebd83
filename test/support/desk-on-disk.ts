import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Desktop } from '../../main/dialogs.ts';
import { pressHere } from '../../main/dossier/press-here.ts';
import { answer } from '../../main/ipc/answer.ts';
import { guards } from '../../main/ipc/guards.ts';
import { createHandlers } from '../../main/ipc/handlers.ts';
import { openPreferences } from '../../main/preferences.ts';
import { createIntakeTray } from '../../main/session/intake-tray.ts';
import { createOfferedMails } from '../../main/session/offered-mails.ts';
import { openedCopies } from '../../main/session/opened-copies.ts';
import type { StreamId } from '../../shared/base/ids.ts';
import type { Instant } from '../../shared/base/plain-date.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { DocumentRef } from '../../shared/complaint/document.ts';
import type { Channel, Requests } from '../../shared/ipc/contract.ts';
import { backupsOnDisk } from './backups-on-disk.ts';
import { found, startSession } from './session-on-disk.ts';

/** What the person does in the system's dialogs. */
type Chosen = {
  mail: string | null;
  target: string | null;
  folder: string | null;
  backup: string | null;
  duringDialog: () => Promise<void>;
};

/** The main process without Electron: every channel on a real folder, and a person who chooses in the dialogs. */
export const startDesk = () => {
  const folder = mkdtempSync(join(tmpdir(), 'gegrond-desk-'));
  const templatesFolder = join(folder, 'templates');
  mkdirSync(templatesFolder);
  const disk = backupsOnDisk(folder);
  const { session } = startSession(folder, undefined, { beforeLock: (register) => disk.backups.atLocking(register) });
  const chosen: Chosen = { mail: null, target: null, folder: null, backup: null, duringDialog: async () => undefined };
  /** What would have been opened in another program, and how far a folder was said to be. */
  const opened: string[] = [];
  const saving: { done: number; of: number }[] = [];
  const onSaving: ((done: number) => void)[] = [];
  const making: { done: number; of: number }[] = [];
  const onMaking: ((done: number) => void)[] = [];
  let ids = 0;
  const desktop: Desktop = {
    chooseMail: async () => chosen.mail,
    chooseTarget: async () => {
      await chosen.duringDialog();
      return chosen.target;
    },
    chooseFolder: async () => {
      await chosen.duringDialog();
      return chosen.folder;
    },
    chooseBackup: async () => chosen.backup,
    chooseBackupFolder: async () => {
      await chosen.duringDialog();
      return chosen.folder;
    },
    pageAsPdf: async () => new TextEncoder().encode('%PDF-1.7 the page'),
    openFile: async (path) => {
      opened.push(path);
      return !path.endsWith('.odt');
    },
  };
  const copies = openedCopies(join(folder, 'opened'));
  const offered = createOfferedMails(() => undefined);
  const handlers = createHandlers({
    session,
    printer: {
      sheet: () => null,
      print: async () => ok(null),
      toPdf: async () => new Uint8Array(0),
      fileName: () => '',
    },
    desktop,
    tray: createIntakeTray(() => `in-hand-${++ids}`),
    offered,
    copies,
    templatesFolder,
    clock: { mailDate: () => 'Mon, 23 Nov 2026 09:00:00 +0000' },
    onSaving: (progress) => {
      saving.push(progress);
      for (const listener of onSaving) listener(progress.done);
    },
    backup: { backups: disk.backups, restores: disk.restores(session), fileName: () => 'reservekopie' },
    startPress: pressHere,
    onMaking: (progress) => {
      making.push(progress);
      for (const listener of onMaking) listener(progress.done);
    },
    preferences: openPreferences(join(folder, 'preferences.json'), () => undefined),
    onPreferences: () => undefined,
    about: () => ({ version: '', engine: '', dataFolder: folder, now: '' as Instant, afterCrash: false }),
  });
  /** A request as it comes from the window, through the door. */
  const ask = async <C extends Channel>(channel: C, input: Requests[C]['in']): Promise<Requests[C]['out']> => {
    const reply = await answer(
      { handlers, guards, windowId: () => 1, onRefused: () => undefined },
      { contentsId: 1, frame: { url: 'gegrond://app/index.html', parent: null } },
      channel,
      input,
    );
    if (reply.status === 'refused') throw new Error(reply.reason);
    return reply.value as Requests[C]['out'];
  };
  return {
    folder,
    /** The clock of the back-ups, and what the window was told of them. */
    disk,
    templatesFolder,
    session,
    chosen,
    opened,
    saving,
    /** Called with how many files are done, each time the window is told. */
    whileSaving: (listener: (done: number) => void) => onSaving.push(listener),
    /** How far a dossier was said to be, and what to do then. */
    making,
    whileMaking: (listener: (done: number) => void) => onMaking.push(listener),
    ask,
    offered,
    copies,
    /** Founds the register; answers a new complaint's stream. */
    open: async (): Promise<StreamId> => {
      await found(session);
      return value(await ask('journal:new-stream', undefined));
    },
    close: async () => {
      await session.lock();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
export type Desk = ReturnType<typeof startDesk>;

export const value = <T>(result: Result<T, { type: string }>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

export const addDocument = async (
  { ask }: Desk,
  stream: StreamId,
  name: string,
  bytes: Uint8Array,
): Promise<DocumentRef> => {
  const [document] = value(
    await ask('documents:add', { stream, files: [{ name, mediaType: 'application/octet-stream', bytes }] }),
  );
  return document as DocumentRef;
};
