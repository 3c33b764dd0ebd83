'use strict';

const { toMenuKey } = require('./accelerator.cjs');
const { isWindowed } = require('./chromium.cjs');
const { hostEvent } = require('./events.cjs');
const { quit } = require('./lifecycle.cjs');
const { contents, focus, insideOf, windows } = require('./registry.cjs');
const { noteOnce, unsupported } = require('./settings.cjs');

/** A step of the zoom roles, in Electron's levels. */
const zoomStep = 0.5;
const zoomBy = (step) => (window) => window.webContents.setZoomLevel(window.webContents.getZoomLevel() + step);
const edit = (command) => (window) => window.webContents[command]();

/**
 * What a role does, and Electron's own keys for it. Editing keys are the page's; roles of a menu bar (about, hide,
 * services, window lists) have nothing to act on.
 */
const roles = {
  quit: { keys: ['CmdOrCtrl+Q'], act: () => void quit() },
  close: { keys: ['CmdOrCtrl+W'], act: (window) => window.close() },
  minimize: { keys: ['CmdOrCtrl+M'], act: (window) => window.minimize() },
  togglefullscreen: {
    keys: [process.platform === 'darwin' ? 'Control+Command+F' : 'F11'],
    act: (window) => window.setFullScreen(!window.isFullScreen()),
  },
  resetzoom: { keys: ['CmdOrCtrl+0'], act: (window) => window.webContents.setZoomLevel(0) },
  zoomin: { keys: ['CmdOrCtrl+Plus', 'CmdOrCtrl+='], act: zoomBy(zoomStep) },
  zoomout: { keys: ['CmdOrCtrl+-'], act: zoomBy(-zoomStep) },
  reload: { keys: ['CmdOrCtrl+R'], act: (window) => window.webContents.reload() },
  undo: { keys: [], act: edit('undo') },
  redo: { keys: [], act: edit('redo') },
  cut: { keys: [], act: edit('cut') },
  copy: { keys: [], act: edit('copy') },
  paste: { keys: [], act: edit('paste') },
  selectall: { keys: [], act: edit('selectAll') },
  delete: { keys: [], act: edit('delete') },
};

class MenuItem {
  constructor(options) {
    if (options.submenu && !(options.submenu instanceof Menu)) {
      options = { ...options, submenu: Menu.buildFromTemplate(options.submenu) };
    }
    const { role, click } = options;
    Object.assign(this, options);
    this.id = options.id ?? '';
    this.type = options.type ?? (options.submenu ? 'submenu' : 'normal');
    this.label = options.label ?? role ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.registerAccelerator = options.registerAccelerator ?? true;
    /** @param {any} [event] @param {any} [window] the focused one */
    this.click = (event = hostEvent(), window = focusedWindow()) => {
      if (!this.enabled) return;
      if (click) return click(this, window ?? undefined, event);
      const does = roles[role?.toLowerCase()];
      if (!does && role) throw unsupported(`the menu role '${role}'`);
      if (window || role?.toLowerCase() === 'quit') does?.act(window);
    };
  }
}

class Menu {
  items = [];
  static #application = null;

  static setApplicationMenu(menu) {
    if (menu && isWindowed) noteOnce('there is no menu bar on the Chromium host; the keys of its items work');
    Menu.#application = menu;
    for (const one of contents.values()) insideOf(one).shareState();
  }
  static getApplicationMenu() {
    return Menu.#application;
  }
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const options of template) menu.append(options instanceof MenuItem ? options : new MenuItem(options));
    return menu;
  }
  append(item) {
    this.items.push(item);
  }
  insert(position, item) {
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id) {
    return allItems(this).find((item) => item.id === id) ?? null;
  }
}

const focusedWindow = () => windows.get(focus.windowId) ?? [...windows.values()][0] ?? null;

/** @returns {MenuItem[]} */
const allItems = (menu) => menu.items.flatMap((item) => [item, ...(item.submenu ? allItems(item.submenu) : [])]);

const keysOf = (item) => {
  if (item.accelerator) return item.registerAccelerator ? [item.accelerator] : [];
  return roles[item.role?.toLowerCase()]?.keys ?? [];
};

/** @returns {Map<string, MenuItem>} by key, as the page reports it */
const keyedItems = () => {
  const menu = Menu.getApplicationMenu();
  const keyed = new Map();
  for (const item of menu ? allItems(menu) : []) {
    for (const accelerator of keysOf(item)) {
      const key = toMenuKey(accelerator);
      if (key === null) noteOnce(`menu key '${accelerator}' is not understood`);
      else if (item.enabled && item.visible && !keyed.has(key)) keyed.set(key, item);
    }
  }
  return keyed;
};

/** The keys that a page must pass on. */
const menuKeys = () => [...keyedItems().keys()];

/** @param {string} key @param {any} window where it was pressed */
const pressMenuKey = (key, window) => {
  keyedItems()
    .get(key)
    ?.click(hostEvent({ triggeredByAccelerator: true }), window);
};

module.exports = { Menu, MenuItem, menuKeys, pressMenuKey };
