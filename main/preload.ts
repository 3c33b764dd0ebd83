import { contextBridge, ipcRenderer } from 'electron';
import type { Announcement, Announcements, Bridge, Channel, Reply } from '../shared/ipc/contract.ts';

/**
 * The one file that imports `ipcRenderer`. The window gets two functions and nothing of Electron; which channels
 * exist and what they accept is decided in the main process (`ipc/serve.ts`), where the page cannot reach.
 */
const listeners = new Map<string, Set<(payload: never) => void>>();

ipcRenderer.on('gegrond:announce', (_event, announcement: string, payload: unknown) => {
  for (const listener of listeners.get(announcement) ?? []) listener(payload as never);
});

const bridge: Bridge = {
  request: async (channel: Channel, ...input: readonly unknown[]) => {
    const reply: Reply = await ipcRenderer.invoke('gegrond:request', channel, input[0]);
    // A refusal is a bug or an attack, never an expected outcome: those are `Result`s inside the value.
    if (reply.status === 'refused') throw new Error(`${channel}: ${reply.reason}`);
    return reply.value as never;
  },
  on: <A extends Announcement>(announcement: A, listener: (payload: Announcements[A]) => void) => {
    const heard = listeners.get(announcement) ?? new Set();
    listeners.set(announcement, heard.add(listener as (payload: never) => void));
    return () => {
      heard.delete(listener as (payload: never) => void);
    };
  },
};

contextBridge.exposeInMainWorld('gegrond', bridge);
