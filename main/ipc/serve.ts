import { ipcMain, type WebContents } from 'electron';
import type { Announcement, Announcements } from '../../shared/ipc/contract.ts';
import { answer, type Desk } from './answer.ts';

/** Opens the desk. The one file that imports `ipcMain`: one channel in, so that one check covers every request. */
export const serve = (desk: Desk): void => {
  ipcMain.handle('gegrond:request', (event, channel: unknown, input: unknown) =>
    answer(desk, { contentsId: event.sender.id, frame: event.senderFrame }, channel, input),
  );
};

/** Tells the window something unasked. Quietly nothing when the window has gone. */
export const announce = <A extends Announcement>(
  contents: WebContents,
  announcement: A,
  payload: Announcements[A],
): void => {
  if (!contents.isDestroyed()) contents.send('gegrond:announce', announcement, payload);
};
