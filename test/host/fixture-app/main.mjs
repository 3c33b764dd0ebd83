/** The smallest application that uses all that the host must do; `test/e2e/host.spec.ts` drives it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';

const folder = import.meta.dirname;
const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };
const policy = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'";

/** What happened, for the tests to read. */
const seen = { denied: [], secondInstance: [], chosen: [], sender: null, closeRefused: 0 };
globalThis.fixture = seen;

if (process.env.GEGROND_DATA) app.setPath('userData', process.env.GEGROND_DATA);
protocol.registerSchemesAsPrivileged([
  { scheme: 'gegrond', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
if (!app.requestSingleInstanceLock({ from: process.pid })) app.quit();

app.on('second-instance', (_event, argv, _cwd, data) => seen.secondInstance.push({ last: argv.at(-1), data }));
app.on('window-all-closed', () => app.quit());
app.on('web-contents-created', (_event, contents) => {
  contents.setWindowOpenHandler(({ url }) => {
    seen.denied.push({ what: 'window', url });
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => {
    if (event.url.startsWith('gegrond://app/')) return;
    seen.denied.push({ what: 'navigation', url: event.url });
    event.preventDefault();
  });
  contents.on('will-prevent-unload', () => {
    seen.closeRefused += 1;
  });
});

ipcMain.handle('echo', (event, value) => {
  seen.sender = {
    url: event.senderFrame.url,
    origin: event.senderFrame.origin,
    own: event.senderFrame === event.sender.mainFrame,
  };
  return value;
});
ipcMain.handle('choose', async () => [
  await dialog.showOpenDialog({ properties: ['openFile'] }),
  await dialog.showSaveDialog({ defaultPath: 'x.txt' }),
]);
ipcMain.handle('open', (_event, path) => shell.openPath(path));
ipcMain.handle('fail', () => {
  throw new RangeError('no such thing');
});
ipcMain.handle(
  'in-a-worker',
  (_event, number) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: number });
      worker.once('message', resolve);
      worker.once('error', reject);
    }),
);

app.whenReady().then(() => {
  protocol.handle('gegrond', async (request) => {
    const { pathname } = new URL(request.url);
    const type = types[/\.\w+$/.exec(pathname)?.[0] ?? ''];
    if (!type) return new Response('', { status: 404 });
    const headers = { 'Content-Type': type, 'Content-Security-Policy': policy };
    return new Response(await readFile(join(folder, 'page', pathname)), { headers });
  });
  session.defaultSession.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === 'clipboard-sanitized-write');
  });
  session.defaultSession.setPermissionCheckHandler(
    (_contents, permission) => permission === 'clipboard-sanitized-write',
  );
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { id: 'new', label: 'New', accelerator: 'CmdOrCtrl+N', click: (item) => seen.chosen.push(item.id) },
      { label: 'View', submenu: [{ role: 'zoomIn' }, { role: 'resetZoom' }] },
    ]),
  );
  const window = new BrowserWindow({
    width: 1024,
    height: 700,
    show: false,
    webPreferences: { preload: join(folder, 'preload.cjs') },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('gegrond://app/index.html');
});
