const { contextBridge, ipcRenderer, webFrame, webUtils } = require('electron');

contextBridge.exposeInMainWorld('fixture', {
  invoke: (channel, value) => ipcRenderer.invoke(channel, value),
  on: (channel, listener) => {
    const heard = (_event, value) => listener(value);
    ipcRenderer.on(channel, heard);
    return () => {
      ipcRenderer.off(channel, heard);
    };
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  zoom: (factor) => webFrame.setZoomFactor(factor),
});
