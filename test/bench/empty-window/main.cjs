// The least that a program in this engine can be: one sandboxed window over a scheme of its own, with one word in it.
const { app, BrowserWindow, ipcMain, protocol } = require('electron');
const path = require('node:path');

app.setPath('userData', process.env.GEGROND_DATA);
protocol.registerSchemesAsPrivileged([{ scheme: 'gegrond', privileges: { standard: true, secure: true } }]);
ipcMain.handle('echo', (_event, value) => value);
app.whenReady().then(() => {
  const page = '<!doctype html><title>empty</title><p>empty</p>';
  protocol.handle('gegrond', () => new Response(page, { headers: { 'content-type': 'text/html' } }));
  const preload = path.join(__dirname, 'preload.cjs');
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, preload } });
  window.once('ready-to-show', () => window.show());
  window.loadURL('gegrond://app/index.html');
});
