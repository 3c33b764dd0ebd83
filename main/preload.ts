import { contextBridge, ipcRenderer } from 'electron';
import type { Reply } from '../shared/ipc/contract.ts';

/**
 * The one file that imports `ipcRenderer`. The page gets two functions and nothing of Electron; which channels
 * exist and what they accept is decided in the main process (`ipc/answer.ts`), where the page cannot reach.
 */
const listeners = new Map<string, Set<(payload: unknown) => void>>();

ipcRenderer.on('gegrond:announce', (_event, announcement: string, payload: unknown) => {
  for (const listener of listeners.get(announcement) ?? []) listener(payload);
});

contextBridge.exposeInMainWorld('gegrond', {
  request: async (channel: string, input: unknown): Promise<unknown> => {
    const reply: Reply = await ipcRenderer.invoke('gegrond:request', channel, input);
    // A refusal is a bug or an attack, never an expected outcome: those are `Result`s inside the value.
    if (reply.status === 'refused') throw new Error(`${channel}: ${reply.reason}`);
    return reply.value;
  },
  on: (announcement: string, listener: (payload: unknown) => void): (() => void) => {
    const heard = listeners.get(announcement) ?? new Set();
    listeners.set(announcement, heard.add(listener));
    return () => {
      heard.delete(listener);
    };
  },
});
