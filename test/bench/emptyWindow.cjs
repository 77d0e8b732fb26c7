// The least that Electron can do: one empty window. The yardstick for the start.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900 });
  return window.loadURL('data:text/html,<p>empty</p>');
});
