import { createRequire } from 'node:module';

const electron = createRequire(import.meta.url)('../module/electron.cjs');

// biome-ignore lint/style/noDefaultExport: Electron has one
export default electron;
export const {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
} = electron;
