const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bench', { echo: (value) => ipcRenderer.invoke('echo', value) });
